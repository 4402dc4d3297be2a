import { openingFor } from '../src/access/request-context.ts';
import type { Home, Transaction } from '../src/home/home.ts';
import { seal } from '../src/sealing/seal.ts';
import {
  CHANGES,
  EXPECTED,
  GROUPS,
  ROWS,
  VIEWERS,
  type Row,
  type Rules,
  type Viewer,
} from './access-world.ts';

/** Whoever asks, one statement, and what came of it is undone: as a request of its own. */
export const PROBE = `
create or replace function pg_temp.probe(contexts text[], statements text[]) returns setof text
language plpgsql as $body$
declare outcome text; rows_touched bigint;
begin
  for i in 1 .. array_length(statements, 1) loop
    begin
      perform set_config('tldw.context', contexts[i], true);
      set local role tldw_app;
      outcome := null;
      if statements[i] ~ '^(select|with)' then execute statements[i] into outcome;
      else execute statements[i]; get diagnostics rows_touched = row_count; outcome := rows_touched::text; end if;
      raise exception 'undo' using errcode = 'UN001', detail = coalesce(outcome, '-');
    exception
      when sqlstate 'UN001' then get stacked diagnostics outcome = pg_exception_detail;
      when insufficient_privilege then outcome := 'refused';
      when sqlstate 'P0002' then outcome := 'refused';
      when unique_violation then outcome := 'clash';
    end;
    return next outcome;
  end loop;
end $body$;`;

/** The columns that name whose a row is: changing one would hand it to somebody else. */
const IDENTITIES = [
  ...['owner_id', 'author_id', 'teacher_id', 'facilitator_id', 'recorded_by', 'actor'],
  ...['person_id', 'group_id', 'kind'],
] as const;

const UNCHANGEABLE: Readonly<Record<string, readonly string[]>> = {
  // Its columns of identity may not be updated by anybody.
  person_contact: ['person_id'],
  event: ['kind'],
  operation: ['kind'],
  sign_in_code: ['kind'],
};

export interface Cell {
  readonly table: string;
  readonly viewer: string;
  readonly act: keyof Rules | 'hand-over';
  readonly row: string;
  readonly expected: boolean;
  readonly got: boolean;
  /** How many rows a blind statement was judged on. */
  readonly rows?: number;
}

interface Question {
  readonly statement: string;
  readonly context: string;
  /** What the answer says about cells. */
  readonly cells: (outcome: string | undefined) => readonly Cell[];
}

const literal = (value: string | null): string =>
  value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;

const keyColumns = (row: Row): string[] =>
  Object.keys(row).filter((column) =>
    /(?:^id|_id|hash|^key|number|actor|instrument)$/.test(column),
  );

const keyOf = (row: Row): string =>
  keyColumns(row)
    .map((column) => row[column] ?? '-')
    .join('|');

const keySql = (row: Row): string =>
  `concat_ws('|', ${keyColumns(row)
    .map((column) => `coalesce(${column}::text, '-')`)
    .join(', ')})`;

export const contextFor = (viewer: Viewer, key: Buffer): string => {
  const purpose = viewer.purpose ?? 'person';
  if (purpose === 'nobody') return '';
  const opening = openingFor(
    purpose === 'person'
      ? { purpose, personId: viewer.id, ...(viewer.limited ? { limited: true } : {}) }
      : { purpose },
    key,
    Date.now(),
  );
  return /tldw\.context = '([^']*)'/.exec(opening)![1]!;
};

/** Every question of the matrix for a table: who may read, add, change, remove or hand over what. */
function questions(table: string, act: Cell['act'], key: Buffer, rows: readonly Row[]): Question[] {
  const rules = EXPECTED[table]!;
  const [first] = rows;
  if (!first) return [];
  return VIEWERS.flatMap((viewer): Question[] => {
    const context = contextFor(viewer, key);
    const about = (row: Row, expected: boolean, got: boolean): Cell => ({
      table,
      viewer: viewer.id,
      act,
      row: keyOf(row),
      expected,
      got,
    });
    const one = (row: Row, expected: boolean, statement: string): Question => ({
      statement,
      context,
      cells: (outcome) => [about(row, expected, outcome === 'yes')],
    });
    // One statement answers for all rows of a table.
    const all = (statement: string, rule: (row: Row) => boolean): Question[] => [
      {
        statement,
        context,
        cells: (outcome) => {
          const got = new Set(outcome?.split('\n'));
          return rows.map((row) => about(row, rule(row), got.has(keyOf(row))));
        },
      },
    ];
    // How many rows one statement reached, against how many it may.
    const blind = (statement: string, expected: number, mayClash = false): Question => ({
      statement,
      context,
      cells: (outcome) => [
        {
          table,
          viewer: viewer.id,
          act,
          row: `${statement} (${expected} rows expected, ${outcome ?? '-'} found)`,
          expected: true,
          got:
            outcome === 'clash'
              ? mayClash
              : Number(outcome === 'refused' ? 0 : outcome) === expected,
          rows: rows.length,
        },
      ],
    });
    const keys = `string_agg(key, E'\n')`;
    switch (act) {
      case 'read':
        return all(
          `select ${keys} from (select ${keySql(first)} as key from tldw.${table}) as found`,
          (row) => rules.read(viewer, row),
        );
      // Blind: without a WHERE that reads a column, PostgreSQL asks no policy for reading.
      case 'change':
        if (CHANGES[table]) {
          return CHANGES[table].map(({ set, isOpen }) => {
            const reached = rows.filter((row) => rules.change(viewer, row));
            const goes = reached.every((row) => isOpen(viewer, row));
            return blind(`update tldw.${table} set ${set}`, goes ? reached.length : 0);
          });
        }
        return [
          blind(
            `update tldw.${table} set ${constantFor(first)}`,
            rows.filter((row) => rules.change(viewer, row)).length,
          ),
        ];
      case 'remove':
        return [
          blind(
            `delete from tldw.${table}`,
            rows.filter((row) => rules.remove(viewer, row)).length,
          ),
        ];
      case 'add':
        return rows.map((row) => {
          const fresh = Object.entries(row).map(([column, value]) =>
            /^(?:id|hash|key|number)$/.test(column)
              ? literal(column === 'number' ? '99' : column === 'hash' ? '\\x99' : `new-${value}`)
              : literal(value),
          );
          const insert = `with made as (insert into tldw.${table} (${Object.keys(row).join(', ')}) values (${fresh.join(', ')}) on conflict do nothing) select 'yes'`;
          return one(row, rules.add(viewer, row), insert);
        });
      case 'hand-over':
        return IDENTITIES.filter(
          (column) => column in first && !UNCHANGEABLE[table]?.includes(column),
        ).flatMap((column) =>
          (OTHERS[column] ?? ['teacher-c1', 'teacher-a2']).map((to) => {
            const mine = rows.filter((row) => rules.change(viewer, row));
            const through = mine.filter((row) => rules.change(viewer, handedOver(row, column, to)));
            return blind(
              `update tldw.${table} set ${column} = ${literal(to)}`,
              through.length === mine.length ? mine.length : 0,
              // Two rows that become the same: then at least one was let through.
              through.length > 0,
            );
          }),
        );
    }
  });
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  group_id: ['c1', 'a2'],
  kind: ['programme-plan', 'portfolio'],
};

const CONSTANTS: Readonly<Record<string, string>> = {
  seen_at: 'now()',
  document: `'{}'`,
  shared: `'nobody'`,
  sealed: `'\\x01'`,
  status: `'absent'`,
  failures: '0',
  attempts: '0',
  expires_at: 'now()',
  registered_at: 'now()',
  shared_at: 'now()',
  done_at: 'now()',
  at: 'now()',
};

function constantFor(row: Row): string {
  const column = Object.keys(CONSTANTS).find((each) => each in row) ?? Object.keys(row).at(-1)!;
  return `${column} = ${CONSTANTS[column] ?? literal(row[column] ?? null)}`;
}

function handedOver(row: Row, column: string, to: string): Row {
  if (column !== 'group_id') return { ...row, [column]: to };
  return {
    ...row,
    group_id: to,
    school_id: GROUPS[to]!.school,
    region_id: GROUPS[to]!.region,
  };
}

const ACTS: readonly Cell['act'][] = ['read', 'add', 'change', 'remove', 'hand-over'];

/**
 * Fill the world, as whoever may go around the fence.
 *
 * @param sealing with it the authors' keys are real ones, that open
 */
export async function fillWorld(tx: Transaction, sealing?: Buffer): Promise<void> {
  for (const [table, rows] of Object.entries(ROWS)) {
    for (const row of rows) {
      await tx.script(
        `insert into tldw.${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`,
      );
    }
  }
  if (!sealing) return;
  for (const { person_id: author } of ROWS['author_key']!) {
    await tx.rows('update tldw.author_key set sealed_key = $2 where person_id = $1', [
      author,
      seal(sealing, Buffer.alloc(32, 9), `author key of ${author}`),
    ]);
  }
}

const STEPS = [
  'certificate_step_changed',
  ...['adaptation_removed', 'adaptation_renamed', 'adaptation_answered'],
];

/**
 * Ask the fence alone, or with what stands behind it: which step a record takes is asked by
 * `certificates/steps-in-the-database` and `decided-adaptations`.
 */
export async function steps(tx: Transaction, are: 'disable' | 'enable'): Promise<void> {
  for (const step of STEPS) {
    await tx.script(`alter table tldw.kept_record ${are} trigger ${step}`);
  }
}

/** Which part of the matrix to ask. */
export interface Part {
  readonly tables?: readonly string[];
  readonly acts?: readonly Cell['act'][];
  readonly rows?: (row: Row) => boolean;
  /** SQL that leaves only those rows. */
  readonly prepare?: string;
  /** Stop at the first wrong cell: for mutants, of whom one is enough. */
  readonly untilWrong?: boolean;
}

/** Ask the questions of the matrix and say what was allowed. */
export async function askMatrix(tx: Transaction, key: Buffer, part: Part = {}): Promise<Cell[]> {
  await tx.script(PROBE);
  const cells: Cell[] = [];
  for (const table of part.tables ?? Object.keys(EXPECTED)) {
    const rows = ROWS[table]!.filter(part.rows ?? (() => true));
    if (part.rows && part.prepare) await tx.script(part.prepare);
    const asked = (part.acts ?? ACTS).flatMap((act) => questions(table, act, key, rows));
    const step = part.untilWrong ? 60 : 2_000;
    for (let from = 0; from < asked.length; from += step) {
      const batch = asked.slice(from, from + step);
      const answers = await tx.rows<{ outcome: string }>(
        'select outcome from pg_temp.probe($1::text[], $2::text[]) as outcome',
        [batch.map((each) => each.context), batch.map((each) => each.statement)],
      );
      const found = batch.flatMap((each, index) => each.cells(answers[index]?.outcome));
      for (const cell of found) cells.push(cell);
      if (part.untilWrong && found.some((cell) => cell.expected !== cell.got)) return cells;
    }
  }
  return cells;
}

/** A transaction around the matrix, whose changes are all undone. */
export async function undone<T>(home: Home, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  const undo = new Error('undo');
  await home
    .transaction('', async (tx) => {
      result = { value: await work(tx) };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return result!.value;
}

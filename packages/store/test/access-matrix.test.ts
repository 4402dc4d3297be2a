import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPolicy, INTERNAL_TABLES } from '../src/access/access-sql.ts';
import { POLICIES } from '../src/access/policies.ts';
import type { Policy } from '../src/access/policy.ts';
import { ANYBODY } from '../src/access/relations.ts';
import { CONDITIONS, RELATIONS } from '../src/access/relation-functions.ts';
import { preparedHome } from './in-memory.ts';
import type { Home } from '../src/home/home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { EXPECTED } from './access-world.ts';
import { askMatrix, fillWorld, steps, undone, type Cell, type Part } from './probe.ts';

const keys = keysFrom(randomBytes(32));
let home: Home;

beforeAll(async () => {
  home = await preparedHome();
  await migrate(home, keys.context);
  await home.transaction('', (tx) => fillWorld(tx));
  await home.transaction('', (tx) => steps(tx, 'disable'));
});
afterAll(() => home.close());

const wrong = (cells: readonly Cell[]): string[] =>
  cells
    .filter((cell) => cell.expected !== cell.got)
    .map(
      (cell) =>
        `${cell.viewer} ${cell.got ? 'MAY' : 'may not'} ${cell.act} ${cell.table} where ${cell.row}`,
    );

describe('the access matrix as row-level security', () => {
  test('every table is fenced, for its owner as well, and has expectations', async () => {
    const tables = await undone(home, (tx) =>
      tx.rows<{ name: string; fenced: boolean }>(
        `select relname as name, relrowsecurity and relforcerowsecurity as fenced
         from pg_class where relnamespace = 'tldw'::regnamespace and relkind = 'r'`,
      ),
    );
    const outside = tables.filter((table) => !table.fenced).map((table) => table.name);
    expect(outside.sort()).toEqual([...INTERNAL_TABLES].sort());
    const fenced = tables.filter((table) => table.fenced).map((table) => table.name);
    expect(Object.keys(EXPECTED).sort()).toEqual(fenced.sort());
  });

  test('the app’s role has no rights on what is outside the fence', async () => {
    for (const table of INTERNAL_TABLES) {
      const [answer] = await undone(home, (tx) =>
        tx.rows<{ may: boolean }>(
          `select has_table_privilege('tldw_app', 'tldw.${table}', 'select, insert, update, delete') as may`,
        ),
      );
      expect(answer).toEqual({ may: false });
    }
  });

  test('everybody, every row, every act: no wrong cell', async () => {
    const cells = await undone(home, (tx) => askMatrix(tx, keys.context));
    expect(wrong(cells)).toEqual([]);
    expect(cells.length).toBeGreaterThan(2_000);
  });
});

// A condition about the asker alone says nothing of the row: what the row becomes is no question.
const NO_ROW_NEEDED = /^\(select (?:case when [^;]* else false end|tldw\.i_am\('[\w-]+'\))\)$/;
// The columns that say whose the row is cannot be updated at all.
const FIXED = new Set(['person', 'person_contact']);

/** What a policy becomes when somebody forgets its condition. */
function mutantsOf(policy: Policy): { readonly name: string; readonly mutant: Policy }[] {
  const wide = (each: Partial<Policy>): Policy => ({ ...policy, ...each });
  return [
    ...(policy.rows === undefined || policy.rows === ANYBODY
      ? []
      : [
          {
            name: 'every row',
            mutant: wide(
              policy.becomes === undefined ? { rows: 'true' } : { rows: 'true', becomes: 'true' },
            ),
          },
        ]),
    ...(policy.becomes === undefined ||
    NO_ROW_NEEDED.test(policy.becomes) ||
    FIXED.has(policy.table)
      ? []
      : [{ name: 'any new row', mutant: wide({ becomes: 'true' }) }]),
  ];
}

const ACTS_OF: Readonly<Record<Policy['to'], readonly Cell['act'][]>> = {
  select: ['read'],
  insert: ['add'],
  update: ['change', 'hand-over'],
  delete: ['remove'],
};

/** The cells that a policy can change: for a kind of kept records, those of that kind. */
const partFor = (policy: Policy): Part => {
  const kind = /kind = '([^']+)'/.exec(policy.rows ?? policy.becomes ?? '')?.[1];
  return {
    tables: [policy.table],
    acts: ACTS_OF[policy.to],
    untilWrong: true,
    ...(policy.table === 'kept_record' && kind !== undefined
      ? {
          // Who was asked to read stays: other kinds are read by it.
          rows: (row) => row['kind'] === kind || row['kind'] === 'reader-appointment',
          prepare: `delete from tldw.kept_record where kind not in ('${kind}', 'reader-appointment')`,
        }
      : {}),
  };
};

/** What the matrix says of a weakened policy: nothing, if it does not notice. */
async function noticed(policy: Policy, mutant: Policy): Promise<string> {
  const cells = await undone(home, async (tx) => {
    await tx.script(`drop policy ${policy.name} on tldw.${policy.table};`);
    await tx.script(createPolicy(mutant));
    return askMatrix(tx, keys.context, partFor(policy));
  });
  return wrong(cells).join('\n');
}

describe('every policy matters', () => {
  test('each weakened policy is noticed by the matrix', { timeout: 120_000 }, async () => {
    const survivors: string[] = [];
    let tried = 0;
    for (const policy of POLICIES) {
      for (const { name, mutant } of mutantsOf(policy)) {
        tried += 1;
        if ((await noticed(policy, mutant)) === '')
          survivors.push(`${policy.table}.${policy.name}: ${name}`);
      }
    }
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });
});

// An answer's friend is whom the author of that very reflection named.
describe('each part of the share that lets a friend answer', () => {
  const parts: readonly (readonly [name: string, whole: string, left: string])[] = [
    [
      'the author',
      '(reflection_id, author_id) in (select share.reflection_id, share.author_id from',
      'reflection_id in (select share.reflection_id from',
    ],
    [
      'the reflection',
      '(reflection_id, author_id) in (select share.reflection_id, share.author_id from',
      'author_id in (select share.author_id from',
    ],
  ];
  const friends = POLICIES.filter(
    ({ table, name }) => table === 'reflection_answer' && name.includes('friend'),
  );

  test('without that nobody answers themselves, is noticed for writing', async () => {
    const whole = 'author_id <> friend_id';
    const saying = POLICIES.filter(({ becomes }) => becomes?.includes(whole));
    expect(saying.map(({ to }) => to).sort()).toEqual(['insert', 'update']);
    for (const policy of saying) {
      const [rows, becomes] = [policy.rows, policy.becomes].map((each) =>
        each?.replace(whole, 'true'),
      );
      const mutant = { ...policy, ...(rows === undefined ? {} : { rows }), becomes: becomes! };
      expect(await noticed(policy, mutant), policy.name).not.toBe('');
    }
  });

  test.each(parts)('without %s is noticed for reading and writing', async (_, whole, left) => {
    expect(friends).toHaveLength(4);
    for (const policy of friends) {
      const [rows, becomes] = [policy.rows, policy.becomes].map((each) =>
        each?.replace(whole, left),
      );
      expect([rows, becomes]).not.toEqual([policy.rows, policy.becomes]);
      const mutant: Policy = {
        ...policy,
        ...(rows === undefined ? {} : { rows }),
        ...(becomes === undefined ? {} : { becomes }),
      };
      expect(await noticed(policy, mutant), policy.name).not.toBe('');
    }
  });
});

describe('the relations that policies ask for', () => {
  const forgetful: Readonly<Record<string, readonly [table: string, sql: string]>> = {
    'a share that forgets its author': [
      'reflection',
      `create or replace function tldw.reflections_shared_with_me() returns table (reflection_id text, author_id text) language sql stable security definer as
       $$ select share.reflection_id, 'teacher-a1' from tldw.reflection_share share where share.reader_id = tldw.me() $$`,
    ],
  };

  test.each(Object.entries(forgetful))('%s is noticed', async (_, [table, sql]) => {
    const cells = await undone(home, async (tx) => {
      await tx.script(sql);
      return askMatrix(tx, keys.context, { tables: [table], acts: ['read'] });
    });
    expect(wrong(cells).some((line) => / MAY read/.test(line))).toBe(true);
  });

  const forgotten = RELATIONS.flatMap((relation) => {
    const [, name] = /function tldw\.(\w+)\(/.exec(relation)!;
    return CONDITIONS.filter((condition) => relation.includes(condition)).map(
      (condition): [string, string, string] => [
        name!,
        condition.replaceAll(/\s+/g, ' '),
        relation
          .replaceAll(condition, 'true')
          .replace(/drop function.*\n/, '')
          .replace('create function', 'create or replace function'),
      ],
    );
  });

  test('every condition of every relation is there to be left out', () => {
    expect(forgotten.length).toBeGreaterThan(30);
  });

  test.each(forgotten)('%s without "%s" is noticed', { timeout: 60_000 }, async (_, __, sql) => {
    const cells = await undone(home, async (tx) => {
      await tx.script(sql);
      return askMatrix(tx, keys.context, { acts: ['read'], untilWrong: true });
    });
    // Somebody reads what they may not; or, where everybody's posts are taken for one's own, nobody
    // reads as a facilitator any more.
    expect(wrong(cells)).not.toEqual([]);
  });
});

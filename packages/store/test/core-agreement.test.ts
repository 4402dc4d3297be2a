import { describe, expect, test } from 'vitest';
import { ACCESS_TABLE, may } from '@tldw/core/access';
import {
  EXPECTED,
  GROUPS,
  live,
  ROWS,
  SCHOOLS,
  VIEWERS,
  type Row,
  type Rules,
  type Viewer,
} from './access-world.ts';
import { asActor } from './as-actor.ts';
import {
  ALL_RESOURCES,
  COMPARED,
  ELSEWHERE,
  IN_CORE,
  NO_ROWS,
  NOT_IN_CORE,
  verbsOf,
} from './core-correspondence.ts';

// The matrix test shows that the database does what EXPECTED says, on PGlite and on a server. This one
// shows that EXPECTED and the programme's own access table mean the same, for reading, adding, changing
// and removing, and for every verb that the record keeps as one of these: so the table and the database
// agree.

const ACTS = ['read', 'add', 'change', 'remove'] as const;
const ASKING = VIEWERS.filter(({ purpose }) => purpose === undefined || purpose === 'visitor');

interface Cell {
  readonly cell: string;
  readonly table: string;
  readonly act: keyof Rules;
  readonly viewer: Viewer;
  readonly row: Row;
  readonly isOwn: boolean;
  /** The schools that the row has to do with. */
  readonly schools: readonly (string | null | undefined)[];
  readonly core: boolean;
  readonly store: boolean;
}

/** Whoever notes who came signs with their own name, and so does everybody who adds a row. */
const SIGNED: Readonly<Record<string, string>> = {
  attendance: 'recorded_by',
  evidence: 'recorded_by',
  support_decision: 'decided_by',
  'group-message': 'owner_id',
  'portfolio-reading': 'reader_id',
  'portfolio-decision': 'reader_id',
};
const signedBy = (table: string, row: Row, viewer: Viewer): Row => {
  const column = SIGNED[row['kind'] ?? table];
  return column === undefined ? row : { ...row, [column]: viewer.id };
};

const cells: Cell[] = Object.entries(IN_CORE).flatMap(([table, toCore]) =>
  ROWS[table]!.flatMap((found) =>
    ASKING.flatMap((viewer) =>
      ACTS.flatMap((act) => {
        const isWriting =
          act === 'add' ||
          (act === 'change' && (table === 'attendance' || found['kind'] === 'portfolio-reading'));
        const row = isWriting ? signedBy(table, found, viewer) : found;
        const known = toCore(row, act);
        const verbs = verbsOf(table, known[0]!.resource, act);
        if (verbs.length === 0) return [];
        return [
          {
            cell: `${viewer.id} ${act} ${table} ${row['kind'] ?? ''} ${row['id'] ?? row['project_id'] ?? row['person_id'] ?? row['instrument'] ?? ''}`,
            table,
            act,
            viewer,
            row,
            schools: [row['school_id'], ...known.map(({ group }) => GROUPS[group ?? '']?.school)],
            isOwn: known.some(({ owner }) => owner === viewer.id),
            core: known.some((each) =>
              verbs.some((verb) => may(asActor(viewer), verb, each).allowed),
            ),
            store: EXPECTED[table]![act](viewer, row),
          },
        ];
      }),
    ),
  ),
);

const leads = (viewer: Viewer, school: string | null | undefined): boolean =>
  live(viewer).some(
    (grant) => ['director', 'deputy'].includes(grant.role) && grant.school === school,
  );
const is = (viewer: Viewer, role: string): boolean =>
  live(viewer).some((grant) => grant.role === role);

/** Where the two differ on purpose, in one direction each. */
const ON_PURPOSE: readonly {
  readonly because: string;
  readonly is: 'wider' | 'narrower';
  readonly of: (cell: Cell) => boolean;
}[] = [
  {
    because:
      'what is one’s own stays so without the role in which it was written: whoever leaves the group takes it along',
    is: 'wider',
    of: ({ isOwn, viewer, table, row }) =>
      isOwn &&
      (table === 'journal_entry'
        ? !is(viewer, 'facilitator')
        : !is(viewer, 'teacher') || row['kind'] === 'school-conditions'),
  },
  {
    because: 'whoever leads a school facilitates nothing there at all, not only reads nothing (P5)',
    is: 'narrower',
    of: ({ viewer, schools }) =>
      is(viewer, 'facilitator') && schools.some((school) => leads(viewer, school)),
  },
  {
    because: 'whoever was asked to read a portfolio may know that they were, and no more than that',
    is: 'wider',
    of: ({ viewer, row, act }) =>
      row['kind'] === 'reader-appointment' && act === 'read' && row['reader_id'] === viewer.id,
  },
  {
    because: 'a wave that is closed stays closed, and none is opened already closed',
    is: 'narrower',
    of: ({ table, row, act }) =>
      table === 'survey_wave' && act !== 'read' && row['state'] === 'closed',
  },
  {
    because: 'the strategy group declines through the office, and only what is confirmed',
    is: 'narrower',
    of: ({ viewer, row, act }) =>
      row['kind'] === 'certificate' && act === 'change' && is(viewer, 'strategy-group'),
  },
  {
    because: 'the strategy group takes a request to revoke back through the office',
    is: 'narrower',
    of: ({ viewer, row, act }) =>
      row['kind'] === 'certificate' && act === 'remove' && is(viewer, 'strategy-group'),
  },
  {
    because: 'a decision is proposed first, and stands once everybody named has agreed',
    is: 'narrower',
    of: ({ row, act }) =>
      row['kind'] === 'portfolio-decision' && act === 'add' && row['state'] === 'kept',
  },
  {
    because: 'a certificate is proposed first, and confirmed once',
    is: 'narrower',
    of: ({ row, act }) =>
      row['kind'] === 'certificate' && act !== 'read' && row['state'] !== 'proposed',
  },
];

const surprising = (direction: 'wider' | 'narrower'): string[] =>
  cells
    .filter(({ core, store }) => (direction === 'wider' ? store && !core : core && !store))
    .filter((cell) => !ON_PURPOSE.some((each) => each.is === direction && each.of(cell)))
    .map(({ cell }) => cell);

describe('the access table and the database', () => {
  test('nobody may do in the database what the access table refuses', () => {
    expect(surprising('wider')).toEqual([]);
  });

  test('everybody may do in the database what the access table gives them', () => {
    expect(surprising('narrower')).toEqual([]);
  });

  test('are compared act by act, and every act is given to somebody', () => {
    for (const act of ACTS) {
      const asked = cells.filter((cell) => cell.act === act);
      expect(asked.length).toBeGreaterThan(4_000);
      expect(asked.filter(({ store }) => store).length).toBeGreaterThan(50);
    }
    expect(Object.keys(SCHOOLS).length).toBeGreaterThan(2);
  });

  test('are compared for every table and every resource, or it is said why not', () => {
    expect([...Object.keys(IN_CORE), ...Object.keys(NOT_IN_CORE)].sort()).toEqual(
      Object.keys(EXPECTED).sort(),
    );
    expect([...COMPARED, ...NO_ROWS].sort()).toEqual([...ALL_RESOURCES].sort());
  });

  test('are compared verb by verb, or it is said where a verb is asked', () => {
    const compared = new Set(
      Object.entries(IN_CORE).flatMap(([table, toCore]) =>
        ROWS[table]!.flatMap((row) =>
          ACTS.flatMap((act) =>
            toCore(row, act).flatMap(({ resource }) =>
              verbsOf(table, resource, act).map((verb) => `${resource} ${verb}`),
            ),
          ),
        ),
      ),
    );
    const given = [...COMPARED].flatMap((resource) =>
      ACCESS_TABLE[resource].flatMap(({ actions }) =>
        actions.map((verb) => ({ verb, pair: `${resource} ${verb}` })),
      ),
    );
    const left = given.filter(({ pair }) => !compared.has(pair));
    expect(left.filter(({ verb }) => !(verb in ELSEWHERE)).map(({ pair }) => pair)).toEqual([]);
    expect([...new Set(left.map(({ verb }) => verb))].sort()).toEqual(
      Object.keys(ELSEWHERE).sort(),
    );
  });

  test.each(ON_PURPOSE.map((each) => [each.because, each] as const))(
    'differ on purpose: %s',
    (_, each) => {
      const found = cells.filter(
        (cell) =>
          (each.is === 'wider' ? cell.store && !cell.core : cell.core && !cell.store) &&
          each.of(cell),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

import { may, type AccessRecord } from '@tldw/core/access';
import type { Transaction } from '../../src/home/home.ts';
import { asActor } from '../as-actor.ts';
import { VIEWERS, type Viewer } from '../access-world.ts';
import { contextFor, PROBE } from '../probe.ts';

// Every step somebody may try with a file for research, tried in every state by everybody, straight in the
// database; and beside it what the programme's access table says of the same.

const LIVE = ['asked', 'approved-once', 'approved', 'made'] as const;
const STATES = [...LIVE, 'withdrawn', 'refused', 'ended', 'expired'] as const;
const ASKERS = ['evaluator', 'evaluator-strategy'] as const;
const FIRSTS = ['strategy', 'evaluator-strategy', 'strategy-second'] as const;

interface Kept {
  readonly id: string;
  readonly state: (typeof STATES)[number];
  readonly asker: string;
  readonly first?: string;
  readonly second?: string;
}

const isLive = ({ state }: Pick<Kept, 'state'>): boolean =>
  (LIVE as readonly string[]).includes(state);

const KEPT: readonly Kept[] = STATES.flatMap((state) =>
  ASKERS.flatMap((asker): Kept[] => {
    const id = `moves-${state}-${asker}`;
    if (state === 'asked') return [{ id, state, asker }];
    const firsts = FIRSTS.filter((first) => first !== asker);
    return (isLive({ state }) ? firsts : firsts.slice(0, 1)).map((first) => ({
      id: `${id}-${first}`,
      state,
      asker,
      first,
      ...(state === 'approved-once' ? {} : { second: 'strategy-third' }),
    }));
  }),
);

const quoted = (value: string | undefined): string => (value === undefined ? 'null' : `'${value}'`);

/** Put an export in every state into the record, as whoever may go around the fence. */
export async function fillMoves(tx: Transaction): Promise<void> {
  for (const { id, state, asker, first, second } of KEPT) {
    const isMade = state === 'made' || state === 'expired';
    await tx.script(
      `insert into tldw.research_export (id, requested_by, requested_at, purpose, parts, state, first_approved_by, second_approved_by, changed_at, expires_at, people)
       values ('${id}', '${asker}', now(), 'p', '[]', '${state}', ${quoted(first)}, ${quoted(second)}, now(), ${isMade ? "'2099-01-01'" : 'null'}, ${isMade ? 5 : 'null'})`,
    );
    if (state === 'made') {
      await tx.script(`insert into tldw.research_file values ('${id}', '\\x00')`);
    }
  }
}

type Verb = 'approve' | 'revoke' | 'withdraw' | 'export' | 'read';
interface Move {
  readonly name: string;
  /** What the access table calls it; nothing for what nobody ever may. */
  readonly verb?: Verb;
  readonly isOpen: (kept: Kept) => boolean;
  readonly statement: (kept: Kept) => string;
}

const set = (id: string, what: string): string =>
  `with done as (update tldw.research_export set ${what} where id = '${id}' returning id) select case when exists (select from done) then 'yes' end`;
const never = (): boolean => false;

const MOVES: readonly Move[] = [
  {
    name: 'approve',
    verb: 'approve',
    isOpen: ({ state }) => state === 'asked' || state === 'approved-once',
    statement: ({ id, state }) =>
      state === 'asked'
        ? set(id, `state = 'approved-once', first_approved_by = tldw.me()`)
        : set(id, `state = 'approved', second_approved_by = tldw.me()`),
  },
  {
    name: 'revoke',
    verb: 'revoke',
    isOpen: isLive,
    statement: ({ id }) =>
      set(id, `state = 'refused', ended_by = tldw.me(), ended_because = 'because'`),
  },
  {
    name: 'withdraw',
    verb: 'withdraw',
    isOpen: isLive,
    statement: ({ id }) => set(id, `state = 'withdrawn', ended_by = tldw.me()`),
  },
  {
    name: 'take the file',
    verb: 'export',
    isOpen: ({ state }) => state === 'made',
    statement: ({ id }) => `select 'yes' from tldw.research_file where export_id = '${id}'`,
  },
  {
    name: 'read',
    verb: 'read',
    isOpen: () => true,
    statement: ({ id }) => `select 'yes' from tldw.research_export where id = '${id}'`,
  },
  // Never, for nobody: in another's name, both at once, over a decision, for another purpose.
  ...[
    `state = 'approved-once', first_approved_by = 'strategy-other'`,
    `state = 'approved', second_approved_by = 'strategy-other'`,
    `state = 'approved', first_approved_by = tldw.me(), second_approved_by = 'strategy-other'`,
    `state = 'approved', first_approved_by = 'strategy-other', second_approved_by = tldw.me()`,
    `state = 'approved'`,
    `state = 'made', people = 5, expires_at = '2099-01-01'`,
    `state = 'asked'`,
    `state = 'ended'`,
    `expires_at = '2199-01-01'`,
    `purpose = 'something else'`,
    `parts = '["support"]'`,
    `requested_by = tldw.me()`,
    `state = 'refused', ended_by = tldw.me(), ended_because = ' '`,
    `state = 'refused', ended_by = 'strategy-other', ended_because = 'because'`,
    `state = 'withdrawn', ended_by = tldw.me(), purpose = 'something else'`,
    `state = 'withdrawn', ended_by = tldw.me(), expires_at = '2199-01-01'`,
    `state = 'approved-once', first_approved_by = tldw.me(), parts = '["support"]'`,
  ].map((what) => ({
    name: `set ${what}`,
    isOpen: never,
    statement: ({ id }: Kept) => set(id, what),
  })),
];

const recordOf = ({ asker, first, second }: Kept): AccessRecord =>
  ({
    resource: 'research-export',
    owner: asker,
    approvedBy: [asker, first, second].filter((each) => each !== undefined),
    hasConsent: true,
    isPseudonymised: true,
  }) as unknown as AccessRecord;

export interface MoveCell {
  readonly cell: string;
  readonly core: boolean;
  readonly store: boolean;
}

const isOffice = ({ purpose }: Viewer): boolean => purpose === 'office';

/** Whoever has a role that the steps speak of. */
const isConcerned = ({ grants }: Viewer): boolean =>
  grants.some(({ role }) => role === 'evaluator' || role === 'strategy-group');

/**
 * Try every step in every state as everybody, and say what the table says and what the database did.
 *
 * @param only `concerned` leaves out those without any role in it, and stops soon after the first wrong step
 */
export async function askMoves(
  tx: Transaction,
  key: Buffer,
  only: 'everybody' | 'concerned' = 'everybody',
): Promise<MoveCell[]> {
  await tx.script(PROBE);
  // The office makes files and counts who took one: it is nobody whom the access table speaks of.
  const viewers = VIEWERS.filter(
    (viewer) => !isOffice(viewer) && (only === 'everybody' || isConcerned(viewer)),
  );
  const asked = viewers.flatMap((viewer) =>
    KEPT.flatMap((kept) =>
      MOVES.filter(({ verb }) => verb !== undefined || isConcerned(viewer)).map((move) => ({
        viewer,
        kept,
        move,
      })),
    ),
  );
  const cells: MoveCell[] = [];
  // Whoever looks for one forgotten condition needs one wrong step.
  const step = only === 'concerned' ? 250 : asked.length;
  for (let from = 0; from < asked.length; from += step) {
    const batch = asked.slice(from, from + step);
    const answers = await tx.rows<{ outcome: string }>(
      'select outcome from pg_temp.probe($1::text[], $2::text[]) as outcome',
      [
        batch.map(({ viewer }) => contextFor(viewer, key)),
        batch.map(({ kept, move }) => move.statement(kept)),
      ],
    );
    const found = batch.map(({ viewer, kept, move }, index) => ({
      cell: `${viewer.id}: ${move.name} ${kept.id}`,
      core:
        move.verb !== undefined &&
        move.isOpen(kept) &&
        may(asActor(viewer), move.verb, recordOf(kept)).allowed,
      store: answers[index]?.outcome === 'yes',
    }));
    cells.push(...found);
    if (only === 'concerned' && found.some(({ core, store }) => core !== store)) return cells;
  }
  return cells;
}

import {
  all,
  ANYBODY,
  groupIFacilitate,
  groupOfMine,
  iAm,
  mine,
  portfolioIRead,
  regionICoordinate,
} from './relations.ts';
import type { Policy } from './policy.ts';

/** Who stands in which relation to a kept record. */
type Relation =
  | 'owner'
  | 'reader'
  /** Somebody asked to read this teacher's portfolio. */
  | 'appointed'
  /** The same, in what they write themselves. */
  | 'appointed-writer'
  | 'peer'
  | 'facilitator'
  | 'coordinator'
  | 'strategy'
  | 'evaluator'
  | 'anybody';

/** What one relation may do with records of a kind, perhaps only in some states. */
interface Entitlement {
  readonly who: Relation;
  readonly may: readonly ('read' | 'add' | 'change' | 'remove')[];
  readonly inStates?: readonly string[];
  /** The states a change leads to, where these are others. */
  readonly into?: readonly string[];
  /** Only what they wrote themselves. */
  readonly own?: true;
}

const CRUD = ['read', 'add', 'change', 'remove'] as const;

const HANDED_IN = ['submitted', 'read', 'moderated', 'awarded', 'returned', 'appealed'] as const;

/** Every kind of kept record and who may do what: what is not listed is refused. */
export const RECORD_KINDS = {
  /** A teacher's portfolio; from its handing in, the facilitators and the readers asked see it. */
  portfolio: [
    { who: 'owner', may: CRUD },
    { who: 'facilitator', may: ['read'], inStates: HANDED_IN },
    { who: 'appointed', may: ['read'], inStates: HANDED_IN },
  ],
  /** Who was asked to read whose portfolio: the record is owned by the portfolio's teacher. */
  'reader-appointment': [
    { who: 'owner', may: ['read'] },
    { who: 'reader', may: ['read'] },
    { who: 'facilitator', may: ['read'] },
    { who: 'coordinator', may: CRUD },
    { who: 'strategy', may: CRUD },
  ],
  /** What a reader says of a portfolio: the record is owned by the portfolio's teacher. */
  'portfolio-reading': [
    { who: 'owner', may: ['read'] },
    { who: 'facilitator', may: ['read'] },
    { who: 'appointed', may: ['read'] },
    { who: 'appointed-writer', may: ['add', 'change'] },
  ],
  /**
   * What the readers decided together: the record is owned by the portfolio's teacher. Nobody makes it
   * stand alone: that is the office's, once everybody named in it has agreed.
   */
  'portfolio-decision': [
    { who: 'owner', may: ['read'] },
    { who: 'facilitator', may: ['read'] },
    { who: 'appointed', may: ['read'] },
    { who: 'appointed-writer', may: ['add'], inStates: ['proposed'] },
  ],
  /** A teacher's story of leading; everybody reads it once its teacher publishes it. */
  story: [
    { who: 'owner', may: CRUD },
    { who: 'facilitator', may: ['read'] },
    { who: 'anybody', may: ['read'], inStates: ['published'] },
  ],
  /** Proposed, confirmed or declined by people; issued and revoked by two of the strategy group through the office. */
  certificate: [
    { who: 'owner', may: ['read'] },
    { who: 'facilitator', may: ['read'] },
    { who: 'facilitator', may: ['add'], inStates: ['proposed'] },
    { who: 'coordinator', may: ['read'] },
    {
      who: 'coordinator',
      may: ['change'],
      inStates: ['proposed'],
      into: ['proposed', 'confirmed', 'declined'],
    },
    { who: 'strategy', may: ['read'] },
  ],
  /** What a teacher asks somebody for: the director, say. Only whom the teacher chose reads it. */
  'support-request': [
    { who: 'owner', may: ['read', 'add', 'change'] },
    { who: 'reader', may: ['read', 'change'] },
  ],
  /** A message in the group's own conversation. */
  'group-message': [
    // Moderating takes a message away; nobody puts other words into somebody's mouth.
    { who: 'peer', may: CRUD, own: true },
    { who: 'peer', may: ['read'] },
    { who: 'facilitator', may: ['add'], own: true },
    { who: 'facilitator', may: ['read', 'remove'] },
  ],
  /** What a facilitator prepares for the group. */
  'session-plan': [
    { who: 'facilitator', may: CRUD },
    { who: 'peer', may: ['read'] },
    { who: 'coordinator', may: ['read'] },
    { who: 'strategy', may: ['read'] },
  ],
  /** What a site changed in the programme, and why. */
  adaptation: [
    { who: 'facilitator', may: ['read', 'add', 'change'] },
    { who: 'facilitator', may: ['remove'], own: true },
    { who: 'coordinator', may: ['read'] },
    { who: 'coordinator', may: ['add', 'change', 'remove'], own: true },
    { who: 'strategy', may: ['read'] },
    { who: 'strategy', may: ['add', 'change', 'remove'], own: true },
    { who: 'evaluator', may: ['read'] },
  ],
  /** What the strategy group decided of an adaptation: the ledger itself stays as it was written. */
  'adaptation-answer': [
    { who: 'strategy', may: CRUD },
    { who: 'facilitator', may: ['read'] },
    { who: 'coordinator', may: ['read'] },
    { who: 'evaluator', may: ['read'] },
  ],
  /** Which moved days somebody has taken note of: for nobody else. */
  'moved-days-seen': [{ who: 'owner', may: CRUD }],
  /** Up to when somebody has read what friends answered: for nobody else, the friend least of all. */
  'answers-read': [{ who: 'owner', may: CRUD }],
  /** What a person agreed to: research, a photograph, a name beside a story. */
  consent: [{ who: 'owner', may: CRUD }],
  /** When a teacher and a facilitator meet for a tutorial: a day, an hour, a place. */
  'tutorial-booking': [
    { who: 'owner', may: CRUD },
    { who: 'facilitator', may: CRUD },
  ],
  /** A director's own view of what the school offers teachers who lead. Others see numbers only. */
  'school-conditions': [{ who: 'owner', may: ['read', 'add', 'change'] }],
  /** A teacher's half-written sheet, saved while it is typed: for nobody else. */
  worksheet: [{ who: 'owner', may: CRUD }],
  /** What a teacher gathers for the portfolio; others see it once the portfolio is handed in. */
  'project-evidence': [
    { who: 'owner', may: CRUD },
    { who: 'facilitator', may: ['read'], inStates: ['submitted'] },
    { who: 'appointed', may: ['read'], inStates: ['submitted'] },
  ],
  /** What somebody says of how the programme goes: whoever steers it reads it without a name. */
  'programme-feedback': [{ who: 'owner', may: CRUD }],
  /** A poster, a workshop or a story offered for a meeting; agreed, it stands on the programme. */
  'event-offer': [
    { who: 'owner', may: CRUD },
    { who: 'coordinator', may: ['read', 'change'] },
    { who: 'strategy', may: ['read', 'change'] },
    { who: 'anybody', may: ['read'], inStates: ['agreed'] },
  ],
  /** What a visitor of a station leaves for the person who stood there. */
  'station-note': [
    { who: 'owner', may: CRUD },
    { who: 'reader', may: ['read'] },
    { who: 'coordinator', may: ['read'] },
  ],
  /** How a meeting of schools went: who came, by school, and what was said at each station. */
  'network-event-record': [
    { who: 'coordinator', may: CRUD },
    { who: 'strategy', may: ['read'] },
  ],
  /** What a coordinator leaves for whoever does the work next. */
  'handover-entry': [
    { who: 'coordinator', may: ['read', 'add', 'change'] },
    { who: 'coordinator', may: ['remove'], own: true },
    { who: 'strategy', may: ['read'] },
  ],
  /** A row of a joint display: figures and themes side by side, naming nobody. */
  'joint-display': [
    { who: 'evaluator', may: CRUD },
    { who: 'strategy', may: ['read'] },
  ],
  /** A plan of the whole programme: a year, a roll-out, a change that was decreed. */
  'programme-plan': [
    { who: 'strategy', may: CRUD },
    { who: 'coordinator', may: ['read'] },
    { who: 'evaluator', may: ['read'] },
  ],
} as const satisfies Readonly<Record<string, readonly Entitlement[]>>;

export type RecordKind = keyof typeof RECORD_KINDS;

const RELATIONS: Readonly<Record<Relation, string>> = {
  owner: mine('owner_id'),
  reader: mine('reader_id'),
  appointed: portfolioIRead(),
  'appointed-writer': all(mine('reader_id'), portfolioIRead()),
  peer: groupOfMine(),
  facilitator: groupIFacilitate(),
  coordinator: regionICoordinate(),
  strategy: iAm('strategy-group'),
  evaluator: iAm('evaluator'),
  anybody: ANYBODY,
};

const COMMANDS = { read: 'select', add: 'insert', change: 'update', remove: 'delete' } as const;

/** The policies that say the same to the database. */
export const RECORD_POLICIES: readonly Policy[] = Object.entries(RECORD_KINDS).flatMap(
  ([kind, entitlements]: [string, readonly Entitlement[]]) =>
    entitlements.flatMap(({ who, may, inStates, into, own }) =>
      may.map((act): Policy => {
        const within = (states: readonly string[] | undefined): string =>
          all(
            `kind = '${kind}'`,
            RELATIONS[who],
            ...(own ? [RELATIONS.owner] : []),
            ...(states === undefined
              ? []
              : [`state in (${states.map((state) => `'${state}'`).join(', ')})`]),
          );
        const condition = within(inStates);
        const to = COMMANDS[act];
        return {
          table: 'kept_record',
          name: `${kind}_${who}_${own ? 'own_' : ''}${act}`.replaceAll('-', '_'),
          to,
          ...(to === 'insert' ? {} : { rows: condition }),
          ...(to === 'insert' || to === 'update'
            ? { becomes: into === undefined ? condition : within(into) }
            : {}),
        };
      }),
    ),
);

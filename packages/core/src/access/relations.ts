import type { PersonId, RegionId, SchoolGroupId, SchoolId } from '../ids.ts';
import type { Role } from '../person.ts';
import type { Resource } from './resources.ts';

/**
 * The standing somebody acts from. A participant acts as `teacher` whatever their post; a `deputy`
 * has no rights of their own beyond the school's. What a visitor may, everybody may.
 */
export const ACCESS_ROLES = [
  'teacher',
  'facilitator',
  'director',
  'deputy',
  'coordinator',
  'strategy-group',
  'evaluator',
  'operator',
  'visitor',
] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** One role of an actor and where it holds: the groups, schools and regions it reaches. */
export interface Standing {
  readonly role: AccessRole;
  /** A teacher's own group; the groups a facilitator leads. */
  readonly groups?: readonly SchoolGroupId[];
  readonly schools?: readonly SchoolId[];
  readonly regions?: readonly RegionId[];
}

/** Who asks. A visitor has no person and no standings. */
export interface Actor {
  readonly person?: PersonId;
  readonly standings: readonly Standing[];
}

/** What the table needs to know about a record, and nothing of its content. */
export interface AccessRecord {
  readonly resource: Resource;
  /** The person the record belongs to or is about: its author, or the teacher in a note. */
  readonly owner?: PersonId;
  /** Who wrote it, where that is somebody other than the owner. */
  readonly writtenBy?: PersonId;
  readonly group?: SchoolGroupId;
  readonly school?: SchoolId;
  readonly region?: RegionId;
  /** People the owner chose for this very record. */
  readonly chosen?: readonly PersonId[];
  /** People appointed to read this very portfolio. */
  readonly readers?: readonly PersonId[];
  readonly isPublished?: boolean;
  /** The consent of the person concerned is on record and was not withdrawn. */
  readonly hasConsent?: boolean;
  readonly isSubmitted?: boolean;
  readonly isPseudonymised?: boolean;
  /** For numbers about people: how many stand behind the smallest cell shown. */
  readonly smallestCell?: number;
  /** People who have already agreed to this very act, whoever asked for it included. */
  readonly approvedBy?: readonly PersonId[];
  /** The role an invitation or an assignment is for. */
  readonly forRole?: Role;
  /** The code or the unused token that was shown matches this record. */
  readonly codeMatches?: boolean;
  /** Nobody holds the role of the strategy group yet. */
  readonly isFirstSetUp?: boolean;
}

/** Fewer people than this in a cell of a table might be recognised. */
export const SMALLEST_CELL_SHOWN = 5;

type Holds = (actor: Actor, standing: Standing, record: AccessRecord) => boolean;

const within = <Id>(ids: readonly Id[] | undefined, id: Id | undefined): boolean =>
  id !== undefined && ids !== undefined && ids.includes(id);

/**
 * The conditions a rule may name. Each is one plain predicate over an actor, a standing and a
 * record, so that a store can write each once in SQL and turn the same table into row-level
 * security.
 */
export const RELATIONS = {
  own: (actor, _standing, record) => record.owner !== undefined && record.owner === actor.person,
  author: (actor, _standing, record) =>
    record.writtenBy !== undefined && record.writtenBy === actor.person,
  'my-group': (_actor, standing, record) => within(standing.groups, record.group),
  'my-school': (_actor, standing, record) => within(standing.schools, record.school),
  'my-region': (_actor, standing, record) => within(standing.regions, record.region),
  chosen: (actor, _standing, record) => within(record.chosen, actor.person),
  'appointed-reader': (actor, _standing, record) => within(record.readers, actor.person),
  // A facilitator who also leads the school would read as a superior. The teacher may still choose
  // that very person for that very record.
  'not-leading-the-school': (actor, _standing, record) =>
    within(record.chosen, actor.person) ||
    !actor.standings.some(
      ({ role, schools }) =>
        (role === 'director' || role === 'deputy') && within(schools, record.school),
    ),
  published: (_actor, _standing, record) => record.isPublished === true,
  consent: (_actor, _standing, record) => record.hasConsent === true,
  submitted: (_actor, _standing, record) => record.isSubmitted === true,
  pseudonymised: (_actor, _standing, record) => record.isPseudonymised === true,
  'no-small-cells': (_actor, _standing, record) =>
    record.smallestCell !== undefined && record.smallestCell >= SMALLEST_CELL_SHOWN,
  // Somebody else has agreed before, and this very person has not: nobody is two people.
  'second-person': (actor, _standing, record) =>
    record.approvedBy !== undefined &&
    record.approvedBy.length > 0 &&
    !within(record.approvedBy, actor.person),
  'of-another': (actor, _standing, record) =>
    record.owner !== undefined && record.owner !== actor.person,
  'approved-by-two': (_actor, _standing, record) =>
    new Set(record.approvedBy?.filter((each) => each !== record.owner)).size > 1,
  'with-code': (_actor, _standing, record) => record.codeMatches === true,
  'first-set-up': (_actor, _standing, record) => record.isFirstSetUp === true,
  'for-participants': (_actor, _standing, record) => record.forRole === 'teacher',
  'for-school-roles': (_actor, _standing, record) =>
    record.forRole === 'director' ||
    record.forRole === 'deputy' ||
    record.forRole === 'facilitator',
  'for-programme-roles': (_actor, _standing, record) =>
    record.forRole === 'coordinator' || record.forRole === 'evaluator',
  'for-strategy-group': (_actor, _standing, record) => record.forRole === 'strategy-group',
} as const satisfies Record<string, Holds>;

export type Relation = keyof typeof RELATIONS;

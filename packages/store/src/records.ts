import type { Language } from '@tldw/core';
import type { RecordKind } from './access/record-kinds.ts';

/** A document as it was brought in: JSON of the type that the package which made it defines. */
export type Document = object;

/** The roles that somebody may hold, the programme's and the one who runs the machine. */
export type HeldRole =
  | 'teacher'
  | 'director'
  | 'deputy'
  | 'facilitator'
  | 'coordinator'
  | 'strategy-group'
  | 'evaluator'
  | 'operator';

/** A role somebody holds now, and where. */
export interface HeldRoleAt {
  readonly role: HeldRole;
  readonly region?: string;
  readonly school?: string;
  /** The groups in which a teacher takes part, or that a facilitator leads. */
  readonly groups?: readonly string[];
}

/** Somebody who is signed in. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  /** The roles that count in this session. */
  readonly roles: readonly HeldRoleAt[];
  /** Signed in with a passkey or another second factor. */
  readonly strong: boolean;
  /** Roles that count only once a second factor was shown: until then they do nothing. */
  readonly withheld: readonly HeldRoleAt[];
}

/** On whose behalf something is asked, and whether their session is a strong one. */
export type Asker = Pick<Actor, 'personId'> & Partial<Pick<Actor, 'strong'>>;

export interface InitiativeRecord<D = Document> {
  readonly id: string;
  readonly document: D;
}

export interface RegionRecord<D = Document> {
  readonly id: string;
  readonly document: D;
}

export interface SchoolRecord<D = Document> {
  readonly id: string;
  readonly region: string;
  readonly document: D;
}

export interface GroupRecord<D = Document> {
  readonly id: string;
  readonly school: string;
  readonly region: string;
  readonly document: D;
}

export interface PersonRecord<D = Document> {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly region?: string;
  readonly school?: string;
  readonly document: D;
}

export interface EventRecord<D = Document> {
  readonly id: string;
  readonly group?: string;
  readonly school?: string;
  readonly region?: string;
  readonly kind: string;
  readonly heldOn: string;
  readonly seats?: number;
  readonly version: number;
  readonly document: D;
}

export interface AttendanceRecord<D = Document> {
  readonly event: string;
  readonly person: string;
  readonly status: string;
  readonly document: D;
}

export interface ProjectRecord<D = Document> {
  readonly id: string;
  readonly owner: string;
  readonly group: string;
  readonly school: string;
  readonly region: string;
  readonly stage: string;
  readonly version: number;
  readonly changedAt: string;
  readonly document: D;
}

export interface EvidenceRecord<D = Document> {
  readonly id: string;
  readonly teacher: string;
  readonly group: string;
  readonly noticedOn: string;
  readonly document: D;
}

export interface DecisionRecord<D = Document> {
  readonly id: string;
  readonly teacher: string;
  readonly group: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly document: D;
}

/** Whom an author lets read a reflection. */
export type Audience =
  | { readonly to: 'person'; readonly person: string }
  | { readonly to: 'facilitators' }
  | { readonly to: 'group' }
  | { readonly to: 'school' };

export interface ReflectionRecord {
  readonly id: string;
  readonly author: string;
  readonly group?: string;
  readonly writtenOn: string;
  readonly version: number;
  readonly text: string;
  /** For the author: whom it is shared with. For others it stays empty. */
  readonly sharedWith: readonly Audience[];
}

/** One answered questionnaire; nobody can say whose. */
export interface ResponseRecord {
  readonly instrument: string;
  readonly wave: string;
  readonly region?: string;
  readonly school?: string;
  readonly code?: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Somebody as a roster brings them in. */
export interface PersonToLoad {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly region?: string;
  readonly school?: string;
  readonly roles: readonly HeldRoleAt[];
  readonly document?: Document;
  /** Telephone, e-mail: kept apart, because fewer people may see it. */
  readonly contact?: Document;
}

/** A whole programme, to be brought in at once: its people, its year, and what exists already. */
export interface ProgrammeToLoad {
  readonly initiative: InitiativeRecord;
  readonly regions: readonly RegionRecord[];
  readonly schools: readonly SchoolRecord[];
  readonly groups: readonly Omit<GroupRecord, 'region'>[];
  readonly people: readonly PersonToLoad[];
  readonly events: readonly Omit<EventRecord, 'version'>[];
  readonly attendance?: readonly (AttendanceRecord & {
    readonly group?: string;
    readonly recordedBy: string;
  })[];
  readonly projects?: readonly {
    readonly id: string;
    readonly owner: string;
    readonly group: string;
    readonly stage: string;
    readonly document: Document;
    /** What everybody may see of it, if its owner published it. */
    readonly card?: Document;
  }[];
  readonly evidence?: readonly (EvidenceRecord & { readonly recordedBy: string })[];
  readonly decisions?: readonly DecisionRecord[];
  readonly reflections?: readonly {
    readonly id: string;
    readonly author: string;
    readonly group?: string;
    readonly writtenOn: string;
    readonly text: string;
    readonly sharedWith?: readonly Audience[];
  }[];
  /** Portfolios, stories, certificates and the like, by kind. */
  readonly records?: readonly {
    readonly kind: RecordKind;
    readonly id?: string;
    readonly owner: string;
    readonly reader?: string;
    readonly group?: string;
    readonly school?: string;
    readonly region?: string;
    readonly state: string;
    readonly document: Document;
  }[];
  readonly waves?: readonly {
    readonly instrument: string;
    readonly wave: string;
    readonly state: 'open' | 'closed';
    readonly document?: Document;
  }[];
  readonly responses?: readonly ResponseRecord[];
}

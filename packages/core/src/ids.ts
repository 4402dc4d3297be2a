import * as z from 'zod/mini';

/** What any id looks like. */
export const ID_PATTERN = /^[^\W_][\w.:-]*$/;

// An id is opaque: letters, digits and `. _ : -`, beginning with a letter or digit, so that it can
// stand in an address, a file name and a CSV cell. UUIDs and OneRoster's sourcedIds both qualify.
// @__NO_SIDE_EFFECTS__
function idOf<const Name extends string>() {
  return z.string().check(z.maxLength(100), z.regex(ID_PATTERN)).brand<Name>();
}

export const InitiativeId = idOf<'InitiativeId'>();
export type InitiativeId = z.infer<typeof InitiativeId>;

export const PartnerId = idOf<'PartnerId'>();
export type PartnerId = z.infer<typeof PartnerId>;

/** A region of a country; where the country has ISO 3166-2 codes, the code is the id (`KZ-71`). */
export const RegionId = idOf<'RegionId'>();
export type RegionId = z.infer<typeof RegionId>;

export const SchoolId = idOf<'SchoolId'>();
export type SchoolId = z.infer<typeof SchoolId>;

export const PersonId = idOf<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const CohortId = idOf<'CohortId'>();
export type CohortId = z.infer<typeof CohortId>;

export const SchoolGroupId = idOf<'SchoolGroupId'>();
export type SchoolGroupId = z.infer<typeof SchoolGroupId>;

export const ParticipantId = idOf<'ParticipantId'>();
export type ParticipantId = z.infer<typeof ParticipantId>;

export const EventId = idOf<'EventId'>();
export type EventId = z.infer<typeof EventId>;

export const ProjectId = idOf<'ProjectId'>();
export type ProjectId = z.infer<typeof ProjectId>;

export const EvidenceId = idOf<'EvidenceId'>();
export type EvidenceId = z.infer<typeof EvidenceId>;

export const ReflectionId = idOf<'ReflectionId'>();
export type ReflectionId = z.infer<typeof ReflectionId>;

export const NoteId = idOf<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

export const PortfolioId = idOf<'PortfolioId'>();
export type PortfolioId = z.infer<typeof PortfolioId>;

export const StoryId = idOf<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

export const CertificateId = idOf<'CertificateId'>();
export type CertificateId = z.infer<typeof CertificateId>;

/** A record that needs an id of its own but is only ever met inside its parent. */
export const EntryId = idOf<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

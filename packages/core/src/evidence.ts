import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, words } from './fields.ts';
import { EntryId, EvidenceId, PersonId, ProjectId } from './ids.ts';

/** What kind of thing shows that something happened. A photograph of handwriting is one of them. */
export const EVIDENCE_KINDS = [
  'pupils-work',
  'lesson-material',
  'observation',
  'survey-or-interview',
  'photograph',
  'recording',
  'document',
  'colleague-feedback',
  'reflective-account',
] as const;

/**
 * Something that shows what was done or what changed. Pupils are never identified: whoever adds a
 * picture or a recording says that this was checked.
 */
export const Evidence = record({
  id: EvidenceId,
  project: ProjectId,
  addedBy: PersonId,
  kind: z.enum(EVIDENCE_KINDS),
  title: words(300),
  about: prose(8000),
  /** The day it is from, which may lie long before the day it was added. */
  from: CalendarDate,
  addedOn: CalendarDate,
  /** The step of the plan it belongs to. */
  step: maybe(EntryId),
  /** Where the file is kept, as the store names it; absent for evidence that is only described. */
  file: maybe(words(500)),
  pupilsNotIdentifiable: z.boolean(),
  tags: list(words(60)),
});
export type Evidence = z.infer<typeof Evidence>;

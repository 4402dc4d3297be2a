import * as z from 'zod/mini';
import { list, maybe, prose, record, someOf, words } from './fields.ts';
import { EntryId, PersonId, ProjectId, StoryId } from './ids.ts';
import { LanguageTag } from './localised-text.ts';

/** The forms in which people contribute to a conference. */
export const CONTRIBUTION_FORMS = [
  'poster',
  'workshop',
  'seminar',
  'story',
  'keynote',
  'closing-reflection',
] as const;

/** What somebody brings to a conference: offered, then agreed or declined with a reason. */
export const ConferenceContribution = record({
  id: EntryId,
  form: z.enum(CONTRIBUTION_FORMS),
  title: words(300),
  summary: prose(4000),
  by: someOf(PersonId),
  language: LanguageTag,
  project: maybe(ProjectId),
  story: maybe(StoryId),
  answer: z.enum(['offered', 'agreed', 'declined', 'withdrawn']),
  reason: maybe(prose(2000)),
  equipment: list(words()),
});
export type ConferenceContribution = z.infer<typeof ConferenceContribution>;

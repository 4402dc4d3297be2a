import type * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, prose, record, words } from './fields.ts';
import { PersonId } from './ids.ts';
import { LanguageTag } from './localised-text.ts';

/** An earlier wording of a concern, and the last day on which it stood. */
export const EarlierWording = record({ words: words(4000), until: CalendarDate });
export type EarlierWording = z.infer<typeof EarlierWording>;

/**
 * What the teacher wants to improve, in the teacher's own words.
 *
 * Nobody assigns, approves or edits a concern. It may be reworded as it becomes clearer; the earlier
 * wordings stay, because how a concern grew is part of what was learnt.
 */
export const ProfessionalConcern = record({
  statedBy: PersonId,
  statedOn: CalendarDate,
  words: words(4000),
  language: LanguageTag,
  earlier: list(EarlierWording),
});
export type ProfessionalConcern = z.infer<typeof ProfessionalConcern>;

/** The professional values a teacher starts from, made clear before a concern is chosen. */
export const ValuesStatement = record({
  clarifiedOn: CalendarDate,
  values: list(words(500)),
  reflection: prose(),
});
export type ValuesStatement = z.infer<typeof ValuesStatement>;

/** How the teacher would like practice to be, once the concern has been addressed. */
export const Vision = record({ describedOn: CalendarDate, words: words(8000) });
export type Vision = z.infer<typeof Vision>;

import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, wholeNumber, words } from './fields.ts';
import { EntryId, EventId, PersonId } from './ids.ts';

/** Who was asked. Pupils and parents are never named: only that they were asked. */
export const CONSULTED = [
  'colleague',
  'school-director',
  'deputy',
  'critical-friend',
  'another-school',
  'parents',
  'pupils',
  'somebody-else',
] as const;
export type Consulted = (typeof CONSULTED)[number];

/** A conversation in which others were asked about the concern or the plan, and what it changed. */
export const Consultation = record({
  id: EntryId,
  heldOn: CalendarDate,
  with: z.enum(CONSULTED),
  people: list(PersonId),
  /** How many people were asked; at least one. */
  count: wholeNumber(1, 10_000),
  asked: words(4000),
  heard: prose(),
  changed: prose(),
  event: maybe(EventId),
});
export type Consultation = z.infer<typeof Consultation>;

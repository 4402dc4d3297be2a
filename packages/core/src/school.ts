import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, someOf, wholeNumber } from './fields.ts';
import { RegionId, SchoolId } from './ids.ts';
import { LanguageTag, LocalisedText } from './localised-text.ts';

/** How many shifts a school teaches: two thirds of Kazakhstan's state schools taught two in 2024–25. */
export const SHIFTS = [1, 2, 3] as const;
/** The shift in which a group's members teach: 1 in the morning, 2 after noon, 3 in the evening. */
export type Shift = (typeof SHIFTS)[number];

/** A school that takes part. */
export const School = record({
  id: SchoolId,
  name: LocalisedText,
  region: RegionId,
  /** Regions the school belonged to before, each with the last day it did. */
  formerRegions: list(record({ region: RegionId, until: CalendarDate })),
  languages: someOf(LanguageTag),
  shifts: wholeNumber(1, 3),
  setting: z.enum(['urban', 'rural']),
  /** Too few pupils for a class of each year; such schools often share a group with others. */
  isSmall: z.boolean(),
  locality: maybe(LocalisedText),
});
export type School = z.infer<typeof School>;

/** The region a school belonged to on a day. */
export function regionOf(school: School, on: CalendarDate): RegionId {
  const former = [...school.formerRegions]
    .sort((a, b) => (a.until < b.until ? -1 : 1))
    .find((each) => on <= each.until);
  return former?.region ?? school.region;
}

import type * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, someOf, words } from './fields.ts';
import { PersonId, RegionId } from './ids.ts';
import { LocalisedText } from './localised-text.ts';

/** A name a place bore for some time, both days included. */
export const DatedName = record({
  name: LocalisedText,
  from: maybe(CalendarDate),
  until: maybe(CalendarDate),
});
export type DatedName = z.infer<typeof DatedName>;

/**
 * A region in which the initiative works. It is known by its id, never by its name: Astana was
 * Nur-Sultan for three years, and Almaty is both a city and a region.
 */
export const Region = record({
  id: RegionId,
  names: someOf(DatedName),
  /** The town where people meet when the whole region is invited. */
  centre: maybe(words()),
  coordinators: list(PersonId),
});
export type Region = z.infer<typeof Region>;

/** The name a place bore on a day, or its latest name when no dated one covers that day. */
export function nameOn(names: readonly DatedName[], on: CalendarDate): LocalisedText {
  const found = names.find(
    (each) =>
      (each.from === undefined || each.from <= on) &&
      (each.until === undefined || on <= each.until),
  );
  return (found ?? names.at(-1))?.name ?? {};
}

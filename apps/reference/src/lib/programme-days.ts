import { datesBetween, type CalendarDate } from '@tldw/core';

/** One day of a meeting, with what is on its programme. */
export interface ProgrammeDay<Item> {
  /** From 1. */
  readonly day: number;
  readonly on: CalendarDate;
  readonly items: readonly Item[];
}

/** The programme of a meeting by its days. What says no day belongs to the first. */
export function programmeDays<
  Item extends { readonly day?: number | undefined; readonly startsAt?: string | undefined },
>(
  programme: readonly Item[],
  { heldOn, lastsUntil }: { readonly heldOn: CalendarDate; readonly lastsUntil: CalendarDate },
): readonly ProgrammeDay<Item>[] {
  const days = datesBetween(heldOn, lastsUntil);
  return days.map((on, index) => ({
    day: index + 1,
    on,
    items: programme
      .filter((item) => Math.min(item.day ?? 1, days.length) === index + 1)
      .toSorted((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1)),
  }));
}

import { addDays, daysBetween, parseCalendarDate } from '@tldw/core';
import { concernsIfMoved } from '@tldw/curriculum/fidelity';
import { textOf } from '../form.ts';
import type { SignedIn } from '../signed-in.ts';
import { concernView, regionYear } from './coordinator.ts';
import { ownEvent, settle } from './network-event.ts';

/** What a new day would mean for a network event: what speaks against it, and who has a seat already. */
export async function whatNewDayMeans(request: SignedIn, id: string, asked: string | null) {
  const event = asked ? await ownEvent(request, id) : undefined;
  const day = parseCalendarDate(asked ?? '');
  if (!event?.region || event.document.heldOn <= request.today) return undefined;
  if (!day.ok || day.value <= request.today) return { wrong: 'past-day' as const };
  if (day.value === event.document.heldOn) return { wrong: 'same-day' as const };
  const [year, seats] = await Promise.all([
    regionYear(request, event.region),
    request.desk.listRegistrations({ event: id }),
  ]);
  return {
    day: day.value,
    was: event.document.heldOn,
    against: concernsIfMoved(year.year, id, day.value).map(
      (concern) => concernView(concern, year, request.language).text,
    ),
    seats: seats.length,
  };
}

/** What a new day means, or why it cannot be the new day. */
export type NewDayMeans = NonNullable<Awaited<ReturnType<typeof whatNewDayMeans>>>;

/** Hold a network event on another day. Every page and every calendar shows the new one from then on. */
export async function moveNetworkEvent(request: SignedIn, id: string, form: FormData) {
  const day = parseCalendarDate(textOf(form, 'day'));
  if (!day.ok || day.value <= request.today) return ['past-day'];
  return settle(request, id, form, ({ lastsUntil, ...document }) => ({
    ...document,
    heldOn: day.value,
    ...(lastsUntil
      ? { lastsUntil: addDays(lastsUntil, daysBetween(document.heldOn, day.value)) }
      : {}),
    // The reasons told why the old day was chosen; the new one was chosen by a person.
    because: [{ code: 'because.by-hand', params: { from: document.heldOn } }],
  }));
}

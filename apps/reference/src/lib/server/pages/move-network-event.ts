import { addDays, datesBetween, daysBetween, parseCalendarDate } from '@tldw/core';
import { concernsIfMoved } from '@tldw/curriculum/fidelity';
import { textOf } from '../form.ts';
import { heldOnAnotherDay } from '../held-on-another-day.ts';
import type { SignedIn } from '../signed-in.ts';
import { concernView, yearUnderWay } from './coordinator.ts';
import { noteOwnMoves } from './moved-days.ts';
import { ownEvent, settle } from './network-event.ts';

/** A conference may clash with a meeting in every school: so many are named, the others counted. */
const MOST_NAMED = 6;

/** What a new day would mean for a meeting of schools: what speaks against it, and who has a seat. */
export async function whatNewDayMeans(request: SignedIn, id: string, asked: string | null) {
  const event = asked ? await ownEvent(request, id) : undefined;
  const day = parseCalendarDate(asked ?? '');
  if (!event || event.document.heldOn <= request.today) return undefined;
  if (!day.ok || day.value <= request.today) return { wrong: 'past-day' as const };
  const { heldOn, lastsUntil = heldOn } = event.document;
  if (day.value === heldOn) return { wrong: 'same-day' as const };
  const { region } = event;
  const [year, seats] = await Promise.all([
    yearUnderWay(request, region === undefined ? {} : { region }),
    request.desk.listRegistrations({ event: id }),
  ]);
  // A conference of two days must find both of them free.
  const days = datesBetween(day.value, addDays(day.value, daysBetween(heldOn, lastsUntil)));
  const against = days.flatMap((each) =>
    concernsIfMoved(year.year, id, each).map(
      (concern) => concernView(concern, year, request.language).text,
    ),
  );
  const named = [...new Set(against)];
  return {
    day: day.value,
    was: heldOn,
    against: named.slice(0, MOST_NAMED),
    unnamed: Math.max(0, named.length - MOST_NAMED),
    seats: seats.length,
  };
}

/** What a new day means, or why it cannot be the new day. */
export type NewDayMeans = NonNullable<Awaited<ReturnType<typeof whatNewDayMeans>>>;

/** Hold a meeting of schools on another day. Every page and every calendar shows it from then on. */
export async function moveNetworkEvent(request: SignedIn, id: string, form: FormData) {
  const day = parseCalendarDate(textOf(form, 'day'));
  if (!day.ok || day.value <= request.today) return ['past-day'];
  const problems = await settle(request, id, form, (event) => heldOnAnotherDay(event, day.value));
  if (problems.length === 0) await noteOwnMoves(request, textOf(form, 'operation'), [id]);
  return problems;
}

import { addDays, daysBetween, type CalendarDate } from '@tldw/core';
import { movedFrom } from './event-views.ts';
import type { EventDocument } from './records.ts';

/**
 * An event as it is when people hold it on another day: as long as before, and with the day it was
 * announced for first, however often it moves. Back on that day, nothing was moved.
 */
export function heldOnAnotherDay(event: EventDocument, day: CalendarDate): EventDocument {
  const { lastsUntil, ...document } = event;
  const announced = movedFrom(event) ?? event.heldOn;
  return {
    ...document,
    heldOn: day,
    ...(lastsUntil ? { lastsUntil: addDays(lastsUntil, daysBetween(event.heldOn, day)) } : {}),
    // The reasons told why the old day was chosen; the new one was chosen by a person.
    because: day === announced ? [] : [{ code: 'because.by-hand', params: { from: announced } }],
  };
}

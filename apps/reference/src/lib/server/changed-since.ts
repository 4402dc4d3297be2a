import type { CalendarDate } from '@tldw/core';
import { movedFrom } from './event-views.ts';
import type { EventDocument } from './records.ts';

/** When and how an event is held, as far as somebody knows. */
export interface Known {
  readonly heldOn: CalendarDate;
  readonly mode: EventDocument['mode'];
}

/**
 * What somebody knew of an event before, where it is held otherwise now: what they noted last, or
 * else what was announced first. Nothing once it is over.
 */
export function changedSince(
  event: EventDocument,
  noted: Known | undefined,
  today: CalendarDate,
): Known | undefined {
  const { heldOn, lastsUntil = heldOn, mode } = event;
  if (lastsUntil < today) return undefined;
  const before = noted ?? announced(event);
  return before.heldOn === heldOn && before.mode === mode ? undefined : before;
}

// News that keeps an event on its day has made it go online: there is no other change to tell of.
function announced(event: EventDocument): Known {
  const wentOnline = event.mode === 'online' && changeBehind(event) !== undefined;
  return {
    heldOn: movedFrom(event) ?? event.heldOn,
    mode: wentOnline ? 'in-person' : event.mode,
  };
}

/** The reason somebody wrote when the change was announced, in their words. */
export function reasonGiven(event: EventDocument): string {
  const change = changeBehind(event);
  return change && 'note' in change.params ? change.params.note : '';
}

function changeBehind({ because }: EventDocument) {
  return because.find(({ code }) => code === 'because.change');
}

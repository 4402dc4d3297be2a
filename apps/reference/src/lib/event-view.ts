import type { CalendarDate } from '@tldw/core';

/** An event as a page shows it: its words are already in the reader's language. */
export interface EventView {
  readonly id: string;
  /** The id in a form that an address may end with. */
  readonly anchor: string;
  readonly kind: string;
  readonly kindName: string;
  readonly title: string;
  /** Which of the six soft colours its kind has. */
  readonly tone: 'brand' | 'sun' | 'sky' | 'leaf' | 'clay' | '';
  readonly heldOn: CalendarDate;
  /** The last day; the same as `heldOn` for an event of one day. */
  readonly lastsUntil: CalendarDate;
  /** The day it was announced for, where it was moved since. */
  readonly movedFrom: CalendarDate | undefined;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'in-person' | 'online';
  readonly because: readonly string[];
}

/** Where a facilitator prepares, holds and closes a session of the own group; other events have no such page. */
export function sessionPageOf({ id, kind }: EventView): string | undefined {
  return kind === 'group-session' ? `/facilitator/sessions/${encodeURIComponent(id)}` : undefined;
}

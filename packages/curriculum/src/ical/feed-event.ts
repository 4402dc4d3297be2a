import type { CalendarDate } from '@tldw/core';

/** One event as a calendar shows it. */
export interface FeedEvent {
  /** The event's name for ever: a moved event keeps it, so that calendars replace and do not duplicate. */
  readonly uid: string;
  /** 0 when first published, one more with every published change. */
  readonly sequence: number;
  readonly heldOn: CalendarDate;
  /** The last day, if the event is longer than one. */
  readonly lastsUntil?: CalendarDate;
  /** `HH:MM` on the clock of the place; without it the event fills the day. */
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly title: string;
  readonly location?: string;
  readonly description?: string;
  /** It will not happen. It stays in the feed, struck through, so that nobody travels for nothing. */
  readonly cancelled?: boolean;
  readonly for?: FeedPlace;
}

/** Whom an event is for: some people, a group, a region, or (with none of these) everybody. */
export interface FeedPlace {
  readonly people?: readonly string[];
  readonly group?: string;
  readonly school?: string;
  readonly region?: string;
}

/** Whose calendar a feed is. */
export type FeedAudience =
  | { readonly kind: 'group'; readonly group: string; readonly region?: string }
  | { readonly kind: 'school'; readonly school: string; readonly region?: string }
  | { readonly kind: 'region'; readonly region: string }
  | {
      readonly kind: 'person';
      readonly person: string;
      readonly groups: readonly string[];
      readonly regions: readonly string[];
    };

/**
 * The events that belong in one calendar.
 *
 * An event for named people, such as a tutorial, is in their own calendars and in nobody else's;
 * what is for a whole region or for everybody is in every calendar within it.
 */
export function eventsFor(
  events: readonly FeedEvent[],
  audience: FeedAudience,
): readonly FeedEvent[] {
  return events.filter(({ for: place = {} }) => {
    if (place.people) {
      return audience.kind === 'person' && place.people.includes(audience.person);
    }
    if (place.group !== undefined || place.school !== undefined) {
      switch (audience.kind) {
        case 'group':
          return place.group === audience.group;
        case 'school':
          return place.school === audience.school;
        case 'region':
          return place.region === audience.region;
        case 'person':
          return place.group !== undefined && audience.groups.includes(place.group);
      }
    }
    if (place.region === undefined) return true;
    return audience.kind === 'person'
      ? audience.regions.includes(place.region)
      : place.region === audience.region;
  });
}

/**
 * What to publish now, given what was published before.
 *
 * A changed event keeps its uid and takes the next sequence number; an unchanged one keeps both;
 * one that has gone is published once more as cancelled, because a calendar that merely no
 * longer finds it may keep the old date.
 *
 * @param published the events of the feed as they were last published
 * @param current the events as they are now; their own sequence numbers are not read
 */
export function reviseFeed(
  published: readonly FeedEvent[],
  current: readonly Omit<FeedEvent, 'sequence'>[],
): readonly FeedEvent[] {
  const before = new Map(published.map((event) => [event.uid, event]));
  const now = new Set(current.map((event) => event.uid));
  const revised = current.map((event): FeedEvent => {
    const old = before.get(event.uid);
    if (!old) return { ...event, sequence: 0 };
    const same = { ...event, sequence: old.sequence };
    return fingerprint(old) === fingerprint(same) ? same : { ...same, sequence: old.sequence + 1 };
  });
  const gone = published
    .filter((event) => !now.has(event.uid))
    .map((event) =>
      event.cancelled ? event : { ...event, cancelled: true, sequence: event.sequence + 1 },
    );
  return [...revised, ...gone];
}

function fingerprint(event: FeedEvent): string {
  return JSON.stringify([
    event.heldOn,
    event.lastsUntil ?? event.heldOn,
    event.startsAt ?? '',
    event.endsAt ?? '',
    event.title,
    event.location ?? '',
    event.description ?? '',
    event.cancelled ?? false,
  ]);
}

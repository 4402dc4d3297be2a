import type { Language } from '@tldw/core';
import { calendarFeed, type FeedEvent } from '@tldw/curriculum/ical';
import type { EventRecord } from '@tldw/store';
import { country } from './country.ts';
import { writtenIn } from './named.ts';
import type { EventDocument, InitiativeDocument } from './records.ts';

/**
 * Events as a calendar that a telephone can subscribe to. An event's name never changes and its
 * number of changes is its version, so that a moved event replaces what the telephone has.
 */
export function calendarOfEvents(
  events: readonly EventRecord<EventDocument>[],
  of: {
    readonly name: string;
    readonly language: Language;
    readonly initiative: InitiativeDocument;
  },
): Response {
  const { language, initiative, name } = of;
  const { academicYear } = initiative.cohort;
  const feed = events.map(({ document, id, version }): FeedEvent => ({
    uid: `${initiative.design}/${initiative.initiative.country}/${academicYear}/${id}@tldw`,
    sequence: version - 1,
    heldOn: document.heldOn,
    ...(document.lastsUntil ? { lastsUntil: document.lastsUntil } : {}),
    startsAt: document.startsAt,
    endsAt: document.endsAt,
    title: writtenIn(document.title, language),
    ...(document.place ? { location: document.place } : {}),
  }));
  const text = calendarFeed(feed, {
    name,
    writtenAt: new Date().toISOString(),
    language,
    timeZone: country.timeZone,
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="programme.ics"',
    },
  });
}

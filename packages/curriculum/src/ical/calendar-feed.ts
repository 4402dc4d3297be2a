import { addDays, isCalendarDate, type CalendarDate } from '@tldw/core';
import type { FeedEvent } from './feed-event.ts';
import { instantOf, WRITTEN_OUT } from './time-zone.ts';

/** How a feed is called and stamped. */
export interface FeedOptions {
  /** The calendar's name as people see it. */
  readonly name: string;
  /** The instant of writing, ISO 8601 in UTC, such as `2025-09-01T06:00:00Z`. */
  readonly writtenAt: string;
  /** BCP 47 tag of the titles. */
  readonly language?: string;
  /** The country's zone by its name in the tz database, such as `Asia/Tbilisi`: a pack's `timeZone`. */
  readonly timeZone: string;
  /** How often a calendar may ask again; six hours if not said. */
  readonly refreshHours?: number;
}

/**
 * A calendar file (RFC 5545) that a telephone can subscribe to.
 *
 * Events keep their uid and carry their sequence, so an updated feed replaces what a calendar
 * has; cancelled events stay, marked as cancelled. Times are on the clock of the place: for
 * `Asia/Almaty` with the zone written out, elsewhere as the instants which that clock's rules, as this
 * machine knows them, give. Lines end in CRLF and are folded at 75 octets, never inside a letter.
 *
 * Throws `RangeError` for a uid used twice, a sequence that is no whole number, a time that is
 * not `HH:MM`, an end that is not after its beginning, or a zone that does not exist.
 */
export function calendarFeed(events: readonly FeedEvent[], options: FeedOptions): string {
  const zone = options.timeZone;
  const stamp = utcStamp(options.writtenAt);
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.uid)) throw new RangeError(`two events have the uid "${event.uid}"`);
    seen.add(event.uid);
  }
  const language = options.language ? `;LANGUAGE=${options.language}` : '';
  const refresh = `PT${options.refreshHours ?? 6}H`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//TLDW//Programme calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(options.name)}`,
    `X-WR-CALNAME:${escaped(options.name)}`,
    `X-WR-TIMEZONE:${zone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...(WRITTEN_OUT[zone] ?? []),
    ...events.flatMap((event) => eventLines(event, zone, stamp, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  event: FeedEvent,
  zone: string,
  stamp: string,
  language: string,
): readonly string[] {
  if (!Number.isInteger(event.sequence) || event.sequence < 0) {
    throw new RangeError(`the sequence of "${event.uid}" must be a whole number from 0`);
  }
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...timeLines(event, zone),
    `SUMMARY${language}:${escaped(event.title)}`,
    ...(event.location ? [`LOCATION${language}:${escaped(event.location)}`] : []),
    ...(event.description ? [`DESCRIPTION${language}:${escaped(event.description)}`] : []),
    `TRANSP:${event.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

function timeLines(event: FeedEvent, zone: string): readonly string[] {
  const lastDay = event.lastsUntil ?? event.heldOn;
  for (const day of [event.heldOn, lastDay]) {
    if (!isCalendarDate(day))
      throw new RangeError(`"${event.uid}" is on no real day: ${String(day)}`);
  }
  if ((event.startsAt === undefined) !== (event.endsAt === undefined)) {
    throw new RangeError(`"${event.uid}" needs both a beginning and an end, or neither`);
  }
  if (event.startsAt === undefined || event.endsAt === undefined) {
    if (lastDay < event.heldOn) throw new RangeError(`"${event.uid}" ends before it begins`);
    // RFC 5545: the end of an event of whole days is the day after its last.
    return [
      `DTSTART;VALUE=DATE:${basic(event.heldOn)}`,
      `DTEND;VALUE=DATE:${basic(addDays(lastDay, 1))}`,
    ];
  }
  const from = `${basic(event.heldOn)}T${clock(event.startsAt, event.uid)}`;
  const to = `${basic(lastDay)}T${clock(event.endsAt, event.uid)}`;
  if (to <= from) throw new RangeError(`"${event.uid}" ends before it begins`);
  if (Object.hasOwn(WRITTEN_OUT, zone)) {
    return [`DTSTART;TZID=${zone}:${from}`, `DTEND;TZID=${zone}:${to}`];
  }
  return [
    `DTSTART:${instantOf(event.heldOn, event.startsAt, zone)}`,
    `DTEND:${instantOf(lastDay, event.endsAt, zone)}`,
  ];
}

function basic(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

function clock(time: string, uid: string): string {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError(`"${uid}" has a time that is not HH:MM: ${time}`);
  }
  return `${time.replace(':', '')}00`;
}

function utcStamp(instant: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(instant);
  if (!match) throw new RangeError(`writtenAt must be an instant in UTC, not "${instant}"`);
  const [, year, month, day, hour, minute, second] = match;
  return `${year}${month}${day}T${hour}${minute}${second}Z`;
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replace(/\r\n|\r|\n/g, '\\n')
      // Control characters have no place in the format and end some parsers.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    // A continued line begins with a space, which counts.
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '@tldw/core';
import {
  calendarFeed,
  eventsFor,
  reviseFeed,
  type FeedEvent,
  type FeedOptions,
} from '../../src/ical/index.ts';

const options: FeedOptions = {
  name: 'Кездесулер; «№ 4 мектеп»',
  writtenAt: '2023-09-01T06:00:00Z',
  language: 'kk',
  timeZone: 'Asia/Almaty',
};

const session: FeedEvent = {
  uid: 'group-7/session-1@tldw',
  sequence: 0,
  heldOn: calendarDate('2024-02-28'),
  startsAt: '15:00',
  endsAt: '17:00',
  title: 'Бастау: құндылық, сенім; келісім',
  location: 'Көкшетау, № 4 мектеп\\кітапхана',
  description: 'Шай болады.\nДәптер алып келіңіз.',
};

/** What ical.js, by the Thunderbird people, reads. */
function readByIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate, endDate } = event;
    if (!startDate.isDate) {
      startDate.zone = zone;
      endDate.zone = zone;
    }
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      location: event.location,
      description: event.description,
      status: component.getFirstPropertyValue('status'),
      allDay: startDate.isDate,
      from: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      to: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
    };
  });
}

/** What node-ical reads. */
function readByNodeIcal(text: string) {
  return Object.values(nodeIcal.parseICS(text)).flatMap((entry) =>
    entry?.type === 'VEVENT' ? [entry] : [],
  );
}

const words = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value
    ? String(value.val)
    : String((value as string | undefined) ?? '');

describe('a calendar feed', () => {
  it('is read alike by two independent parsers, on either side of the change of the clock', () => {
    const after = { ...session, uid: 'after', heldOn: calendarDate('2024-03-01') };
    const text = calendarFeed([session, after], options);
    const [before06, after05] = readByIcalJs(text);
    // Almaty was six hours ahead until 29 February 2024 and five from 1 March.
    expect(before06?.from).toBe('2024-02-28T09:00:00.000Z');
    expect(after05?.from).toBe('2024-03-01T10:00:00.000Z');
    const other = readByNodeIcal(text);
    expect(other.map((event) => event.start.toISOString())).toEqual([
      before06?.from,
      after05?.from,
    ]);
    expect(other.map((event) => event.end?.toISOString())).toEqual([before06?.to, after05?.to]);
    for (const event of other) {
      expect(words(event.summary)).toBe(session.title);
      expect(words(event.location)).toBe(session.location);
      expect(words(event.description)).toBe(session.description);
    }
  });

  it('agrees with the clock of Almaty on every tenth day from 2005 to 2035', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Almaty',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const days = Array.from({ length: 1095 }, (_, n) =>
      addDays(calendarDate('2005-01-05'), n * 10),
    );
    const events = days.map((heldOn): FeedEvent => ({ ...session, uid: heldOn, heldOn }));
    for (const { uid, from } of readByIcalJs(calendarFeed(events, options))) {
      expect(clock.format(new Date(from))).toBe(`${uid} 15:00`);
    }
  });

  it.each(['Asia/Tbilisi', 'Asia/Hebron', 'Europe/Chisinau', 'Asia/Kathmandu'])(
    'shows the hour of the place in %s, summer and winter, to both parsers',
    (timeZone) => {
      const clock = new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const days = Array.from({ length: 366 }, (_, n) => addDays(calendarDate('2026-01-01'), n));
      const events = days.map((heldOn): FeedEvent => ({ ...session, uid: heldOn, heldOn }));
      const text = calendarFeed(events, { ...options, timeZone });
      const others = readByNodeIcal(text);
      expect(others).toHaveLength(366);
      for (const { uid, start, end } of others) {
        expect(clock.format(start)).toBe(`${uid} 15:00`);
        expect(clock.format(end)).toBe(`${uid} 17:00`);
      }
      const [first] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents(
        'vevent',
      );
      const from = new ICAL.Event(first).startDate.toJSDate();
      expect(from.toISOString()).toBe(others[0]?.start.toISOString());
    },
  );

  it.each([
    ['2026-03-29', '01:30', '20260328T233000Z'], // before the clock is put forward at 02:00
    ['2026-03-29', '02:30', '20260329T003000Z'], // left out by the clock: the hour after it
    ['2026-10-25', '02:30', '20261024T233000Z'], // twice on the clock: the first
    ['2026-10-25', '04:30', '20261025T023000Z'],
  ])('says %s %s in Chișinău as %s', (day, startsAt, instant) => {
    const night = { ...session, heldOn: calendarDate(day), startsAt, endsAt: '23:00' };
    const text = calendarFeed([night], { ...options, timeZone: 'Europe/Chisinau' });
    expect(text).toContain(`DTSTART:${instant}`);
  });

  it('throws for a zone that does not exist', () => {
    expect(() => calendarFeed([session], { ...options, timeZone: 'Asia/Nowhere' })).toThrow(
      RangeError,
    );
  });

  it('folds at 75 octets, never inside a letter, and ends lines with CRLF', () => {
    const long = {
      ...session,
      title: 'Ұстаздардың өңірлік желілік кездесуі 🌾 '.repeat(12).trim(),
    };
    const text = calendarFeed([long], options);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\uD800-\uDBFF]$/);
    }
    expect(readByIcalJs(text)[0]?.title).toBe(long.title);
  });

  it('writes whole days, and days in a row, with an end that is the day after', () => {
    const induction: FeedEvent = {
      uid: 'induction',
      sequence: 0,
      heldOn: calendarDate('2025-08-30'),
      lastsUntil: calendarDate('2025-09-01'),
      title: 'Induction',
    };
    const text = calendarFeed([induction], options);
    expect(readByIcalJs(text)[0]).toMatchObject({
      allDay: true,
      from: '2025-08-30',
      to: '2025-09-02',
    });
  });

  it('keeps a cancelled event, struck through and no longer busy', () => {
    const text = calendarFeed([{ ...session, cancelled: true, sequence: 3 }], options);
    expect(readByIcalJs(text)[0]).toMatchObject({ status: 'CANCELLED', sequence: 3 });
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  it('comes back unchanged through a parser, whatever the words and days', () => {
    const day = fc
      .integer({ min: 0, max: 6000 })
      .map((n): CalendarDate => addDays(calendarDate('2016-09-01'), n));
    const text = fc.string({ unit: 'grapheme', maxLength: 90 }).map((value) =>
      // eslint-disable-next-line no-control-regex
      value.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').trim(),
    );
    const event = fc.record({
      uid: fc.uuid(),
      sequence: fc.nat(40),
      heldOn: day,
      startsAt: fc.constantFrom('08:30', '13:05'),
      endsAt: fc.constantFrom('14:00', '23:59'),
      title: text.filter((value) => value !== ''),
      location: text,
      description: text,
      cancelled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: ({ uid }) => uid, maxLength: 6 }), (events) => {
        const read = readByIcalJs(calendarFeed(events, options));
        expect(
          read.map(({ uid, sequence, title, status }) => [uid, sequence, title, status]),
        ).toEqual(
          events.map((one) => [
            one.uid,
            one.sequence,
            one.title,
            one.cancelled ? 'CANCELLED' : 'CONFIRMED',
          ]),
        );
        expect(
          read.map(({ location, description }) => [location ?? '', description ?? '']),
        ).toEqual(events.map((one) => [one.location, one.description]));
      }),
    );
  });

  it.each([
    ['the same uid twice', [session, session], 'two events'],
    ['an end before the beginning', [{ ...session, endsAt: '14:00' }], 'ends before'],
    ['a time of day that is none', [{ ...session, startsAt: '9:00' }], 'not HH:MM'],
    ['a day that is none', [{ ...session, heldOn: '2024-02-30' as CalendarDate }], 'no real day'],
    ['half a sequence', [{ ...session, sequence: 0.5 }], 'whole number'],
  ])('is misused by %s', (_, events, message) => {
    expect(() => calendarFeed(events, options)).toThrow(RangeError);
    expect(() => calendarFeed(events, options)).toThrow(message);
  });
});

describe('an updated feed', () => {
  /** A calendar as RFC 5546 wants it: by uid, the highest sequence wins. */
  function calendarAfter(...texts: readonly string[]) {
    const held = new Map<string, ReturnType<typeof readByIcalJs>[number]>();
    for (const text of texts) {
      for (const event of readByIcalJs(text)) {
        const old = held.get(event.uid);
        if (!old || event.sequence >= old.sequence) held.set(event.uid, event);
      }
    }
    return [...held.values()];
  }

  const first = reviseFeed([], [session, { ...session, uid: 'b', title: 'Екінші' }]);
  const moved = { ...session, heldOn: calendarDate('2024-03-06') };
  const second = reviseFeed(first, [moved]);

  it('replaces a moved event and does not duplicate it', () => {
    const held = calendarAfter(calendarFeed(first, options), calendarFeed(second, options));
    expect(held.map(({ uid, sequence, from, status }) => [uid, sequence, from, status])).toEqual([
      [session.uid, 1, '2024-03-06T10:00:00.000Z', 'CONFIRMED'],
      ['b', 1, '2024-02-28T09:00:00.000Z', 'CANCELLED'],
    ]);
  });

  it('changes nothing when nothing has changed', () => {
    expect(reviseFeed(first, first)).toEqual(first);
    expect(reviseFeed(second, [moved])).toEqual(second);
  });

  it('brings a cancelled event back with the next sequence', () => {
    const again = reviseFeed(second, [moved, { ...session, uid: 'b', title: 'Екінші' }]);
    expect(again.find(({ uid }) => uid === 'b')).toMatchObject({ sequence: 2 });
    expect(again.find(({ uid }) => uid === 'b')?.cancelled).toBeUndefined();
  });
});

describe('whose calendar an event is in', () => {
  const tutorial = { ...session, uid: 't', for: { people: ['aigul', 'saule'], group: 'g1' } };
  const ofGroup = { ...session, uid: 'g', for: { group: 'g1', school: 's1', region: 'KZ-11' } };
  const ofRegion = { ...session, uid: 'r', for: { region: 'KZ-11' } };
  const forAll = { ...session, uid: 'a' };
  const all = [tutorial, ofGroup, ofRegion, forAll];
  const uids = (events: readonly FeedEvent[]) => events.map(({ uid }) => uid).join('');

  it('keeps a tutorial to the two people it is for', () => {
    const person = { kind: 'person', groups: ['g1'], regions: ['KZ-11'] } as const;
    expect(uids(eventsFor(all, { ...person, person: 'aigul' }))).toBe('tgra');
    expect(uids(eventsFor(all, { ...person, person: 'erlan' }))).toBe('gra');
  });

  it('shows a group, a school and a region their own and what is around them', () => {
    expect(uids(eventsFor(all, { kind: 'group', group: 'g1', region: 'KZ-11' }))).toBe('gra');
    expect(uids(eventsFor(all, { kind: 'group', group: 'g2', region: 'KZ-11' }))).toBe('ra');
    expect(uids(eventsFor(all, { kind: 'school', school: 's1', region: 'KZ-19' }))).toBe('ga');
    expect(uids(eventsFor(all, { kind: 'region', region: 'KZ-11' }))).toBe('gra');
    expect(uids(eventsFor(all, { kind: 'region', region: 'KZ-19' }))).toBe('a');
  });
});

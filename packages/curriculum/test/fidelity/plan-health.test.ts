import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { concernsIfMoved, planHealth, type EventInHealth } from '../../src/fidelity/index.ts';
import { SCHOOL_YEAR } from '../../bench/school-year.ts';

const asOf = calendarDate('2020-02-10');
const session: EventInHealth = {
  id: 'g1.group-session-3',
  kind: 'group-session',
  group: 'g1',
  heldOn: calendarDate('2020-01-21'),
  startsAt: '15:00',
  endsAt: '17:00',
  mode: 'in-person',
  isNoted: false,
  programmeItems: 0,
};
const network: EventInHealth = {
  ...session,
  id: 'region-KZ-71.network-event-2',
  kind: 'network-event',
  heldOn: calendarDate('2020-02-24'),
};
const groups = [
  { id: 'g1', facilitators: ['a', 'b'], participants: 10 },
  { id: 'g2', facilitators: ['a', 'c'], participants: 9 },
];
const facilitators = ['a', 'b', 'c'].map((person) => ({
  person,
  inductedOn: calendarDate('2019-08-15'),
  mostGroups: 2,
}));
const codesOf = (events: readonly EventInHealth[], more = {}) =>
  planHealth({ asOf, calendar: SCHOOL_YEAR, events, groups, facilitators, ...more }).map(
    ({ kind, code }) => `${kind} ${code}`,
  );

describe('planHealth', () => {
  it('is silent about a year in which nothing is late, clashes or is missing', () => {
    expect(codesOf([{ ...session, isNoted: true }])).toEqual([]);
    expect(codesOf([{ ...session, heldOn: calendarDate('2020-02-08') }])).toEqual([]);
  });

  it('asks for a note of what has passed, and for a host and a programme in time', () => {
    expect(codesOf([session, network].map((event) => ({ ...event })))).toEqual([
      'late health.not-noted',
      'missing health.no-host',
      'missing health.no-programme',
    ]);
    const later = { ...network, heldOn: calendarDate('2020-05-04') };
    expect(codesOf([later])).toEqual([]);
    expect(codesOf([{ ...network, hostSchool: 's-1', programmeItems: 3 }])).toEqual([]);
  });

  it('finds a person in two places and a day on which nobody works', () => {
    const one = { ...session, heldOn: calendarDate('2020-02-18') };
    const other = { ...one, id: 'g2.group-session-4', group: 'g2', startsAt: '16:00' };
    expect(codesOf([one, other])).toEqual(['clash health.two-places-at-once']);
    expect(codesOf([one, { ...other, startsAt: '17:00', endsAt: '19:00' }])).toEqual([]);
    const sunday = { ...session, heldOn: calendarDate('2020-02-16') };
    expect(codesOf([sunday])).toEqual(['clash health.not-working-day']);
  });

  it('asks about groups and facilitators who carry too much', () => {
    const alone = [{ id: 'g1', facilitators: ['a'], participants: 16 }];
    const busy = [{ person: 'a', mostGroups: 0 }];
    expect(codesOf([], { groups: alone, facilitators: busy })).toEqual([
      'missing health.alone',
      'missing health.large-group',
      'missing health.not-inducted',
      'clash health.overloaded',
    ]);
  });
});

describe('concernsIfMoved', () => {
  const session4 = { ...session, id: 'g1.group-session-4', heldOn: calendarDate('2020-03-03') };
  const { group: _, ...shared } = { ...network, startsAt: '10:00', endsAt: '15:30' };
  const year = {
    asOf,
    calendar: SCHOOL_YEAR,
    events: [session, session4, shared],
    groups,
    facilitators,
  };
  const moved = (day: string) =>
    concernsIfMoved(year, network.id, calendarDate(day)).map(({ code, params }) => [code, params]);

  it('tells only what the new day brings, not what was wrong before', () => {
    expect(planHealth(year).map(({ code }) => code)).toEqual([
      'health.not-noted',
      'health.no-host',
      'health.no-programme',
    ]);
    expect(moved('2020-02-26')).toEqual([]);
  });

  it('finds a holiday, and a group that meets at the same hour', () => {
    expect(moved('2020-03-09')).toEqual([
      ['health.not-working-day', { event: network.id, heldOn: '2020-03-09' }],
    ]);
    expect(moved('2020-03-03')).toEqual([
      [
        'health.two-places-at-once',
        { event: session4.id, other: network.id, heldOn: '2020-03-03', person: 'a' },
      ],
    ]);
  });

  it('is not asked about an event that the year does not have', () => {
    expect(() => concernsIfMoved(year, 'no-such-event', asOf)).toThrow(RangeError);
  });
});

import * as fc from 'fast-check';
import { addDays, calendarDate, dateOfDayNumber, dayNumber, type CalendarDate } from '@tldw/core';
import { schoolCalendar, type SchoolCalendar } from '@tldw/core/country';
import { meridia } from '@tldw/country-fictional';
import type {
  Component,
  EventScope,
  PlannableGroup,
  ProgrammeDesign,
  Spacing,
  YearToPlan,
} from '../../src/index.ts';

const provenance = {
  source: 'generated',
  asOf: calendarDate('2030-01-01'),
  status: 'decreed',
} as const;
const text = { en: 'generated' };

/** The weeks of the world: Monday to Friday, six days, Sunday to Thursday, and a short one. */
const WEEKS = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
  [7, 1, 2, 3, 4],
  [1, 2, 4, 5],
] as const;

/** School years of a given length with breaks, holidays, exchanged days, closures and soft days. */
export function calendars(length: number): fc.Arbitrary<SchoolCalendar> {
  const day = fc.integer({ min: 0, max: length - 1 });
  const spans = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 3 })), { maxLength: 2 });
  return fc
    .record({
      start: fc.integer({ min: 0, max: 400 }),
      before: fc.integer({ min: 0, max: 4 }),
      after: fc.integer({ min: 0, max: 4 }),
      breakAt: fc.integer({ min: Math.floor(length / 3), max: Math.floor(length / 2) }),
      breakFor: fc.integer({ min: 1, max: 5 }),
      week: fc.constantFrom(...WEEKS),
      holidays: fc.uniqueArray(day, { maxLength: 3 }),
      instead: fc.uniqueArray(day, { maxLength: 2 }),
      closures: spans,
      closes: fc.constantFrom('in-person', 'all'),
      onlyRegion: fc.boolean(),
      soft: spans,
    })
    .map((facts) => {
      const first = dayNumber(calendarDate('2030-01-07')) + facts.start;
      const at = (offset: number): CalendarDate => dateOfDayNumber(first + offset);
      const term = (id: string, from: number, to: number) => ({
        id,
        name: text,
        startsOn: at(from),
        endsOn: at(to),
        ...provenance,
      });
      const last = length - 1;
      return {
        country: 'XX',
        academicYear: '2030-31',
        programmeYear: { startsOn: at(0), endsOn: at(last) },
        workingWeek: facts.week,
        terms: [
          term('one', facts.before, facts.breakAt - 1),
          term('two', facts.breakAt + facts.breakFor, last - facts.after),
        ],
        days: [
          ...facts.holidays.map((each) => ({ each, kind: 'public-holiday' as const })),
          ...facts.instead.map((each) => ({ each, kind: 'working-day-instead' as const })),
        ]
          .sort((a, b) => a.each - b.each)
          .map(({ each, kind }) => ({ on: at(each), kind, name: text, ...provenance })),
        closures: facts.closures.map(([from, days], index) => ({
          id: `c${index}`,
          startsOn: at(from),
          endsOn: at(Math.min(last, from + days)),
          closes: facts.closes,
          note: text,
          ...(facts.onlyRegion ? { regions: ['r1'] } : {}),
          ...provenance,
        })),
        softPeriods: facts.soft.map(([from, days]) => ({
          kind: 'fasting-month' as const,
          name: text,
          startsOn: at(from),
          endsOn: at(Math.min(last, from + days)),
          ...provenance,
        })),
        timeZone: 'UTC',
      };
    });
}

/**
 * Stretches of the school years of Meridia, which does not exist: weekends on Friday and Saturday,
 * exchanged days, a flood in one region, a school year shortened by a decree on its way.
 */
export function meridianCalendars(length: number): fc.Arbitrary<SchoolCalendar> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 300 - length }),
      year: fc.constantFrom('2024-25', '2025-26'),
      workingWeek: fc.constantFrom('sunday-to-thursday', 'saturday-to-thursday'),
      asOf: fc.constantFrom(undefined, '2024-11-01', '2025-02-01'),
    })
    .map(({ start, year, workingWeek, asOf }) => {
      const known = asOf === undefined || year === '2025-26' ? {} : { asOf: calendarDate(asOf) };
      const calendar = schoolCalendar(meridia, year, { workingWeek, ...known });
      if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusals));
      const startsOn = addDays(calendar.value.programmeYear.startsOn, start);
      const programmeYear = { startsOn, endsOn: addDays(startsOn, length - 1) };
      return { ...calendar.value, programmeYear };
    });
}

/** Small years of groups in Meridia's regions, one of them at the school whose roof is mended. */
export function meridianYears(options: YearOptions): fc.Arbitrary<YearToPlan> {
  const regions: Readonly<Record<string, string>> = { r1: 'XM-2', r2: 'XM-1' };
  return years(options, meridianCalendars(options.length)).map((year) => ({
    ...year,
    groups: year.groups.map((group, index) => ({
      ...group,
      region: regions[group.region]!,
      school: index === 0 ? 'ferry-school' : group.school,
    })),
  }));
}

const FRAMES: Readonly<Record<EventScope, Pick<Component, 'id' | 'kind' | 'scope'>>> = {
  group: { id: 'group-session', kind: 'group-session', scope: 'group' },
  region: { id: 'network-event', kind: 'network-event', scope: 'region' },
  everyone: { id: 'conference', kind: 'conference', scope: 'everyone' },
};

interface Places {
  readonly from: number;
  readonly width: number;
  readonly preferred: boolean;
}

/** Small designs: a few sessions in a rhythm, a shared event between them, a conference at the end. */
export function designs(sessions: number): fc.Arbitrary<ProgrammeDesign> {
  const places = fc.record({
    from: fc.integer({ min: 0, max: 8 }),
    width: fc.integer({ min: 7, max: 14 }),
    preferred: fc.boolean(),
  });
  return fc
    .record({
      places: fc.array(places, { minLength: sessions + 2, maxLength: sessions + 2 }),
      gap: fc.record({
        min: fc.integer({ min: 1, max: 4 }),
        ideal: fc.integer({ min: 3, max: 10 }),
        max: fc.option(fc.integer({ min: 7, max: 18 }), { nil: undefined }),
      }),
      sharedAfter: fc.integer({ min: 1, max: sessions - 1 }),
      mode: fc.constantFrom('either', 'in-person', 'online'),
      conferenceDays: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ places: all, gap, sharedAfter, mode, conferenceDays }) => {
      const spread = (index: number, place: Places) => placing(index * 7 + place.from, place);
      const session = component(
        'group',
        all.slice(0, sessions).map((p, i) => spread(i, p)),
      );
      const shared = component('region', [spread(sharedAfter, all[sessions]!)]);
      const closing = component('everyone', [spread(sessions, all[sessions + 1]!)]);
      return {
        id: 'generated',
        version: '1',
        name: text,
        description: text,
        source: 'generated',
        components: [{ ...session, mode }, shared, { ...closing, days: conferenceDays }],
        spacing: spacingOf(sessions, sharedAfter, gap),
      };
    });
}

function placing(from: number, place: Places): Component['occurrences'][number]['window'][] {
  const rule = (a: number, b: number) => ({
    earliest: { from: 'programme-start' as const, days: a },
    latest: { from: 'programme-start' as const, days: b },
  });
  const window = rule(from, from + place.width);
  return place.preferred ? [window, rule(from + 2, from + 5)] : [window];
}

function component(
  scope: EventScope,
  windows: readonly Component['occurrences'][number]['window'][][],
): Component {
  return {
    ...FRAMES[scope],
    name: text,
    purpose: text,
    mode: 'either',
    days: 1,
    minutes: 90,
    ...(scope === 'group' ? {} : { startsAt: '10:00' }),
    usableDays: scope === 'group' ? ['teaching-day'] : ['teaching-day', 'break'],
    attendance: ['teacher', 'facilitator'],
    status: 'core',
    rationale: text,
    source: 'generated',
    isDesignDefault: true,
    occurrences: windows.map(([window, preferred], index) => ({
      sequence: index + 1,
      purpose: text,
      window: window!,
      ...(preferred ? { preferred } : {}),
      tools: [],
      evidence: [],
    })),
  };
}

function spacingOf(
  sessions: number,
  sharedAfter: number,
  gap: { min: number; ideal: number; max: number | undefined },
): Spacing[] {
  const between = Array.from({ length: sessions - 1 }, (_, index) => ({
    after: `group-session-${index + 1}`,
    before: `group-session-${index + 2}`,
    minDays: gap.min,
    idealDays: gap.ideal,
    ...(gap.max === undefined ? {} : { maxDays: gap.max }),
  }));
  return [
    ...between,
    { after: `group-session-${sharedAfter}`, before: 'network-event-1', minDays: 1 },
    { after: 'network-event-1', before: `group-session-${sharedAfter + 1}`, minDays: 1 },
    { after: `group-session-${sessions}`, before: 'conference-1', minDays: 1 },
  ];
}

/** A few groups in up to two regions; with `sharing`, some of them have a facilitator in common. */
export function groups(most: number, sharing: boolean): fc.Arbitrary<PlannableGroup[]> {
  const group = fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 5 }),
    startsAt: fc.constantFrom('10:00', '11:00', '15:00'),
    region: fc.constantFrom('r1', 'r2'),
    facilitator: fc.constantFrom('f1', 'f2', 'f3'),
  });
  return fc.array(group, { minLength: 1, maxLength: most }).map((all) =>
    all.map(({ weekdays, startsAt, region, facilitator }, index) => ({
      id: `g${index + 1}`,
      school: `s${index + 1}`,
      region,
      weekdays: weekdays.sort((a, b) => a - b),
      startsAt,
      endsAt: startsAt.replace(/^\d+/, (hour) => String(Number(hour) + 2)),
      shift: 'first',
      facilitators: [sharing ? facilitator : `f${index + 1}`],
      participants: [],
      participantCount: 8,
    })),
  );
}

/** How large a generated year is. */
export interface YearOptions {
  readonly sessions: number;
  readonly groups: number;
  readonly length: number;
  readonly sharing?: boolean;
}

/** Small years to plan. */
export function years(
  options: YearOptions,
  calendar: fc.Arbitrary<SchoolCalendar> = calendars(options.length),
): fc.Arbitrary<YearToPlan> {
  return fc.record({
    design: designs(options.sessions),
    calendar,
    groups: groups(options.groups, options.sharing ?? false),
  });
}

/** The day after a number of days of a calendar. */
export function dayOf(calendar: SchoolCalendar, offset: number): CalendarDate {
  return addDays(calendar.programmeYear.startsOn, offset);
}

import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  changeParticipation,
  ClockTime,
  clockTime,
  conditionGaps,
  consentHolds,
  facilitatorLoad,
  isHeldOn,
  minutesOf,
  partnersFor,
  ProgrammeEvent,
  publishStory,
  regionOf,
  summariseAttendance,
  withdrawStory,
  type Attendance,
  type Consent,
  type DirectorsView,
  type LeadershipStory,
  type School,
  type TeachersView,
} from '../src/index.ts';
import { exampleRoster } from './roster/example-files.ts';

const roster = exampleRoster();
const on = calendarDate('2019-11-01');

describe('taking part', () => {
  const [participant] = roster.participants;

  it('goes from enrolled to active to withdrawn and back, and ends with completion', () => {
    const left = changeParticipation(participant!, { status: 'withdrawn', on, reason: 'illness' });
    expect(left.ok).toBe(true);
    if (!left.ok) return;
    const again = changeParticipation(left.value, { status: 'active', on });
    const done = again.ok && changeParticipation(again.value, { status: 'completed', on });
    expect(done && done.ok && done.value.history.map(({ status }) => status)).toEqual([
      'enrolled',
      'active',
      'withdrawn',
      'active',
      'completed',
    ]);
  });

  it('refuses what is not possible, and a day before the last change, together', () => {
    const answer = changeParticipation(participant!, {
      status: 'enrolled',
      on: calendarDate('2019-01-01'),
    });
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
      'participation.not-possible-now',
      'participation.earlier-than-last-change',
    ]);
  });
});

it('counts commitment as attended or apologised in advance', () => {
  const records = ['attended', 'attended', 'apologised', 'absent', 'expected'].map((status) => ({
    event: 'e',
    person: 'p',
    status,
  })) as unknown as Attendance[];
  expect(summariseAttendance(records)).toEqual({
    held: 4,
    attended: 2,
    apologised: 1,
    absent: 1,
    stillExpected: 1,
    committed: 3,
  });
  expect(summariseAttendance([]).held).toBe(0);
});

it('knows the partners of a day, and the region a school belonged to', () => {
  const { initiative, schools } = roster;
  const experts = (day: string) =>
    partnersFor(initiative, 'expert-partner', calendarDate(day)).map(({ id }) => id);
  expect(experts('2025-07-31')).toEqual(['hertscam']);
  expect(experts('2025-08-01')).toEqual([]);

  const moved: School = {
    ...schools[0]!,
    formerRegions: [
      { region: 'KZ-19' as School['region'], until: calendarDate('2020-12-31') },
      { region: 'KZ-11' as School['region'], until: calendarDate('2018-12-31') },
    ],
  };
  expect(regionOf(moved, calendarDate('2018-12-31'))).toBe('KZ-11');
  expect(regionOf(moved, calendarDate('2019-01-01'))).toBe('KZ-19');
  expect(regionOf(moved, calendarDate('2021-01-01'))).toBe('KZ-71');
  expect(isHeldOn({ ...roster.roles[0]!, until: on }, on)).toBe(true);
});

it('weighs what a facilitator carries', () => {
  const [facilitator] = roster.facilitators;
  const led = facilitatorLoad(facilitator!, roster.groups);
  expect(led).toMatchObject({ room: 0, isOverloaded: false });
  expect(facilitatorLoad({ ...facilitator!, mostGroups: 0 }, roster.groups).isOverloaded).toBe(
    true,
  );
});

it('reads times of day', () => {
  expect(minutesOf(clockTime('15:30'))).toBe(930);
  for (const wrong of ['24:00', '9:00', '15:60', '15.30', '']) {
    expect(ClockTime.safeParse(wrong).success).toBe(false);
    expect(() => clockTime(wrong)).toThrow(RangeError);
  }
});

describe('a story', () => {
  const story = {
    id: 'story-1',
    by: ['p-1', 'p-2'],
    howOthersWereLed: 'We asked two colleagues.',
    audience: 'nobody-yet',
  } as unknown as LeadershipStory;
  const consent = (person: string): Consent =>
    ({
      person,
      purpose: 'publish-story',
      story: 'story-1',
      givenOn: calendarDate('2019-10-01'),
    }) as unknown as Consent;

  it('is published only when everybody who tells it agreed to this very story', () => {
    const half = publishStory({ ...story, howOthersWereLed: '' }, 'public', [consent('p-1')], on);
    expect(half).toEqual({
      ok: false,
      refusals: [
        { code: 'story.no-consent', params: { person: 'p-2', audience: 'public' } },
        { code: 'story.leading-not-told', params: {} },
      ],
    });
    const both = [consent('p-1'), consent('p-2')];
    const published = publishStory(story, 'public', both, on);
    expect(published).toMatchObject({ ok: true, value: { audience: 'public', publishedOn: on } });
    expect(publishStory(story, 'programme', both, on).ok).toBe(false);
    expect(published.ok && withdrawStory(published.value)).toEqual(story);
  });

  it('loses its consent on the day of withdrawal', () => {
    const withdrawn = { ...consent('p-1'), withdrawnOn: on };
    expect(consentHolds(withdrawn, calendarDate('2019-10-31'))).toBe(true);
    expect(consentHolds(withdrawn, on)).toBe(false);
  });
});

it('shows where a director and the teachers see different things, widest first', () => {
  const director = { ratings: { 'time-to-meet': 5, 'place-to-meet': 4, 'ideas-are-welcome': 5 } };
  const teachers = { means: { 'time-to-meet': 3.5, 'place-to-meet': 3.9, 'ideas-are-welcome': 2 } };
  expect(
    conditionGaps(director as unknown as DirectorsView, teachers as unknown as TeachersView).map(
      ({ condition, difference }) => [condition, difference],
    ),
  ).toEqual([
    ['ideas-are-welcome', 3],
    ['time-to-meet', 1.5],
  ]);
});

it('takes an event of each kind and refuses a mixture', () => {
  const shared = {
    id: 'e-1',
    cohort: 'c-1',
    sequence: 1,
    heldOn: '2019-10-07',
    mode: 'in-person',
    status: 'planned',
    facilitators: [],
  };
  const session = { kind: 'group-session', group: 'g-1', ...shared };
  expect(ProgrammeEvent.safeParse(session).success).toBe(true);
  expect(
    ProgrammeEvent.safeParse({
      kind: 'network-event',
      region: 'KZ-71',
      hostSchool: 's-1',
      programme: [
        { id: 'i-1', kind: 'gallery-walk', title: 'Posters', ledBy: [], projects: ['p-1'] },
      ],
      ...shared,
    }).success,
  ).toBe(true);
  expect(ProgrammeEvent.safeParse({ ...session, kind: 'tutorial' }).success).toBe(false);
  expect(ProgrammeEvent.safeParse({ ...session, heldOn: '2019-02-29' }).success).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import {
  TLDW_PRINCIPLES,
  compositeFidelity,
  fidelityProfile,
  planBesideRecord,
  type Adaptation,
  type AnnouncedEvent,
  type EventRecord,
  type FidelityRecord,
} from '../../src/fidelity/index.ts';

const core = TLDW_PRINCIPLES.filter(({ kind }) => kind === 'core');
const announced: readonly AnnouncedEvent[] = [
  ...[1, 2, 3, 4, 5, 6].map((n) => ({
    id: `s${n}`,
    kind: 'group-session',
    heldOn: calendarDate(`2019-${String(n + 6).padStart(2, '0')}-10`),
    minutes: 120,
  })),
  ...[1, 2, 3].map((n) => ({
    id: `t${n}`,
    kind: 'tutorial',
    heldOn: calendarDate(`2019-${String(n + 8).padStart(2, '0')}-20`),
    minutes: 60,
  })),
];
const held = (event: string, heldOn: string, minutes: number, notThis?: string[]): EventRecord => ({
  event,
  kind: event.startsWith('s') ? 'group-session' : 'tutorial',
  held: true,
  heldOn: calendarDate(heldOn),
  minutes,
  ...(notThis ? { notThis } : {}),
});
const adaptation = (principle: string, fidelityConsistent: Adaptation['fidelityConsistent']) =>
  ({
    id: `${principle}-${fidelityConsistent}`,
    principle,
    on: calendarDate('2019-11-01'),
    duration: 'lasting',
    planned: true,
    decidedBy: ['facilitator'],
    what: 'content',
    level: 'group',
    nature: ['tailoring'],
    fidelityConsistent,
    goals: [],
    contextReasons: [],
  }) satisfies Adaptation;

const whole: FidelityRecord = {
  asOf: calendarDate('2019-12-31'),
  principles: TLDW_PRINCIPLES,
  delivered: Object.fromEntries(core.map(({ id }) => [id, 'delivered'])),
  ledger: [],
  announced,
  records: announced.map((event) => held(event.id, event.heldOn, event.minutes)),
  enrolled: [
    {
      teacher: 'p1',
      attended: announced.map((event) => ({ event: event.id, minutes: event.minutes })),
      portfolioAccepted: true,
      activeAtEnd: true,
    },
    { teacher: 'p2', attended: [], portfolioAccepted: false, activeAtEnd: false },
  ],
  ratings: [
    { by: 'observer', value: 3, from: 1, to: 5 },
    { by: 'facilitator', value: 5, from: 1, to: 5 },
  ],
  sessionRatings: [{ value: 4, from: 1, to: 5 }],
  tasks: { given: 10, done: 7 },
};
const value = (measure: { known: boolean; value?: number }) => measure.value;

describe('a fidelity profile', () => {
  it('keeps its measures apart, each with what it was counted from', () => {
    const profile = fidelityProfile(whole);
    expect(profile.content).toEqual({ known: true, value: 1, part: 8, of: 8 });
    expect(profile.coverage).toEqual({ known: true, value: 0.5, part: 1, of: 2 });
    expect(profile.dose).toMatchObject({ value: 0.5, of: 900 });
    expect(value(profile.completion)).toBe(0.5);
    expect(value(profile.retention)).toBe(0.5);
    expect(value(profile.quality.observed)).toBe(0.5);
    expect(value(profile.quality.selfReported)).toBe(1);
    expect(value(profile.responsiveness.sessionRating)).toBe(0.75);
    expect(value(profile.responsiveness.tasksDone)).toBe(0.7);
    expect(value(profile.differentiation)).toBe(1);
  });

  it('measures the dose by what was planned for a teacher, not for every group together', () => {
    // Two groups of one teacher each; each teacher came to all that was planned for their own group.
    const minutes = whole.announced[0]!.minutes;
    const [mine, yours] = ['mine', 'yours'].map((id) => ({
      ...whole.announced[0]!,
      id,
      plannedFor: 1,
    })) as [AnnouncedEvent, AnnouncedEvent];
    const { dose } = fidelityProfile({
      ...whole,
      announced: [mine, yours],
      records: [],
      enrolled: [mine, yours].map(({ id }) => ({
        ...whole.enrolled[0]!,
        attended: [{ event: id, minutes }],
      })),
    });
    expect(dose).toEqual({ known: true, value: 1, part: minutes, of: minutes });
  });

  it('counts a consistent adaptation fully, an unclear one half, a lost one not at all', () => {
    const ledger = [
      adaptation('teacher-chooses-concern', 'yes'),
      adaptation('one-to-one-support', 'unclear'),
      adaptation('portfolio-and-story', 'no'),
    ];
    const profile = fidelityProfile({ ...whole, ledger });
    expect(value(profile.content)).toBeCloseTo(6.5 / 8, 12);
    expect(profile.lost).toEqual(['portfolio-and-story']);
  });

  it('reports more than planned as 1 and beside it the raw share', () => {
    const records = [...whole.records, held('s7', '2019-12-15', 240)];
    const profile = fidelityProfile({ ...whole, records });
    expect(profile.frequency).toMatchObject({ value: 1, raw: 10 / 9 });
    expect(profile.duration).toMatchObject({ value: 1, raw: 1140 / 900 });
  });

  it('asks for four fifths of the sessions, two tutorials and the portfolio to call it completed', () => {
    const completion = (sessions: number, tutorials: number, portfolioAccepted = true) => {
      const attended = [...announced.slice(0, sessions), ...announced.slice(6, 6 + tutorials)].map(
        (event) => ({ event: event.id, minutes: 60 }),
      );
      const teacher = { teacher: 'p', attended, portfolioAccepted, activeAtEnd: true };
      return value(fidelityProfile({ ...whole, enrolled: [teacher] }).completion);
    };
    expect(completion(5, 2)).toBe(1);
    expect(completion(4, 2)).toBe(0);
    expect(completion(6, 1)).toBe(0);
    expect(completion(6, 3, false)).toBe(0);
  });

  it('says that there is no answer rather than give a wrong one', () => {
    const empty = fidelityProfile({
      ...whole,
      delivered: {},
      announced: [],
      records: [],
      enrolled: [],
      ratings: [],
      sessionRatings: [],
      tasks: { given: 0, done: 0 },
    });
    expect(empty.content).toEqual({ known: false, reason: 'nothing-recorded' });
    expect(empty.coverage).toEqual({ known: false, reason: 'nobody-enrolled' });
    expect(empty.frequency).toEqual({ known: false, reason: 'nothing-planned', raw: null });
    expect(compositeFidelity(empty).known).toBe(false);
  });

  it('notices what the programme is not', () => {
    const records = [held('s1', '2019-07-10', 120, ['lecture']), held('s2', '2019-08-10', 120)];
    expect(value(fidelityProfile({ ...whole, records }).differentiation)).toBe(0.5);
  });

  it('gives one number only when asked, and 0 when anything core was lost', () => {
    const profile = fidelityProfile({ ...whole, records: whole.records.slice(0, 8) });
    expect(value(compositeFidelity(profile))).toBeCloseTo(
      (0.5 * (8 / 9) * (840 / 900)) ** 0.25,
      12,
    );
    const ledger = [adaptation('voluntary-any-role', 'no')];
    expect(value(compositeFidelity(fidelityProfile({ ...whole, ledger })))).toBe(0);
  });

  it('keeps every measure between 0 and 1, and losing one more principle never helps', () => {
    const consistency = fc.constantFrom('yes', 'no', 'unclear', 'none');
    fc.assert(
      fc.property(
        fc.array(consistency, { minLength: 8, maxLength: 8 }),
        fc.nat(7),
        (marks, lose) => {
          const content = (choices: readonly string[]) =>
            value(
              fidelityProfile({
                ...whole,
                ledger: core.flatMap(({ id }, index) =>
                  choices[index] === 'none'
                    ? []
                    : [adaptation(id, choices[index] as Adaptation['fidelityConsistent'])],
                ),
              }).content,
            )!;
          const before = content(marks);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(1);
          expect(content(marks.with(lose, 'no'))).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

describe('planned beside happened', () => {
  it('tells moved from missed, and a missing note from a missing session', () => {
    const records: EventRecord[] = [
      held('s1', '2019-07-10', 120),
      held('s2', '2019-08-14', 100),
      { event: 's3', kind: 'group-session', held: false, reason: 'snow' },
      held('extra', '2019-09-09', 60),
    ];
    const rows = planBesideRecord(announced.slice(0, 5), records, calendarDate('2019-10-31'));
    expect(
      rows.map(({ event, outcome, daysLater, minutesLonger }) => [
        event,
        outcome,
        daysLater,
        minutesLonger,
      ]),
    ).toEqual([
      ['s1', 'as-planned', 0, 0],
      ['s2', 'changed', 4, -20],
      ['s3', 'not-held', null, null],
      ['s4', 'unrecorded', null, null],
      ['s5', 'to-come', null, null],
      ['extra', 'unplanned', null, null],
    ]);
    expect(rows[2]?.reason).toBe('snow');
  });
});

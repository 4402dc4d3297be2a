import { readFileSync } from 'node:fs';
import {
  Attendance,
  calendarDate,
  DevelopmentProject,
  NetworkEvent,
  Participant,
  PersonId,
  SchoolId,
} from '@tldw/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendanceShare,
  commitmentShare,
  dosage,
  METRICS,
  networkReach,
  projectProgress,
  retention,
  completion,
  countedMetric,
  coverage,
  deliveredShare,
} from '../../src/index.ts';
import { metricNames } from '../../src/messages/index.ts';

const asOf = calendarDate('2020-06-30');
const person = (name: string) => PersonId.parse(name);
const school = (name: string) => SchoolId.parse(name);

function attended(event: string, who: string, status: Attendance['status']): Attendance {
  return Attendance.parse({ event, person: who, status });
}

describe('attendance and commitment', () => {
  const records = [
    attended('session-1', 'anna', 'attended'),
    attended('session-1', 'bota', 'apologised'),
    attended('session-1', 'daniyar', 'absent'),
    attended('session-1', 'erlan', 'attended'),
    attended('session-2', 'anna', 'expected'),
  ];

  it('count held meetings only, and an apology as commitment', () => {
    expect(attendanceShare(records, asOf)).toMatchObject({
      counted: 2,
      outOf: 4,
      share: { value: 0.5 },
    });
    expect(commitmentShare(records, asOf)).toMatchObject({ counted: 3, share: { value: 0.75 } });
  });

  it('are no share of nothing', () => {
    const none = attendanceShare([attended('s', 'anna', 'expected')], asOf);
    expect(none.share).toMatchObject({ kind: 'not-estimable' });
  });
});

describe('dosage', () => {
  it('weighs minutes, and may exceed 1', () => {
    const doses = [
      { plannedMinutes: 120, attendedMinutes: 60 },
      { plannedMinutes: 30, attendedMinutes: 45, weight: 2 },
    ];
    expect(dosage(doses, asOf).share).toMatchObject({ value: 150 / 180 });
    expect(dosage([{ plannedMinutes: 10, attendedMinutes: 20 }], asOf).share).toMatchObject({
      value: 2,
    });
    expect(() => dosage([{ plannedMinutes: -1, attendedMinutes: 0 }], asOf)).toThrow(RangeError);
  });
});

describe('retention', () => {
  const taking = (id: string, ...history: unknown[]) =>
    Participant.parse({
      id,
      person: id,
      cohort: 'first-year',
      school: 'school-1',
      position: 'teacher',
      history: [{ status: 'enrolled', on: '2019-09-02' }, ...history],
    });
  const left = (on: string) => ({ status: 'withdrawn', on, reason: 'workload' });

  it('is the share that stayed when everybody was seen to the end', () => {
    const people = [
      taking('a'),
      taking('b', left('2019-12-01')),
      taking('c', { status: 'completed', on: '2020-06-30' }),
      taking('d', left('2019-10-01'), { status: 'active', on: '2020-01-10' }),
    ];
    const { metric, curve } = retention(people, asOf);
    expect(metric).toMatchObject({ counted: 3, outOf: 4, share: { value: 0.75 } });
    expect(curve?.events).toBe(1);
  });

  it('forgets what happened after the day', () => {
    const day = calendarDate('2019-11-30');
    expect(retention([taking('a'), taking('b', left('2019-12-01'))], day).metric.counted).toBe(2);
  });

  it('never grows when one more leaves', () => {
    const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(days, (when) => {
        const leaving = when.map((day, i) =>
          taking(`p${i}`, left(`2019-11-${String(day).padStart(2, '0')}`)),
        );
        const share = (people: readonly Participant[]) => {
          const found = retention(people, asOf).metric.share;
          return found.kind === 'estimated' ? found.value : -1;
        };
        const stays = taking('last');
        expect(share([...leaving.slice(1), stays, taking('p0')])).toBeGreaterThanOrEqual(
          share([...leaving, stays]),
        );
      }),
    );
  });
});

describe('projects and the network', () => {
  it('count a paused project by the stage it was in, of the demonstration', () => {
    const path = new URL('../../../../examples/tlk-2019-20/projects.ndjson', import.meta.url);
    const projects = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => DevelopmentProject.parse(JSON.parse(line)));
    const metric = projectProgress(projects, asOf);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    expect(metric.outOf).toBe(lines.length);
    expect(metric.counted).toBe(lines.filter((line) => line.includes('"agreedOn"')).length);
  });

  it('reach counts schools that met another one', () => {
    const event = (id: string, status: string) =>
      NetworkEvent.parse({
        kind: 'network-event',
        id,
        cohort: 'first-year',
        region: 'astana',
        sequence: 1,
        heldOn: '2020-01-20',
        mode: 'in-person',
        programme: [],
        facilitators: [],
        status,
      });
    const metric = networkReach(
      {
        events: [event('n1', 'held'), event('n2', 'planned'), event('n3', 'held')],
        attendance: [
          attended('n1', 'anna', 'attended'),
          attended('n1', 'bota', 'attended'),
          attended('n2', 'daniyar', 'attended'),
          attended('n3', 'daniyar', 'attended'),
        ],
        schoolOf: new Map([
          [person('anna'), school('s1')],
          [person('bota'), school('s2')],
          [person('daniyar'), school('s3')],
        ]),
        schools: [school('s1'), school('s2'), school('s3')],
      },
      asOf,
    );
    expect(metric).toMatchObject({ counted: 2, outOf: 3 });
  });
});

it('every figure has a name and a definition in three languages', () => {
  for (const names of Object.values(metricNames)) {
    for (const id of METRICS) expect(names[id].definition.length).toBeGreaterThan(20);
  }
});

describe('delivery, coverage and completion', () => {
  it('a cancelled meeting stays in the plan; one still to come counts nowhere', () => {
    const on = (heldOn: string, status: 'held' | 'cancelled' | 'planned') => ({
      heldOn: calendarDate(heldOn),
      status,
    });
    const events = [
      on('2019-10-01', 'held'),
      on('2019-11-01', 'held'),
      on('2019-12-01', 'cancelled'),
      on('2029-12-01', 'planned'),
    ];
    expect(deliveredShare(events, asOf)).toMatchObject({ counted: 2, outOf: 3, unit: 'events' });
  });

  it('coverage counts people and not places on lists', () => {
    const records = [
      attended('n1', 'anna', 'attended'),
      attended('n2', 'anna', 'attended'),
      attended('n1', 'bota', 'apologised'),
      attended('n1', 'somebody-else', 'attended'),
    ];
    const enrolled = [person('anna'), person('bota'), person('bota'), person('daniyar')];
    expect(coverage(records, enrolled, asOf)).toMatchObject({ counted: 1, outOf: 3 });
  });

  it('completion asks for sessions, tutorials and an accepted portfolio', () => {
    const whole = { sessionsAttended: 5, sessionsHeld: 6, tutorials: 2, isPortfolioAccepted: true };
    const people = [
      whole,
      { ...whole, sessionsAttended: 4 },
      { ...whole, tutorials: 1 },
      { ...whole, isPortfolioAccepted: false },
      { ...whole, sessionsAttended: 0, sessionsHeld: 0 },
    ];
    expect(completion(people, asOf)).toMatchObject({ counted: 1, outOf: 5 });
    expect(completion([], asOf).share.kind).toBe('not-estimable');
  });

  it('refuses counts that cannot be', () => {
    expect(() => countedMetric('coverage', 3, 2, asOf)).toThrow(RangeError);
    expect(() => countedMetric('coverage', -1, 2, asOf)).toThrow(RangeError);
    expect(countedMetric('delivery', 7, 6, asOf).share).toMatchObject({ value: 7 / 6 });
  });
});

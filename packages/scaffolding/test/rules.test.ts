import { addDays, calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, decide, readLog, type Dimension, type LogEntry } from '../src/index.ts';

const today = calendarDate('2020-03-10');
let id = 0;
const ago = (days: number) => ({
  id: `e${(id += 1)}`,
  teacher: 't-1',
  on: addDays(today, -days),
});
const enacting: LogEntry = { kind: 'episode', ...ago(200), episode: 'enacting' };
const rated = (
  days: number,
  score: number,
  rest: Partial<LogEntry & { kind: 'supervision-rating' }> = {},
): LogEntry => ({
  kind: 'supervision-rating',
  ...ago(days),
  by: 'f-1',
  dimensions: ['planning'],
  score,
  checked: true,
  ...rest,
});
const plan = (days: number, score: number): LogEntry => ({
  kind: 'artefact',
  artefact: 'action-plan',
  ...ago(days),
  by: 'f-1',
  dimensions: ['planning'],
  score,
  checked: true,
});
const said = (
  days: number,
  helpWanted: 'more' | 'same' | 'less',
  confidence: number,
): LogEntry => ({
  kind: 'self-report',
  ...ago(days),
  dimensions: ['planning'],
  helpWanted,
  confidence,
});

/** Released once, `days` ago, from show-the-way to lead-together. */
const releasedAgo = (days: number): LogEntry[] => [enacting, rated(days + 7, 3), plan(days, 3)];
/** Released three times by `days` ago: working alone, on probation. */
const aloneSince = (days: number): LogEntry[] => [
  ...releasedAgo(days + 60),
  { kind: 'milestone', ...ago(days + 50), reached: 'plan-consulted' },
  rated(days + 31, 3),
  plan(days + 30, 3),
  rated(days + 1, 3),
  plan(days, 3),
];
const regressedTwice: LogEntry[] = [
  ...releasedAgo(150),
  rated(140, 0),
  rated(139, 0),
  rated(120, 3),
  plan(119, 3),
  rated(100, 0),
  rated(99, 0),
];
const threeHarder = (third: number): LogEntry[] => [
  enacting,
  rated(80, 3, { dimensions: [...DIMENSIONS] }),
  rated(79, 3, { dimensions: [...DIMENSIONS], by: 'f-2' }),
  rated(20, 0, { dimensions: ['meaning', 'confronting'] }),
  rated(19, 0, { dimensions: ['meaning', 'confronting'] }),
  rated(18, 0, { dimensions: ['feeling'] }),
  rated(third, third === 17 ? 0 : 3, { dimensions: ['feeling'] }),
];

function speaks(log: readonly LogEntry[], dimension: Dimension = 'planning') {
  const decision = decide({ log, today }).find((each) => each.dimension === dimension)!;
  return { ...decision, rules: decision.rules };
}

// For each rule: it fires; and just below its threshold it does not.
const cases: [rule: string, fires: LogEntry[], below: LogEntry[], dimension?: Dimension][] = [
  ['R1', [enacting, rated(7, 3), plan(0, 3)], [enacting, rated(7, 3), rated(0, 3)]],
  ['R2', [enacting, rated(7, 3), plan(0, 2)], [enacting, rated(7, 3), plan(0, 3)]],
  [
    'R3',
    [...releasedAgo(30), rated(5, 1), rated(0, 1)],
    [...releasedAgo(30), rated(5, 1), rated(0, 2)],
  ],
  [
    'R3c',
    [...releasedAgo(30), rated(0, 1, { severity: 'critical' })],
    [...releasedAgo(30), rated(0, 2, { severity: 'critical' })],
  ],
  [
    'R3e',
    [
      ...releasedAgo(30),
      { kind: 'context', ...ago(0), what: 'distress', status: 'opened', effect: 'support' },
    ],
    [
      ...releasedAgo(30),
      { kind: 'context', ...ago(0), what: 'distress', status: 'opened', effect: 'hold' },
    ],
  ],
  ['R4', [...releasedAgo(30), rated(0, 1)], [...releasedAgo(30), rated(0, 2)]],
  ['R5', [...aloneSince(20), rated(0, 1)], [...aloneSince(20), rated(5, 3), rated(0, 1)]],
  [
    'R6',
    [...regressedTwice, rated(9, 3), plan(0, 3)],
    [...regressedTwice, rated(9, 3), rated(1, 3), plan(0, 3)],
  ],
  [
    'R7',
    [...releasedAgo(13), rated(1, 3), plan(0, 3)],
    [...releasedAgo(14), rated(1, 3), plan(0, 3)],
  ],
  ['R8', [...releasedAgo(42)], [...releasedAgo(41)]],
  ['R9', [...releasedAgo(30), said(0, 'more', 40)], [...releasedAgo(30), said(0, 'same', 40)]],
  [
    'R10',
    [...releasedAgo(30), rated(2, 2), said(0, 'less', 70)],
    [...releasedAgo(30), rated(2, 2), said(0, 'less', 69)],
  ],
  [
    'R10e',
    [...releasedAgo(60), rated(20, 2), said(16, 'less', 90), rated(0, 2)],
    [...releasedAgo(60), rated(20, 2), said(16, 'less', 90), rated(0, 3)],
  ],
  [
    'R11',
    [...releasedAgo(60), rated(9, 1), rated(5, 1), said(0, 'same', 80)],
    [...releasedAgo(60), rated(9, 1), rated(5, 1), said(0, 'same', 79)],
  ],
  ['R12', aloneSince(42), aloneSince(41)],
  ['R13', threeHarder(17), threeHarder(16)],
  [
    'R14',
    [
      ...releasedAgo(30),
      {
        kind: 'override',
        ...ago(0),
        by: 'f-1',
        dimension: 'planning',
        to: 'direct',
        reason: 'group-needs',
      },
    ],
    [
      ...releasedAgo(30),
      {
        kind: 'override',
        ...ago(1),
        by: 'f-1',
        dimension: 'planning',
        to: 'direct',
        reason: 'group-needs',
      },
      { kind: 'participation', ...ago(0), what: 'contact', done: true },
    ],
  ],
];

describe('each rule fires, and just below its threshold does not', () => {
  it.each(cases)('%s', (rule, fires, below) => {
    expect(speaks(fires).rules).toContain(rule);
    expect(speaks(below).rules).not.toContain(rule);
  });

  it('R0: somebody else’s concern is refused; the teacher’s own is accepted', () => {
    const concern = (setBy: string) =>
      readLog(
        JSON.stringify({ kind: 'concern', id: 'c', teacher: 't-1', on: '2019-10-15', setBy }),
      );
    expect(concern('facilitator').ok).toBe(false);
    expect(concern('teacher').ok).toBe(true);
  });
});

describe('what a rule does', () => {
  it('R3c asks for a contact within two days, and a contact answers it', () => {
    const log = [...releasedAgo(30), rated(1, 1, { severity: 'critical' })];
    expect(speaks(log).contactBy).toBe(addDays(today, 1));
    const met: LogEntry = { kind: 'participation', ...ago(0), what: 'contact', done: true };
    expect(speaks([...log, met]).contactBy).toBeUndefined();
  });

  it('R5 and R9 do not count as steps back, R3 does', () => {
    const steps = (log: LogEntry[]) =>
      speaks([...log, rated(0, 3)]).reasons.length > 0 && decide({ log, today })[0]!;
    expect(steps([...aloneSince(20), rated(0, 1)])).toMatchObject({
      before: 'stand-back',
      after: 'consult',
    });
    expect(speaks([...releasedAgo(30), said(0, 'more', 40)])).toMatchObject({
      before: 'guide',
      after: 'direct',
      rules: ['R9'],
    });
  });

  it('R14 shows the rule’s own verdict beside the facilitator’s, one level from it at most', () => {
    const log: LogEntry[] = [
      ...releasedAgo(30),
      {
        kind: 'override',
        ...ago(0),
        by: 'f-1',
        dimension: 'planning',
        to: 'stand-back',
        reason: 'group-needs',
      },
    ];
    expect(speaks(log)).toMatchObject({
      after: 'consult',
      override: { asked: 'stand-back', applied: 'consult', rule: { after: 'guide' } },
    });
  });

  it('every leaf of a reason carries what was observed, the threshold, the evidence and its source', () => {
    const [decision] = decide({ log: [enacting, rated(7, 3), plan(0, 3)], today });
    const release = decision!.reasons.find(({ rule }) => rule === 'R1')!;
    expect(release.because).toMatchObject({
      kind: 'all',
      holds: true,
      parts: [
        {
          fact: 'successes',
          observed: 2,
          value: 2,
          threshold: 'release.successes',
          sources: ['van-de-pol-elbers-2013'],
        },
        { fact: 'failures', observed: 0 },
        { fact: 'successes', of: ['supervision-rating', 'artefact'] },
        { fact: 'sources', observed: 2 },
        { fact: 'room-below' },
        { fact: 'context-open' },
      ],
    });
    const [first] = release.because.kind === 'all' ? release.because.parts : [];
    expect(first?.kind === 'fact' ? first.evidence : []).toHaveLength(2);
  });
});

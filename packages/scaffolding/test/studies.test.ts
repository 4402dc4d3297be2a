import { addDays, calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import {
  TLDW_RULES,
  calibrate,
  decide,
  explainGroupMode,
  groupView,
  scaffoldingMetrics,
  statesAt,
  weightedKappa,
  whatIf,
  type Judgement,
} from '../src/index.ts';
import { levelOf } from '../src/support-level.ts';
import { GOLDEN_YEAR } from './golden-year.log.ts';
import { generatedYear } from './years.ts';

const today = calendarDate('2020-06-25');

describe('weightedKappa', () => {
  it('agrees with R: psych::cohen.kappa on the marital-fun table', () => {
    // R 4.2.2, psych 2.2.9: cohen.kappa(matrix(c(7,7,2,3, 2,8,3,7, 1,5,4,9, 2,8,9,14), 4, byrow = TRUE))$weighted.kappa
    const table = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    const pairs = table.flatMap((row, one) =>
      row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
    );
    expect(weightedKappa(pairs, 4)).toBeCloseTo(0.332045586247, 10);
  });

  it('is not estimable without pairs, or when nobody varies', () => {
    expect(weightedKappa([], 4)).toBeUndefined();
    expect(weightedKappa([[2, 2]], 4)).toBeUndefined();
  });
});

describe('scaffoldingMetrics', () => {
  const found = scaffoldingMetrics({ log: GOLDEN_YEAR, today });

  it('counts the golden year by hand', () => {
    // Changes of the rules’ own level in the golden table: planning 9, meaning 2, valuing 2, feeling 2, structuring 2.
    expect(found.contingency.of).toBe(17);
    expect(found.regress).toMatchObject({ count: 4, of: 17 });
    expect(found.overrides.count).toBe(1);
  });

  it('gives shares between 0 and 1, and none where nothing was counted', () => {
    expect(found.independentTime.value).toBeGreaterThan(0);
    expect(found.independentTime.value).toBeLessThan(1);
    const empty = scaffoldingMetrics({ log: [], today });
    expect(empty.contingency).toEqual({ count: 0, of: 0, value: undefined });
    expect(empty.medianDaysAtLevel).toBeUndefined();
  });
});

describe('whatIf', () => {
  it('finds nothing when nothing changes, and the first difference when a threshold does', () => {
    expect(whatIf({ log: GOLDEN_YEAR, today }, TLDW_RULES).differences).toEqual([]);
    const patient = structuredClone(TLDW_RULES);
    patient.thresholds['release.successes']!.value = 3;
    const found = whatIf({ log: GOLDEN_YEAR, today }, patient);
    expect(found.differences[0]).toMatchObject({
      dimension: 'planning',
      on: '2019-11-19',
      now: 'guide',
      changed: 'direct',
    });
    expect(found.teachers).toEqual(['t-aigerim']);
  });
});

describe('calibrate', () => {
  // Judgements that follow a rule book which waits for three successes: the kit should find it again.
  const years = Array.from({ length: 30 }, (_, at) => generatedYear(at + 500, `t-${at}`));
  const log = years.flatMap((year, at) =>
    year
      .filter(({ kind }) => kind !== 'override')
      .map((entry) => ({ ...entry, id: `${at}-${entry.id}` })),
  );
  const patient = structuredClone(TLDW_RULES);
  patient.thresholds['release.successes']!.value = 3;
  const judgements = log
    .filter(({ kind, teacher }) => kind === 'supervision-rating' && teacher !== undefined)
    .map(({ teacher, on }): Judgement => {
      const own = log.filter((entry) => entry.teacher === teacher);
      const [state] = statesAt({ log: own, today: on, rules: patient });
      return {
        teacher: teacher!,
        dimension: 'planning',
        on,
        level: levelOf(state!.lanes[0]!.level),
      };
    });
  const found = calibrate({
    log,
    judgements,
    threshold: 'release.successes',
    values: [1, 2, 3],
    seed: 5,
    samples: 200,
  });

  it('finds the setting that facilitators followed, with an interval, and changes nothing', () => {
    expect(found.now).toBe(2);
    expect(found.best).toBe(3);
    const best = found.settings.find(({ value }) => value === 3)!;
    expect(best.agreeing).toBe(best.of);
    expect(best.kappa).toBeCloseTo(1, 10);
    expect(best.interval![0]).toBeLessThanOrEqual(best.interval![1]);
    expect(TLDW_RULES.thresholds['release.successes']!.value).toBe(2);
  });

  it('refuses a threshold the rules do not have', () => {
    const asked = { log, judgements, threshold: 'release.luck', values: [1], seed: 1 };
    expect(() => calibrate(asked)).toThrow(RangeError);
  });
});

describe('groupView', () => {
  it('fits the mode to the group and says whom it does not fit', () => {
    const log = [1, 2, 3, 4, 5].flatMap((seed) => generatedYear(seed, `t-${seed}`));
    const decisions = decide({ log, today: addDays(calendarDate('2020-03-01'), 0) });
    const view = groupView(decisions);
    expect(view.map(({ dimension }) => dimension)).toHaveLength(6);
    for (const mode of view) {
      expect(mode.overSupported.filter((teacher) => mode.underSupported.includes(teacher))).toEqual(
        [],
      );
      for (const language of ['kk', 'ru', 'en'] as const) {
        const said = explainGroupMode(mode, language, (teacher) => `«${teacher}»`);
        expect(said.length).toBeGreaterThanOrEqual(3);
        expect(said.join(' ')).not.toMatch(/undefined/);
      }
    }
  });

  it('would rather support one teacher too much than one too little', () => {
    const [decision] = decide({ log: GOLDEN_YEAR, today: calendarDate('2019-10-20') });
    const pair = [
      { ...decision!, teacher: 'a', after: 'direct' as const },
      { ...decision!, teacher: 'b', after: 'consult' as const },
    ];
    expect(groupView(pair)).toEqual([
      {
        dimension: 'planning',
        mode: 'direct',
        overSupported: ['b'],
        underSupported: [],
        unknown: [],
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import * as stats from '../../src/statistics/index.ts';

const TABLES = 1600;
// Tukey's comparison takes its time.
const FEWER: Readonly<Record<string, number>> = { several: 60 };

/** Paths of numbers in a result that are not finite. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}=${value}`];
  if (ArrayBuffer.isView(value)) return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notFinite(each, `${path}.${key}`));
}

/** A small table as careless hands make it: constants, copies, gaps, ties, extremes. */
function carelessTable(random: stats.RandomStream): Float64Array[] {
  const rows = random.below(12) < 2 ? random.below(3) : 3 + random.below(22);
  const columns: Float64Array[] = [];
  const width = 2 + random.below(4);
  const gaps = [0, 0, 0.1, 0.3, 0.9][random.below(5)]!;
  const scale = [1, 1, 1e-8, 1e8, 1e-140, 1e140][random.below(6)]!;
  const shift = [0, 0, 1e6, -3][random.below(4)]!;
  for (let j = 0; j < width; j++) {
    const kind = random.below(9);
    const before = columns[random.below(Math.max(1, j))];
    columns.push(
      Float64Array.from({ length: rows }, (_, i) => {
        if (random.uniform() < gaps) return NaN;
        if (kind === 0) return 3;
        if (kind === 1 && before) return before[i]!;
        if (kind === 2 && before) return -2 * before[i]! + 1;
        if (kind === 3) return random.below(2);
        if (kind === 4) return 1 + random.below(5);
        if (kind === 5 && random.below(200) === 0)
          return [Infinity, -Infinity, 1e300][random.below(3)]!;
        return (random.normal() + shift) * scale;
      }),
    );
  }
  return columns;
}

const CALLS: Record<string, (columns: Float64Array[], random: stats.RandomStream) => unknown> = {
  alpha: (c) => stats.cronbachAlpha(c),
  reliability: (c) => stats.reliability(c, { reversed: [0] }),
  describe: (c) =>
    stats.describe(
      c,
      c.map((_, j) => `v${j}`),
    ),
  correlation: (c) => [
    stats.correlation(c[0]!, c[1]!),
    stats.correlation(c[0]!, c[1]!, { kind: 'kendall' }),
  ],
  independent: (c) => stats.independentEffects(c[0]!, c[1]!),
  paired: (c) => stats.pairedEffects(c[0]!, c[1]!),
  several: (c) =>
    stats.severalGroups(
      c,
      c.map((_, j) => `g${j}`),
    ),
  linear: (c, random) =>
    stats.linearModel(
      'a ~ b + c',
      { a: c[0]!, b: c[1]!, c: c[2] ?? c[1]!, g: Float64Array.from(c[0]!, () => random.below(4)) },
      { cluster: 'g' },
    ),
  logistic: (c, random) =>
    stats.logisticModel('a ~ b', { a: Float64Array.from(c[0]!, () => random.below(2)), b: c[1]! }),
  agreement: (c, random) => {
    const raters = c.map((column) =>
      Array.from(column, (v) => (Number.isNaN(v) ? null : random.below(4))),
    );
    return stats.agreement(
      raters,
      c.map((_, j) => `r${j}`),
      (['nominal', 'ordinal', 'continuous'] as const)[random.below(3)]!,
    );
  },
  em: (c) =>
    stats.normalEm(
      c,
      c.map((_, j) => `v${j}`),
    ),
  impute: (c, random) =>
    stats.impute(
      c,
      c.map((_, j) => `v${j}`),
      { m: 2, seed: random.below(99), rounds: 2, method: random.below(2) ? 'norm' : 'pmm' },
    ),
  retention: (c, random) => {
    const left = Float64Array.from(c[0]!, () => random.below(2));
    return [
      stats.kaplanMeier(c[0]!, left),
      stats.logRank(
        c[0]!,
        left,
        Array.from(c[0]!, () => 'ab'[random.below(2)]!),
      ),
    ];
  },
  network: (c, random) =>
    stats.network(
      Array.from({ length: random.below(15) }, () => ({
        from: `n${random.below(6)}`,
        to: `n${random.below(6)}`,
      })),
      [],
      { directed: random.below(2) === 1 },
    ),
};

describe('careless data', () => {
  it.each(Object.entries(CALLS))('%s explains or answers, and never says NaN', (name, call) => {
    for (let seed = 0; seed < (FEWER[name] ?? TABLES); seed++) {
      const random = stats.randomStream(seed);
      const columns = carelessTable(random);
      const before = JSON.stringify(columns.map((column) => Array.from(column)));
      const answer = call(columns, random);
      const bad = notFinite(answer);
      if (bad.length > 0) expect.fail(`${name}, seed ${seed}: ${bad.slice(0, 5).join(', ')}`);
      if (JSON.stringify(columns.map((column) => Array.from(column))) !== before) {
        expect.fail(`${name}, seed ${seed}: the input was changed`);
      }
    }
  });

  it.each([0, 1, 2, 3, 4])('item response explains or answers (seed %i)', (seed) => {
    const random = stats.randomStream(seed);
    for (let k = 0; k < 8; k++) {
      const columns = Array.from({ length: 4 }, () =>
        Float64Array.from({ length: 35 }, () => random.below(seed < 3 ? 2 : 4)),
      );
      const names = ['a', 'b', 'c', 'd'];
      expect(notFinite(stats.raschModel(columns, names))).toEqual([]);
      expect(notFinite(stats.responseModel(columns, names))).toEqual([]);
    }
  });

  it('names the cause and the remedy', () => {
    const constant = stats.reliability(
      [
        [1, 2, 3, 4],
        [3, 3, 3, 3],
        [2, 1, 4, 3],
      ],
      { names: ['a', 'b', 'c'] },
    );
    expect(constant).toEqual({
      kind: 'not-estimable',
      reason: { code: 'constant-item', params: { items: ['b'] } },
      remedy: 'drop-constant-items',
    });
    const x = Float64Array.from([1, 2, 3, 4, 5, 7]);
    const twice = { y: Float64Array.from([2, 1, 4, 3, 5, 9]), x, z: x.map((v) => 2 * v) };
    expect(stats.linearModel('y ~ x + z', twice)).toMatchObject({
      reason: { code: 'collinear-columns', params: { columns: ['z'] } },
      remedy: 'drop-collinear-columns',
    });
    const split = { y: Float64Array.from([0, 0, 0, 1, 1, 1]), x };
    expect(stats.logisticModel('y ~ x', split)).toMatchObject({ reason: { code: 'separation' } });
  });
});

describe('the interval of paired ranks', () => {
  const before = Float64Array.from([2, 3, 4, 3, 2, 5, 1, 4, 3, 2]);
  const after = Float64Array.from([3, 3, 5, 2, 4, 5, 3, 4, 5, 0]);
  const found = stats.pairedEffects(before, after);
  const se = (n: number) => Math.sqrt((2 * n ** 3 + 3 * n ** 2 + n) / 6) / ((n * n + n) / 2);
  const low = (r: number, n: number) => Math.tanh(Math.atanh(r) - 1.959963984540054 * se(n));

  it('counts the pairs that changed, and the package’s every answer after that is not 0', () => {
    if (found.kind !== 'analysed') throw new Error(found.reason.code);
    const { wilcoxonSigned, effectsizePackage } = found.result;
    const r = wilcoxonSigned.matchedRankBiserial!;
    expect(wilcoxonSigned.pairsMoved).toBe(7);
    expect(wilcoxonSigned.matchedRankBiserialCi.lower).toBeCloseTo(low(r, 7), 12);
    // effectsize 0.8.3: nd <- sum((x - mu) != 0), with x the answers after.
    expect(effectsizePackage['rank_biserial']!.lower).toBeCloseTo(low(r, 9), 12);
  });
});

describe('a number that does not exist', () => {
  it('has its place and its reason beside it, and places of one reason stand together', () => {
    const matrix = {
      rows: ['a', 'b'],
      cols: ['x', 'y'],
      data: [
        [1, null],
        [null, 2],
      ],
    };
    const found = stats.absentNumbers({ matrix, pairs: [{ a: 'p', b: 'q', r: null }] }, ([part]) =>
      part === 'matrix' ? stats.because('constant-column', { columns: ['a'] }) : undefined,
    );
    expect(found.map(({ at, reason }) => [at, reason.code])).toEqual([
      [['matrix.a.y', 'matrix.b.x'], 'constant-column'],
      [['pairs.p~q.r'], 'divides-by-zero'],
    ]);
  });

  it('is not counted twice where a part says its own reason', () => {
    const part = stats.notEstimable('one-category', {});
    expect(stats.absentNumbers({ part, own: { value: null, reason: 'said' } })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import * as stats from '../../src/statistics/index.ts';

/** Paths of numbers in an answer that are not finite. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}=${value}`];
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'inside' ? [] : notFinite(each, `${path}.${key}`),
  );
}

/** Five columns as careless hands make them. */
function carelessTable(random: stats.RandomStream): Float64Array[] {
  const rows = random.below(12) < 2 ? random.below(3) : 3 + random.below(40);
  const gaps = [0, 0, 0.1, 0.3, 0.9][random.below(5)]!;
  const scale = [1, 1, 1e-8, 1e8, 1e-140, 1e140][random.below(6)]!;
  const columns: Float64Array[] = [];
  for (let j = 0; j < 5; j++) {
    const kind = random.below(7);
    const before = columns[random.below(Math.max(1, j))];
    columns.push(
      Float64Array.from({ length: rows }, (_, i) => {
        if (random.uniform() < gaps) return NaN;
        if (kind === 0) return 3;
        if (kind === 1 && before) return before[i]!;
        if (kind === 2) return random.below(2);
        if (kind === 3) return 1 + random.below(5);
        return random.normal() * scale;
      }),
    );
  }
  return columns;
}

const named = (columns: readonly Float64Array[]) =>
  Object.fromEntries(columns.map((column, j) => ['abcde'[j]!, column]));
const schools = (columns: readonly Float64Array[], random: stats.RandomStream) =>
  Array.from(columns[0]!, () => random.below(6));
const FACTOR = 'f =~ a + b + c + d';

const CALLS: Record<string, (columns: Float64Array[], random: stats.RandomStream) => unknown> = {
  'two levels': (c, random) =>
    stats.fitTwoLevelModel(
      'level: 1\nw =~ a + b + c\nlevel: 2\nv =~ a + b + c',
      { ...named(c), school: schools(c, random) },
      { cluster: 'school' },
    ),
  'omega by minimum residuals': (c) => stats.minresOmega(c),
  'hierarchical omega': (c) =>
    stats.hierarchicalOmega([...c, ...c.map((column) => column.map((v) => v * v))]),
  'greatest lower bound': (c) => stats.greatestLowerBound(c),
  'generalised least squares': (c) =>
    stats.fitStructuralModel(FACTOR, named(c), { estimator: 'gls' }),
  'ordered and numeric items': (c) =>
    stats.fitStructuralModel(FACTOR, named(c), { ordered: ['a', 'b'] }),
};

describe('careless data', () => {
  it.each(Object.entries(CALLS))('%s: an answer or a reason, never NaN', (name, call) => {
    for (let seed = 0; seed < (name === 'two levels' ? 5 : 25); seed++) {
      const random = stats.randomStream(seed);
      const bad = notFinite(call(carelessTable(random), random));
      expect(bad.slice(0, 5), `seed ${seed}`).toEqual([]);
    }
  });
});

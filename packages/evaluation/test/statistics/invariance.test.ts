import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as stats from '../../src/statistics/index.ts';

const answers = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 }), {
  minLength: 12,
  maxLength: 40,
});
const columnsOf = (rows: number[][]) =>
  [0, 1, 2, 3].map((j) => Float64Array.from(rows, (row) => row[j]!));
const valueOf = (estimate: stats.Estimate) =>
  estimate.kind === 'estimated' ? estimate.value : undefined;

function same(a: number | undefined, b: number | undefined, tolerance = 1e-9): void {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(a)));
}

describe('what must not change a number', () => {
  it('alpha: order of rows and items, a constant, one scale for all', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: -50, max: 50 }), (rows, shift) => {
        const alpha = valueOf(stats.cronbachAlpha(columnsOf(rows)));
        same(valueOf(stats.cronbachAlpha(columnsOf([...rows].reverse()))), alpha);
        same(valueOf(stats.cronbachAlpha(columnsOf(rows).reverse())), alpha);
        same(
          valueOf(stats.cronbachAlpha(columnsOf(rows).map((c, j) => c.map((v) => v + shift * j)))),
          alpha,
        );
        same(valueOf(stats.cronbachAlpha(columnsOf(rows).map((c) => c.map((v) => 3 * v)))), alpha);
      }),
    );
  });

  it('effects: swapping the groups turns the sign and nothing else', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const [a, b] = columnsOf(rows) as [Float64Array, Float64Array];
        const forth = stats.independentEffects(a, b);
        const back = stats.independentEffects(b, a);
        if (forth.kind !== 'analysed' || back.kind !== 'analysed')
          return expect(back.kind).toBe(forth.kind);
        same(forth.result.hedgesG.g, -back.result.hedgesG.g);
        same(forth.result.hedgesG.lower!, -back.result.hedgesG.upper!, 1e-8);
        same(forth.result.mannWhitney.cliffDelta, -back.result.mannWhitney.cliffDelta);
      }),
    );
  });

  it('rank correlation: any rising change of scale, any order of rows', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const [a, b] = columnsOf(rows) as [Float64Array, Float64Array];
        const [c, d] = columnsOf([...rows].reverse()) as [Float64Array, Float64Array];
        for (const kind of ['spearman', 'kendall'] as const) {
          const rank = valueOf(stats.correlation(a, b, { kind }));
          same(valueOf(stats.correlation(a.map(Math.exp), b, { kind })), rank);
          same(valueOf(stats.correlation(c, d, { kind })), rank);
        }
      }),
    );
  });

  it('regression: shifting a predictor moves only the intercept; scaling it divides its slope', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const [y, x, z] = columnsOf(rows) as [Float64Array, Float64Array, Float64Array];
        const g = y.map((_, i) => i % 4);
        const fit = (xs: Float64Array) =>
          stats.linearModel('y ~ x + z', { y, x: xs, z, g }, { cluster: 'g' });
        const plain = fit(x);
        const moved = fit(x.map((v) => 10 * v + 7));
        if (plain.kind !== 'analysed' || moved.kind !== 'analysed')
          return expect(moved.kind).toBe(plain.kind);
        same(plain.result.coefficients.data[1]![0]!, 10 * moved.result.coefficients.data[1]![0]!);
        same(plain.result.r2, moved.result.r2);
        const df = (m: stats.LinearModel) => m.clubSandwich!.CR2.satterthwaiteDf['x'] ?? undefined;
        same(df(plain.result), df(moved.result), 1e-6);
      }),
    );
  });

  it('agreement: the order of raters, subjects and names of categories', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const raters = columnsOf(rows).map((c) => Array.from(c, String));
        const kappa = (r: string[][]) => {
          const answer = stats.agreement(r, ['a', 'b', 'c', 'd'], 'nominal');
          return answer.kind === 'analysed'
            ? answer.result.krippendorffAlpha?.nominal?.alpha
            : undefined;
        };
        const plain = kappa(raters);
        same(kappa([...raters].reverse()), plain);
        same(kappa(raters.map((r) => [...r].reverse())), plain);
        same(kappa(raters.map((r) => r.map((v) => `x${7 - Number(v)}`))), plain);
      }),
    );
  });
});

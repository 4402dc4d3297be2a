import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments } from '../../../src/statistics/matrix/covariance.ts';
import {
  wholeNumberMoments,
  wholeNumberPairs,
} from '../../../src/statistics/matrix/whole-number-moments.ts';

const table = (cell: fc.Arbitrary<number>) =>
  fc
    .record({
      rows: fc.integer({ min: 256, max: 2100 }),
      columns: fc.integer({ min: 1, max: 7 }),
      pool: fc.array(cell, { minLength: 40, maxLength: 97 }),
    })
    .map(({ rows, columns, pool }) =>
      Array.from({ length: columns }, (_, j) =>
        Float64Array.from({ length: rows }, (_, i) => pool[(i * (j + 3) + j) % pool.length]!),
      ),
    );

/** Mean and covariance over the rows that both have, the slow and plain way. */
function plainly(x: Float64Array, y: Float64Array) {
  const both = [...x.keys()].filter((i) => !Number.isNaN(x[i]! + y[i]!));
  const mean = (of: Float64Array) => both.reduce((sum, i) => sum + of[i]!, 0) / both.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = both.reduce((all, i) => all + (x[i]! - mx) * (y[i]! - my), 0);
  return { n: both.length, mean: mx, sum };
}

describe('whole numbers', () => {
  it('have the moments of plain sums', () => {
    fc.assert(
      fc.property(table(fc.integer({ min: -900, max: 900 })), (columns) => {
        const found = wholeNumberMoments(columns)!;
        columns.forEach((x, a) => {
          expect(found.mean[a]!).toBeCloseTo(plainly(x, x).mean, 10);
          columns.forEach((y, b) => {
            const { n, sum } = plainly(x, y);
            const scale = Math.sqrt(plainly(x, x).sum * plainly(y, y).sum) / n + 1;
            const ours = found.covariance[a * columns.length + b]!;
            expect(Math.abs(ours - sum / n) / scale).toBeLessThan(1e-13);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('with gaps have the pairwise covariances and counts of plain sums', () => {
    const cell = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(NaN));
    fc.assert(
      fc.property(table(cell), (columns) => {
        const found = wholeNumberPairs(columns)!;
        columns.forEach((x, a) => {
          columns.forEach((y, b) => {
            const { n, sum } = plainly(x, y);
            expect(found.counts[a * columns.length + b]).toBe(n);
            if (n > 1) {
              const ours = found.covariance[a * columns.length + b]!;
              expect(ours).toBeCloseTo(sum / (n - 1), 11);
            }
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keep their digits when the first answer lies far from all others', () => {
    const far = Float64Array.from({ length: 5000 }, (_, i) => (i === 0 ? 2800 : (i % 5) + 1));
    const near = far.map((v, i) => (i === 0 ? 1 : v));
    const found = wholeNumberMoments([near, far])!;
    const { n, sum } = plainly(near, far);
    expect(found.covariance[1]! / (sum / n)).toBeCloseTo(1, 13);
  });
});

it('anything else takes the other way, to the same numbers', () => {
  const rows = 1000;
  const whole = [3, 5, 7].map((k) => Float64Array.from({ length: rows }, (_, i) => (i * k) % 6));
  const halves = whole.map((column) => column.map((v) => v / 2 + 0.1));
  const far = whole.map((column) => column.map((v, i) => (i === 999 ? 4000 : v)));
  const gap = whole.map((column) => column.map((v, i) => (i === 999 ? NaN : v)));
  for (const other of [halves, far, gap, whole.map((column) => column.subarray(0, 200))]) {
    expect(wholeNumberMoments(other)).toBeUndefined();
  }
  expect(wholeNumberPairs(halves)).toBeUndefined();
  expect(wholeNumberPairs(far)).toBeUndefined();
  const [one, other] = [moments(whole), moments(halves)];
  one.covariance.forEach((v, i) => expect(other.covariance[i]! * 4).toBeCloseTo(v, 11));
});

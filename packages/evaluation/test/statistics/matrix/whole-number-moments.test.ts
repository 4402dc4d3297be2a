import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moments } from '../../../src/statistics/matrix/covariance.ts';
import { wholeNumberMoments } from '../../../src/statistics/matrix/whole-number-moments.ts';

const answers = (rows: number, columns: number) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 16 }), { minLength: rows, maxLength: rows }), {
    minLength: columns,
    maxLength: columns,
  });

it('whole numbers packed three to a multiplication give the moments of plain sums', () => {
  const tables = fc
    .record({ rows: fc.integer({ min: 2, max: 300 }), columns: fc.integer({ min: 1, max: 14 }) })
    .chain(({ rows, columns }) => answers(rows, columns));
  fc.assert(
    fc.property(tables, (table) => {
      const found = wholeNumberMoments(table.map((column) => Float64Array.from(column)))!;
      const n = table[0]!.length;
      const means = table.map((column) => column.reduce((sum, v) => sum + v, 0) / n);
      table.forEach((x, a) => {
        expect(found.mean[a]!).toBeCloseTo(means[a]!, 12);
        table.forEach((y, b) => {
          const sum = x.reduce((all, v, i) => all + (v - means[a]!) * (y[i]! - means[b]!), 0);
          expect(found.covariance[a * table.length + b]!).toBeCloseTo(sum / n, 10);
        });
      });
    }),
    { numRuns: 100 },
  );
});

it('anything else takes the other way, to the same numbers', () => {
  const rows = 1000;
  const whole = [3, 5, 7].map((k) => Float64Array.from({ length: rows }, (_, i) => (i * k) % 6));
  const halves = whole.map((column) => column.map((v) => v / 2 + 0.1));
  const far = whole.map((column) => column.map((v, i) => (i === 999 ? 40 : v)));
  expect(wholeNumberMoments(halves)).toBeUndefined();
  expect(wholeNumberMoments(far)).toBeUndefined();
  const [one, other] = [moments(whole), moments(halves)];
  one.covariance.forEach((v, i) => expect(other.covariance[i]! * 4).toBeCloseTo(v, 11));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cholesky, symmetricInverse } from '../../../src/statistics/matrix/cholesky.ts';
import { moments } from '../../../src/statistics/matrix/covariance.ts';
import { determinant, luInverse } from '../../../src/statistics/matrix/lu.ts';
import {
  identity,
  multiply,
  multiplyTransposed,
  transpose,
} from '../../../src/statistics/matrix/product.ts';
import { qrCrossProductInverse, qrFactor, qrSolve } from '../../../src/statistics/matrix/qr.ts';
import { singularValues } from '../../../src/statistics/matrix/singular-values.ts';
import {
  symmetricEigen,
  symmetricFunction,
} from '../../../src/statistics/matrix/symmetric-eigen.ts';

const square = (n: number) =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: n * n, maxLength: n * n })
    .map((values) => Float64Array.from(values));
const sized = fc.integer({ min: 1, max: 7 }).chain((n) => square(n).map((a) => ({ n, a })));
const positive = sized.map(({ n, a }) => {
  const s = multiplyTransposed(a, a, n, n, n);
  for (let i = 0; i < n; i++) s[i * n + i]! += 0.5;
  return { n, s };
});
const close = (a: Float64Array, b: Float64Array, within: number) => {
  expect(a.length).toBe(b.length);
  for (let i = 0; i < a.length; i++) expect(Math.abs(a[i]! - b[i]!)).toBeLessThan(within);
};

describe('factorisations give back the matrix they came from', () => {
  it('inverts symmetric and general matrices alike', () => {
    fc.assert(
      fc.property(positive, ({ n, s }) => {
        const inverse = symmetricInverse(s, n)!;
        close(multiply(s, inverse.inverse, n, n, n), identity(n), 1e-8);
        close(luInverse(s, n)!, inverse.inverse, 1e-8);
        expect(Math.exp(inverse.logDeterminant) / determinant(s, n)).toBeCloseTo(1, 8);
      }),
    );
  });
  it('eigenvectors rebuild the matrix', () => {
    fc.assert(
      fc.property(positive, ({ n, s }) => {
        close(
          symmetricFunction(symmetricEigen(s, n), n, (v) => v),
          s,
          1e-10,
        );
      }),
    );
  });
  it('singular vectors rebuild the matrix', () => {
    fc.assert(
      fc.property(sized, ({ n, a }) => {
        const { left, values, right } = singularValues(a, n, n);
        const scaled = left.map((value, at) => value * values[at % n]!);
        close(multiply(scaled, transpose(right, n, n), n, n, n), a, 1e-10);
      }),
    );
  });
  it('says that a matrix of dependent columns has no factor', () => {
    expect(cholesky(Float64Array.of(1, 2, 2, 4), 2)).toBeUndefined();
    expect(luInverse(Float64Array.of(1, 2, 2, 4), 2)).toBeUndefined();
    expect(cholesky(Float64Array.of(Number.NaN), 1)).toBeUndefined();
    expect(qrFactor(Float64Array.of(1, 2, 1, 2, 1, 2), 3, 2).dependent).toEqual([1]);
  });
  it('least squares by QR solves the normal equations', () => {
    const x = Float64Array.of(1, 0, 1, 1, 1, 2, 1, 3);
    const factor = qrFactor(x, 4, 2);
    close(qrSolve(factor, Float64Array.of(1, 3, 5, 7))!, Float64Array.of(1, 2), 1e-13);
    close(qrCrossProductInverse(factor)!, Float64Array.of(0.7, -0.3, -0.3, 0.2), 1e-13);
  });
  it('moments do not change with a constant', () => {
    const column = Float64Array.of(1, 2, 4, 8);
    const { mean, covariance } = moments([column, column.map((v) => v + 1e8)]);
    close(mean, Float64Array.of(3.75, 100_000_003.75), 1e-7);
    close(covariance, new Float64Array(4).fill(7.1875), 1e-7);
  });
});

import { describe, expect, it } from 'vitest';
import { noncentralityOfChiSquared } from '../../../src/statistics/distributions/noncentral.ts';
import {
  noncentralChiSquaredCdf,
  noncentralChiSquaredUpper,
} from '../../../src/statistics/index.ts';

describe('the noncentral χ² distribution of a whole nation’s answers', () => {
  it('is 1 on one side and 0 on the other, far from its centre', () => {
    for (const [x, ncp] of [
      [24_000, 12_000],
      [275_000, 200_000],
    ] as const) {
      expect(noncentralChiSquaredCdf(x, 24, ncp)).toBeCloseTo(1, 11);
      expect(noncentralChiSquaredUpper(x, 24, ncp)).toBeLessThan(1e-100);
      expect(noncentralChiSquaredCdf(ncp, 24, x)).toBeLessThan(1e-100);
      expect(noncentralChiSquaredUpper(ncp, 24, x)).toBeCloseTo(1, 11);
    }
  });

  it('has R’s shares near its centre', () => {
    // R 4.2.2: pchisq(24000, 24, 23300); pchisq(24000, 24, 24300, lower = FALSE)
    expect(noncentralChiSquaredCdf(24_000, 24, 23_300)).toBeCloseTo(0.986138190388071, 9);
    expect(noncentralChiSquaredUpper(24_000, 24, 24_300)).toBeCloseTo(0.850653721015091, 9);
  });

  it('gives the ends of an interval for a χ² of thousands per degree of freedom', () => {
    // R 4.2.2: uniroot(function(l) pchisq(24000, 24, l) - p, c(20000, 28000), tol = 1e-10)$root
    expect(noncentralityOfChiSquared(24_000, 24, 0.95)).toBeCloseTo(23470.18867682, 5);
    expect(noncentralityOfChiSquared(24_000, 24, 0.05)).toBeCloseTo(24489.22295518, 5);
  });
});

import { describe, expect, it } from 'vitest';
import { logNormalCdf, normalCdf, normalUpper } from '../../../src/statistics/index.ts';

describe('the normal distribution far out', () => {
  it('is 0 or 1 at infinity and where the square overflows', () => {
    for (const far of [60, 1e6, 1e200, Number.MAX_VALUE, Infinity]) {
      expect([normalCdf(-far), normalCdf(far)]).toEqual([0, 1]);
      expect([normalUpper(-far), normalUpper(far)]).toEqual([1, 0]);
    }
    expect(logNormalCdf(-Infinity)).toBe(-Infinity);
    expect(logNormalCdf(Infinity)).toBeCloseTo(0, 15);
  });

  it('keeps every digit of a tail that can be written', () => {
    // R 4.2.2: pnorm(-37.5), pnorm(-10), pnorm(-37.5, log.p = TRUE)
    expect(normalCdf(-37.5) / 4.605353009581955e-308).toBeCloseTo(1, 8);
    expect(normalCdf(-10) / 7.619853024160525e-24).toBeCloseTo(1, 13);
    expect(logNormalCdf(-37.5)).toBeCloseTo(-707.6689893175072, 9);
  });
});

import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/statistics/random.ts';
import { responseModel } from '../../../src/statistics/index.ts';
import { result } from '../reference/walk.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Answers 0 and 1 that one ability explains, but for as much as `shared` ties the last two items. */
function answers(rows: number, seed: number, shared = 0): Float64Array[] {
  const random = randomStream(seed);
  const columns = names.map(() => new Float64Array(rows));
  for (let i = 0; i < rows; i++) {
    const ability = random.normal();
    const tie = shared * random.normal();
    names.forEach((_, j) => {
      const logit = (0.8 + 0.2 * j) * ability + 0.5 - 0.3 * j + (j >= 4 ? tie : 0);
      columns[j]![i] = random.uniform() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    });
  }
  return columns;
}

describe('M₂', () => {
  it('is as large as its degrees of freedom on average where the model is true', () => {
    const fits = Array.from(
      { length: 40 },
      (_, k) => result(responseModel(answers(400, k + 1), names)).marginFit!,
    );
    expect(fits.every(({ df }) => df === 9)).toBe(true);
    // The standard error of this mean is √(2 · 9 / 40) = 0.67.
    const mean = fits.reduce((sum, { M2 }) => sum + M2, 0) / fits.length;
    expect(Math.abs(mean - 9)).toBeLessThan(3 * 0.67);
  });

  it('is large where two items share more than the ability', () => {
    const { marginFit } = result(responseModel(answers(2000, 7, 3), names));
    expect(marginFit!.p).toBeLessThan(1e-6);
    expect(marginFit!.RMSEA_5).toBeGreaterThan(0.02);
  });

  it('is null with missing answers, and where parameters are as many as margins', () => {
    const gaps = answers(300, 3).map((column, j) => column.with(j, NaN));
    expect(result(responseModel(gaps, names)).marginFit).toBeNull();
    const three = answers(300, 3).slice(0, 3);
    expect(result(responseModel(three, names.slice(0, 3))).marginFit).toBeNull();
  });
});

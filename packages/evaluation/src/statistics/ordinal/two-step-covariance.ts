import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, subMatrix, transpose } from '../matrix/product.ts';

/** Scores of moments estimated in two steps: first those of single variables, then of pairs. */
export interface TwoSteps {
  readonly n: number;
  /** Outer products of casewise scores, summed: the first steps, then the pairs. */
  readonly inner: Float64Array;
  /** Places of the first steps that were estimated together. */
  readonly blocks: readonly (readonly number[])[];
  /** Of each pair: products of its score with the derivatives by the first steps, and with itself. */
  readonly lower: Float64Array;
  readonly own: Float64Array;
  /** A change of the moments afterwards. */
  readonly turn?: Float64Array;
}

/**
 * The asymptotic covariance matrix of √n times moments estimated in two steps (Muthén 1984);
 * `undefined` where a step cannot be inverted.
 */
export function twoStepCovariance(steps: TwoSteps): Float64Array | undefined {
  const { n, inner, blocks, lower, own, turn } = steps;
  const size = Math.sqrt(inner.length);
  const stage = size - own.length;
  const bread = new Float64Array(size * size);
  for (const places of blocks) {
    const m = places.length;
    const inverse = symmetricInverse(subMatrix(inner, size, places), m)?.inverse;
    if (!inverse) return undefined;
    places.forEach((a, x) => places.forEach((b, y) => (bread[a * size + b] = inverse[x * m + y]!)));
  }
  for (let k = 0; k < own.length; k++) {
    if (!(own[k]! > 0)) return undefined;
    const row = (stage + k) * size;
    bread[row + stage + k] = 1 / own[k]!;
    for (let a = 0; a < stage; a++) {
      const left = -lower[k * stage + a]! / own[k]!;
      if (left === 0) continue;
      for (let b = 0; b < stage; b++) bread[row + b]! += left * bread[a * size + b]!;
    }
  }
  // Most of the bread is zero, and is skipped where it stands on the left.
  const whole = turn ? multiply(turn, bread, size, size, size) : bread;
  const half = transpose(multiply(whole, inner, size, size, size), size, size);
  const gamma = multiply(whole, half, size, size, size);
  for (let i = 0; i < gamma.length; i++) gamma[i]! *= n;
  return gamma;
}

import { symmetricInverse } from '../matrix/cholesky.ts';

/** Guttman's (1945) lower bounds of reliability. λ3 is Cronbach's alpha. */
export interface GuttmanBounds {
  readonly lambda1: number;
  readonly lambda2: number;
  readonly lambda3: number;
  readonly lambda5: number;
  /** `null` when the items are collinear. */
  readonly lambda6: number | null;
}

/** Sum of all entries. */
export function total(s: Float64Array): number {
  let sum = 0;
  for (const value of s) sum += value;
  return sum;
}

/** Sum of the diagonal of a k × k matrix. */
export function trace(s: Float64Array, k: number): number {
  let sum = 0;
  for (let i = 0; i < k; i++) sum += s[i * k + i]!;
  return sum;
}

/** Cronbach's alpha of a covariance matrix; of a correlation matrix, the standardised alpha. */
export function alphaOf(s: Float64Array, k: number): number {
  return (k / (k - 1)) * (1 - trace(s, k) / total(s));
}

/** The correlation matrix of a covariance matrix. */
export function correlationOf(s: Float64Array, k: number): Float64Array {
  const r = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      r[i * k + j] = i === j ? 1 : s[i * k + j]! / Math.sqrt(s[i * k + i]! * s[j * k + j]!);
    }
  }
  return r;
}

/** The matrix without one row and column. */
export function without(s: Float64Array, k: number, drop: number): Float64Array {
  const out = new Float64Array((k - 1) * (k - 1));
  let at = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) if (i !== drop && j !== drop) out[at++] = s[i * k + j]!;
  }
  return out;
}

/** Squared multiple correlations of each item with the others; `undefined` if they are collinear. */
export function squaredMultipleCorrelations(r: Float64Array, k: number): Float64Array | undefined {
  const inverse = symmetricInverse(r, k)?.inverse;
  if (!inverse) return undefined;
  return Float64Array.from({ length: k }, (_, i) => 1 - 1 / inverse[i * k + i]!);
}

/** Guttman's bounds of a covariance or correlation matrix. */
export function guttmanBounds(s: Float64Array, k: number): GuttmanBounds {
  const v = total(s);
  const lambda1 = 1 - trace(s, k) / v;
  let squares = 0;
  let largest = 0;
  for (let j = 0; j < k; j++) {
    let column = 0;
    for (let i = 0; i < k; i++) if (i !== j) column += s[i * k + j]! ** 2;
    squares += column;
    largest = Math.max(largest, column);
  }
  const inverse = symmetricInverse(s, k)?.inverse;
  let errors = 0;
  if (inverse) for (let i = 0; i < k; i++) errors += 1 / inverse[i * k + i]!;
  return {
    lambda1,
    lambda2: lambda1 + Math.sqrt((k / (k - 1)) * squares) / v,
    lambda3: (k / (k - 1)) * lambda1,
    lambda5: lambda1 + (2 * Math.sqrt(largest)) / v,
    lambda6: inverse ? 1 - errors / v : null,
  };
}

/**
 * The large-sample standard error of alpha under normality (van Zyl, Neudecker & Nel 2000).
 */
export function alphaStandardError(s: Float64Array, k: number, n: number): number {
  return Math.sqrt(alphaVarianceTerm(s, k) / n);
}

/** n times the sampling variance of alpha under normality. */
export function alphaVarianceTerm(s: Float64Array, k: number): number {
  const t = total(s);
  const tr = trace(s, k);
  let squares = 0;
  let rowSquares = 0;
  for (let i = 0; i < k; i++) {
    let row = 0;
    for (let j = 0; j < k; j++) {
      squares += s[i * k + j]! ** 2;
      row += s[i * k + j]!;
    }
    rowSquares += row * row;
  }
  const factor = (2 * k * k) / ((k - 1) ** 2 * t ** 3);
  return factor * (t * (squares + tr * tr) - 2 * tr * rowSquares);
}

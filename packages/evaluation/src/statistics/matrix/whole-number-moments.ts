import { BLOCK, WIDEST } from './kernel-bytes.ts';
import { kernelFor } from './kernel.ts';
import { type Moments } from './moments.ts';

// From here on a kernel is worth having.
const FEWEST_ROWS = 256;

/**
 * Means and covariances (divisor n) of complete columns of whole numbers that lie near each other, as
 * answers do: one pass, exact up to the last division.
 *
 * `undefined` where an answer is missing or not whole, in a small table, or without a kernel.
 */
export function wholeNumberMoments(columns: readonly ArrayLike<number>[]): Moments | undefined {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  if (n < FEWEST_ROWS || p >= WIDEST || !columns.every(isTyped)) return undefined;
  const kernel = kernelFor(p + 1);
  if (!kernel) return undefined;
  const base = columns.map((column) => column[0]!);
  for (let start = 0; start < n; start += BLOCK) {
    const length = Math.min(BLOCK, n - start);
    for (let j = 0; j < p; j++) {
      kernel.answers.set(columns[j]!.subarray(start, start + length));
      if (!kernel.pack(j, base[j]!, length)) return undefined;
    }
    // Products with a column of ones are the sums.
    kernel.answers.fill(1);
    kernel.pack(p, 0, length);
    kernel.multiply(length);
  }
  const mean = new Float64Array(p);
  const covariance = new Float64Array(p * p);
  for (let a = 0; a < p; a++) {
    mean[a] = base[a]! + kernel.product(p, a) / n;
    for (let b = 0; b <= a; b++) {
      const [ofA, ofB] = [kernel.product(p, a), kernel.product(p, b)];
      const value = sumAboutMeans(n, kernel.product(a, b), ofA, ofB) / n;
      covariance[a * p + b] = covariance[b * p + a] = value;
    }
  }
  return { n, mean, covariance };
}

const isTyped = (column: ArrayLike<number>): column is Float64Array =>
  column instanceof Float64Array;

/** Covariances over the rows that both columns have (divisor: those rows less one). */
export interface PairwiseMoments {
  /** p × p, row-major. */
  readonly covariance: Float64Array;
  readonly counts: Float64Array;
}

/**
 * The same of columns in which answers are missing, pair by pair: beside each column a second one that
 * is 1 where there is an answer, so that products with it are the sums and counts of each pair.
 */
export function wholeNumberPairs(
  columns: readonly ArrayLike<number>[],
): PairwiseMoments | undefined {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  if (n < FEWEST_ROWS || 2 * p >= WIDEST) return undefined;
  const kernel = kernelFor(2 * p);
  if (!kernel) return undefined;
  const base = columns.map(firstAnswer);
  for (let start = 0; start < n; start += BLOCK) {
    const length = Math.min(BLOCK, n - start);
    for (let j = 0; j < p; j++) {
      const column = columns[j]!;
      const answered = (i: number): boolean => !Number.isNaN(column[start + i]!);
      for (let i = 0; i < length; i++) {
        kernel.answers[i] = answered(i) ? column[start + i]! : base[j]!;
      }
      if (!kernel.pack(j, base[j]!, length)) return undefined;
      for (let i = 0; i < length; i++) kernel.answers[i] = answered(i) ? 1 : 0;
      kernel.pack(p + j, 0, length);
    }
    kernel.multiply(length);
  }
  const covariance = new Float64Array(p * p);
  const counts = new Float64Array(p * p);
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      const both = kernel.product(p + a, p + b);
      const [ofA, ofB] = [kernel.product(p + b, a), kernel.product(p + a, b)];
      const value = sumAboutMeans(both, kernel.product(a, b), ofA, ofB) / (both - 1);
      covariance[a * p + b] = covariance[b * p + a] = value;
      counts[a * p + b] = counts[b * p + a] = both;
    }
  }
  return { covariance, counts };
}

function firstAnswer(column: ArrayLike<number>): number {
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) return column[i]!;
  return 0;
}

// First about a whole number next to each mean, which is exact, so that hardly anything cancels after.
function sumAboutMeans(n: number, product: number, sumA: number, sumB: number): number {
  const [a, b] = [Math.round(sumA / n), Math.round(sumB / n)];
  const nearby = product - a * sumB - b * sumA + n * a * b;
  return nearby - ((sumA - n * a) * (sumB - n * b)) / n;
}

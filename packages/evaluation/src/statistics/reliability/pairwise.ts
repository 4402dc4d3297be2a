import { mean, present, type Column } from '../describe/columns.ts';
import { wholeNumberPairs, type PairwiseMoments } from '../matrix/whole-number-moments.ts';

/**
 * Covariances over the rows that both columns have, as R's `cov(use = "pairwise")`.
 *
 * Products of centred values, corrected by the few rows that only one of the two columns has; whole
 * numbers are counted exactly instead.
 */
export function pairwiseCovariance(columns: readonly Column[]): PairwiseMoments {
  return wholeNumberPairs(columns) ?? centredPairs(columns);
}

/** Correlation over the rows that both columns have. */
export function pairwiseCorrelation(x: Column, y: Column): number {
  // Sums are started from cells: see `sumFrom`.
  const zero = new Float64Array(1);
  let n = zero[0]!;
  let sumX = zero[0]!;
  let sumY = zero[0]!;
  for (let i = 0; i < x.length; i++) {
    const both = x[i]! + y[i]!;
    if (both !== both) continue;
    n++;
    sumX += x[i]!;
    sumY += y[i]!;
  }
  const meanX = sumX / n;
  const meanY = sumY / n;
  let xx = zero[0]!;
  let xy = zero[0]!;
  let yy = zero[0]!;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    const product = dx * dy;
    if (product !== product) continue;
    xx += dx * dx;
    xy += product;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}

function centredPairs(columns: readonly Column[]): PairwiseMoments {
  const k = columns.length;
  const n = columns[0]?.length ?? 0;
  const covariance = new Float64Array(k * k);
  const counts = new Float64Array(k * k);
  const sums = new Float64Array(k);
  const centred: Float64Array[] = [];
  const missing: number[][] = [];
  for (let j = 0; j < k; j++) {
    const column = columns[j]!;
    const values = present(column);
    const centre = values.length > 0 ? mean(values) : 0;
    const rest = new Float64Array(n);
    const gaps: number[] = [];
    for (let i = 0; i < n; i++) {
      const value = column[i]!;
      if (Number.isNaN(value)) {
        gaps.push(i);
        continue;
      }
      rest[i] = value - centre;
      sums[j]! += value - centre;
    }
    centred.push(rest);
    missing.push(gaps);
  }
  const products = new Float64Array(4);
  for (let a = 0; a < k; a++) {
    const x = centred[a]!;
    for (let start = 0; start <= a; start += 4) {
      addProducts(x, centred, start, products);
      for (let b = start; b <= Math.min(a, start + 3); b++) {
        const y = centred[b]!;
        let sx = sums[a]!;
        let sy = sums[b]!;
        let both = n - missing[a]!.length;
        for (const i of missing[b]!) {
          sx -= x[i]!;
          if (!Number.isNaN(columns[a]![i]!)) both--;
        }
        for (const i of missing[a]!) sy -= y[i]!;
        const value = (products[b - start]! - (sx * sy) / both) / (both - 1);
        covariance[a * k + b] = covariance[b * k + a] = value;
        counts[a * k + b] = counts[b * k + a] = both;
      }
    }
  }
  return { covariance, counts };
}

/** Sums of products of one column with the next four, read together. */
function addProducts(
  x: Float64Array,
  centred: readonly Float64Array[],
  start: number,
  products: Float64Array,
): void {
  const y0 = centred[start]!;
  const y1 = centred[start + 1] ?? y0;
  const y2 = centred[start + 2] ?? y0;
  const y3 = centred[start + 3] ?? y0;
  let [p0, p1, p2, p3] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    p0 += value * y0[i]!;
    p1 += value * y1[i]!;
    p2 += value * y2[i]!;
    p3 += value * y3[i]!;
  }
  products[0] = p0;
  products[1] = p1;
  products[2] = p2;
  products[3] = p3;
}

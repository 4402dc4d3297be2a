import { rowsAt } from '../describe/columns.ts';
import { moments } from '../matrix/covariance.ts';
import { type Moments } from '../matrix/moments.ts';

/** Rows of one group that have answers to the same questions. */
export interface MissingPattern {
  readonly n: number;
  /** Positions of the observed variables. */
  readonly observed: Int32Array;
  readonly mean: Float64Array;
  /** Divided by n. */
  readonly covariance: Float64Array;
  /** Rows within the group. */
  readonly rows: Int32Array;
}

/** Rows that lack the same answers, with their moments; all rows together where none lacks any. */
export function patternsOf(columns: readonly Float64Array[], complete: boolean): MissingPattern[] {
  const n = columns[0]?.length ?? 0;
  if (complete) {
    const rows = new Int32Array(n);
    for (let i = 0; i < n; i++) rows[i] = i;
    return [{ ...moments(columns), observed: Int32Array.from(columns, (_, j) => j), rows }];
  }
  const byKey = new Map<string, number[]>();
  for (let i = 0; i < n; i++) {
    let key = '';
    for (const column of columns) key += Number.isNaN(column[i]!) ? '0' : '1';
    const same = byKey.get(key);
    if (same) same.push(i);
    else byKey.set(key, [i]);
  }
  return [...byKey].map(([key, members]) => {
    const observed = Int32Array.from([...key].flatMap((c, j) => (c === '1' ? [j] : [])));
    const part = moments(Array.from(observed, (j) => rowsAt(columns[j]!, members)));
    return { ...part, n: members.length, observed, rows: Int32Array.from(members) };
  });
}

/**
 * Means of the answers given and covariances of the pairs given, times a factor of how many there are;
 * 0 where fewer than two are.
 */
export function pairMoments(
  columns: readonly Float64Array[],
  factor: (count: number) => number,
): Moments {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  const covariance = new Float64Array(p * p);
  const mean = new Float64Array(p);
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      const [x, y] = [columns[a]!, columns[b]!];
      let count = 0;
      let sumX = 0;
      let sumY = 0;
      for (let i = 0; i < n; i++) {
        if (Number.isNaN(x[i]! + y[i]!)) continue;
        count++;
        sumX += x[i]!;
        sumY += y[i]!;
      }
      let sum = 0;
      for (let i = 0; i < n; i++) {
        if (Number.isNaN(x[i]! + y[i]!)) continue;
        sum += (x[i]! - sumX / count) * (y[i]! - sumY / count);
      }
      covariance[a * p + b] = count > 1 ? sum * factor(count) : 0;
      covariance[b * p + a] = covariance[a * p + b]!;
      if (a === b) mean[a] = count > 0 ? sumX / count : 0;
    }
  }
  return { n, mean, covariance };
}

import { mean, present, type Column } from '../describe/columns.ts';

/** Covariances over the rows that both columns have, as R's `cov(use = "pairwise")`. */
export interface PairwiseCovariance {
  /** k × k, row-major. */
  readonly covariance: Float64Array;
  readonly counts: Float64Array;
}

/** Covariances with pairwise deletion, by products of centred values and of presence marks. */
export function pairwiseCovariance(columns: readonly Column[]): PairwiseCovariance {
  const k = columns.length;
  const n = columns[0]?.length ?? 0;
  const covariance = new Float64Array(k * k);
  const counts = new Float64Array(k * k);
  const marks: Float64Array[] = [];
  const centred: Float64Array[] = [];
  const whole: boolean[] = [];
  for (const column of columns) {
    const values = present(column);
    const centre = values.length > 0 ? mean(values) : 0;
    const mark = new Float64Array(n);
    const rest = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const value = column[i]!;
      if (Number.isNaN(value)) continue;
      mark[i] = 1;
      rest[i] = value - centre;
    }
    marks.push(mark);
    centred.push(rest);
    whole.push(values.length === n);
  }
  for (let a = 0; a < k; a++) {
    for (let b = 0; b <= a; b++) {
      const x = centred[a]!;
      const y = centred[b]!;
      let xy = 0;
      let sx = 0;
      let sy = 0;
      let both = n;
      for (let i = 0; i < n; i++) xy += x[i]! * y[i]!;
      if (!(whole[a]! && whole[b]!)) {
        const mx = marks[a]!;
        const my = marks[b]!;
        both = 0;
        for (let i = 0; i < n; i++) {
          both += mx[i]! * my[i]!;
          sx += x[i]! * my[i]!;
          sy += y[i]! * mx[i]!;
        }
      }
      const value = (xy - (sx * sy) / both) / (both - 1);
      covariance[a * k + b] = covariance[b * k + a] = value;
      counts[a * k + b] = counts[b * k + a] = both;
    }
  }
  return { covariance, counts };
}

import { normalQuantile } from '../distributions/normal.ts';

/** Counts of two ordered variables: row-major, `rows` by `columns` categories. */
export interface CrossTable {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Float64Array;
  readonly n: number;
}

/** Thresholds of one ordered variable: normal quantiles of the cumulative shares. */
export function thresholdsOf(codes: Int32Array, categories: number): Float64Array {
  const counts = new Float64Array(categories);
  let n = 0;
  for (const code of codes) {
    if (code < 0) continue;
    counts[code]! += 1;
    n++;
  }
  let sum = 0;
  return Float64Array.from({ length: categories - 1 }, (_, k) => {
    sum += counts[k]!;
    return normalQuantile(sum / n);
  });
}

/** Count two coded variables; a negative code is a missing answer. */
export function crossTable(
  x: Int32Array,
  y: Int32Array,
  rows: number,
  columns: number,
): CrossTable {
  const counts = new Float64Array(rows * columns);
  let n = 0;
  for (let i = 0; i < x.length; i++) {
    const u = x[i]!;
    const v = y[i]!;
    if (u < 0 || v < 0) continue;
    counts[u * columns + v]! += 1;
    n++;
  }
  return { rows, columns, counts, n };
}

/** Pearson’s correlation of the category numbers of a table. */
export function pearson({ rows, columns, counts, n }: CrossTable): number {
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  for (let u = 0; u < rows; u++) {
    for (let v = 0; v < columns; v++) {
      const count = counts[u * columns + v]!;
      sx += u * count;
      sy += v * count;
      sxx += u * u * count;
      syy += v * v * count;
      sxy += u * v * count;
    }
  }
  return (sxy - (sx * sy) / n) / Math.sqrt((sxx - (sx * sx) / n) * (syy - (sy * sy) / n));
}

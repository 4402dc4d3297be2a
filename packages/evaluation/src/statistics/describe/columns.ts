import { sumFrom } from '../matrix/sum-from.ts';

/** A column of numbers, one per row; `NaN` marks "no answer". */
export type Column = ArrayLike<number>;

/** A matrix with the names of its rows and columns. */
export interface LabelledMatrix<Cell = number | null> {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly Cell[])[];
}

/** Which rows have an answer in every column. */
export function completeRows(columns: readonly Column[]): Int32Array {
  const n = rowsOf(columns);
  const lacking = new Uint8Array(n);
  for (const column of columns) markMissing(column, lacking);
  const kept = new Int32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) if (lacking[i] === 0) kept[count++] = i;
  return kept.subarray(0, count);
}

/** Mark the rows in which a column has no answer. */
export function markMissing(column: Column, lacking: Uint8Array): void {
  for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i]!)) lacking[i] = 1;
}

/** The given rows of a column. */
export function rowsAt(column: Column, rows: ArrayLike<number>): Float64Array {
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i]!]!;
  return out;
}

/** The columns with incomplete rows left out. */
export function listwise(columns: readonly Column[]): Float64Array[] {
  const rows = completeRows(columns);
  return columns.map((column) => rowsAt(column, rows));
}

/** The values of a column that are there. */
export function present(column: Column): Float64Array {
  const out = new Float64Array(column.length);
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    if (!Number.isNaN(column[i]!)) out[count++] = column[i]!;
  }
  return out.slice(0, count);
}

/** How many rows the columns have; columns of unequal length are a mistake of the caller. */
export function rowsOf(columns: readonly Column[]): number {
  const n = columns[0]?.length ?? 0;
  for (const column of columns) {
    if (column.length !== n) throw new RangeError('columns must have the same number of rows');
  }
  return n;
}

/** Whether every value is a finite number or missing. */
export function isUsable(column: Column): boolean {
  if (column instanceof Float64Array && isOrdinary(column)) return true;
  for (let i = 0; i < column.length; i++) if (Math.abs(column[i]!) > 1e150) return false;
  return true;
}

/**
 * Whether every value is there and below 1e150, told by one sum: anything else makes it infinite or not
 * a number. A sum that is too large says no for values that are ordinary; whoever asks looks again.
 */
export function isOrdinary(column: Float64Array): boolean {
  // Four strands, started from cells: see `sumFrom`.
  const zero = new Float64Array(1);
  let a = zero[0]!;
  let b = zero[0]!;
  let c = zero[0]!;
  let d = zero[0]!;
  const last = column.length - 3;
  let i = 0;
  for (; i < last; i += 4) {
    a += Math.abs(column[i]!);
    b += Math.abs(column[i + 1]!);
    c += Math.abs(column[i + 2]!);
    d += Math.abs(column[i + 3]!);
  }
  for (; i < column.length; i++) a += Math.abs(column[i]!);
  return a + b + c + d < 1e150;
}

/** Mean of complete values, in two passes. */
export function mean(values: Column): number {
  const n = values.length;
  const first = sumFrom(values, 0) / n;
  return first + sumFrom(values, first) / n;
}

/** Sum of squared distances from the mean. */
export function sumOfSquares(values: Column, centre = mean(values)): number {
  let sum = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const d = values[i]! - centre;
    sum += d * d;
    rest += d;
  }
  return sum - (rest * rest) / values.length;
}

/** Variance with divisor n − 1. */
export function variance(values: Column): number {
  return sumOfSquares(values) / (values.length - 1);
}

/** Covariance of two complete columns with divisor n − 1. */
export function covariance(x: Column, y: Column): number {
  const mx = mean(x);
  const my = mean(y);
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i]! - mx) * (y[i]! - my);
  return sum / (x.length - 1);
}

/** Whether values differ by more than rounding. */
export function varies(values: Column): boolean {
  if (values.length < 2) return false;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < low) low = values[i]!;
    if (values[i]! > high) high = values[i]!;
    if (high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high))) return true;
  }
  return high - low > 1e-13 * Math.max(Math.abs(low), Math.abs(high));
}

/** Sorted copy, smallest first. */
export function sorted(values: Column): Float64Array {
  return Float64Array.from(values).sort();
}

/** Median of sorted values. */
export function medianOfSorted(values: Float64Array): number {
  const n = values.length;
  const half = n >> 1;
  return n % 2 === 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}

/** Median of complete values. */
export function median(values: Column): number {
  return medianOfSorted(sorted(values));
}

import { type Column } from '../describe/columns.ts';

const BLOCK = 512;

/** Variances (divisor n − 1) of the items and of their total, over complete rows. */
interface ItemVariances {
  readonly n: number;
  readonly variances: Float64Array;
  readonly totalVariance: number;
}

/** Variances of the items and of their total over complete rows, in one pass on shifted values. */
export function itemAndTotalVariances(items: readonly Column[]): ItemVariances {
  const k = items.length;
  const rows = items[0]?.length ?? 0;
  const shift = new Float64Array(k);
  let first = 0;
  while (first < rows && items.some((item) => Number.isNaN(item[first]!))) first++;
  for (let j = 0; j < k; j++) shift[j] = first < rows ? items[j]![first]! : 0;
  const sums = new Float64Array(k);
  const squares = new Float64Array(k);
  const blockSums = new Float64Array(2 * k + 2);
  const totals = new Float64Array(BLOCK);
  let totalSum = 0;
  let totalSquares = 0;
  let n = 0;
  for (let start = first; start < rows; start += BLOCK) {
    const length = Math.min(BLOCK, rows - start);
    totals.fill(0);
    let j = 0;
    for (; j + 3 < k; j += 4) addFour(items, j, start, length, shift, totals, blockSums);
    for (; j < k; j++) {
      addShifted(items[j]!, start, length, shift[j]!, totals, blockSums, 2 * j);
    }
    let complete = 0;
    for (let i = 0; i < length; i++) {
      const total = totals[i]!;
      if (total === total) {
        complete++;
        totalSum += total;
        totalSquares += total * total;
      }
    }
    n += complete;
    if (complete < length) {
      for (let j = 0; j < k; j++) {
        sumComplete(items[j]!, start, length, shift[j]!, totals, blockSums, 2 * j);
      }
    }
    for (let j = 0; j < k; j++) {
      sums[j]! += blockSums[2 * j]!;
      squares[j]! += blockSums[2 * j + 1]!;
    }
  }
  const variances = Float64Array.from(sums, (sum, j) =>
    Math.max(0, (squares[j]! - (sum * sum) / n) / (n - 1)),
  );
  return {
    n,
    variances,
    totalVariance: (totalSquares - (totalSum * totalSum) / n) / (n - 1),
  };
}

/** The same of four columns at once, which read and write the totals once. */
function addFour(
  items: readonly Column[],
  j: number,
  start: number,
  length: number,
  shift: Float64Array,
  totals: Float64Array,
  sums: Float64Array,
): void {
  const [a, b, c, d] = [items[j]!, items[j + 1]!, items[j + 2]!, items[j + 3]!];
  const shiftA = shift[j]!;
  const shiftB = shift[j + 1]!;
  const shiftC = shift[j + 2]!;
  const shiftD = shift[j + 3]!;
  sums.fill(0, 2 * j, 2 * j + 8);
  let sumA = sums[2 * j]!;
  let sumB = sums[2 * j]!;
  let sumC = sums[2 * j]!;
  let sumD = sums[2 * j]!;
  let squareA = sums[2 * j]!;
  let squareB = sums[2 * j]!;
  let squareC = sums[2 * j]!;
  let squareD = sums[2 * j]!;
  for (let i = 0; i < length; i++) {
    const atA = a[start + i]! - shiftA;
    const atB = b[start + i]! - shiftB;
    const atC = c[start + i]! - shiftC;
    const atD = d[start + i]! - shiftD;
    totals[i]! += atA + atB + (atC + atD);
    sumA += atA;
    sumB += atB;
    sumC += atC;
    sumD += atD;
    squareA += atA * atA;
    squareB += atB * atB;
    squareC += atC * atC;
    squareD += atD * atD;
  }
  sums[2 * j] = sumA;
  sums[2 * j + 1] = squareA;
  sums[2 * j + 2] = sumB;
  sums[2 * j + 3] = squareB;
  sums[2 * j + 4] = sumC;
  sums[2 * j + 5] = squareC;
  sums[2 * j + 6] = sumD;
  sums[2 * j + 7] = squareD;
}

/** Add a block of a column to the rows' totals, and put its sum and its sum of squares at `at`. */
function addShifted(
  column: Column,
  start: number,
  length: number,
  shift: number,
  totals: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  // Two strands, started from float64 cells: see `sumFrom`.
  sums.fill(0, at, at + 4);
  let s0 = sums[at]!;
  let s1 = sums[at + 1]!;
  let q0 = sums[at + 2]!;
  let q1 = sums[at + 3]!;
  const last = length - 1;
  let i = 0;
  for (; i < last; i += 2) {
    const d0 = column[start + i]! - shift;
    const d1 = column[start + i + 1]! - shift;
    totals[i]! += d0;
    totals[i + 1]! += d1;
    s0 += d0;
    s1 += d1;
    q0 += d0 * d0;
    q1 += d1 * d1;
  }
  if (i < length) {
    const d = column[start + i]! - shift;
    totals[i]! += d;
    s0 += d;
    q0 += d * d;
  }
  sums[at] = s0 + s1;
  sums[at + 1] = q0 + q1;
}

/** The same sums over the rows whose total says that no answer is missing. */
function sumComplete(
  column: Column,
  start: number,
  length: number,
  shift: number,
  totals: Float64Array,
  sums: Float64Array,
  at: number,
): void {
  let sum = 0;
  let square = 0;
  for (let i = 0; i < length; i++) {
    if (Number.isNaN(totals[i]!)) continue;
    const d = column[start + i]! - shift;
    sum += d;
    square += d * d;
  }
  sums[at] = sum;
  sums[at + 1] = square;
}

import { type Moments } from './moments.ts';

// Answers are small whole numbers. Three of them fit side by side into one float64, so that one
// multiplication gives three products: 128 · 31 · 31 < 2¹⁷, and three such sums stay below 2⁵³.
const BLOCK = 128;
const MOST = 31;
const MIDDLE = 16;
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;

/**
 * Means and covariances (divisor n) of complete columns of small whole numbers, exact up to the last
 * division; `undefined` where a column holds anything else.
 */
export function wholeNumberMoments(columns: readonly Float64Array[]): Moments | undefined {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  const base = Float64Array.from(columns, (column) => column[0]! - MIDDLE);
  const sums = new Float64Array(p);
  const rows = Math.ceil(p / 4) * 4;
  const packs = Math.ceil(p / 12) * 4;
  // Two columns of zeros more: the last pack of three may reach beyond the last four.
  const plain = new Float64Array((rows + 2) * BLOCK);
  const packed = new Float64Array(packs * BLOCK);
  const total = new Float64Array(rows * packs * 3);
  for (let start = 0; start < n; start += BLOCK) {
    const length = Math.min(BLOCK, n - start);
    for (let j = 0; j < p; j++) {
      const sum = copyBlock(columns[j]!, start, length, base[j]!, plain, j * BLOCK);
      if (sum < 0) return undefined;
      sums[j]! += sum;
    }
    for (let g = 0; 3 * g < p; g++) {
      const [to, from] = [g * BLOCK, 3 * g * BLOCK];
      for (let i = 0; i < length; i++) {
        packed[to + i] =
          plain[from + i]! +
          SECOND * plain[from + BLOCK + i]! +
          THIRD * plain[from + 2 * BLOCK + i]!;
      }
    }
    for (let a = 0; a < rows; a += 4) {
      for (let g = 0; 3 * g <= a + 3 && g < packs; g += 4) {
        addProducts(plain, packed, total, a, g, 3 * packs, length);
      }
    }
  }
  const covariance = new Float64Array(p * p);
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      const value = (total[a * packs * 3 + b]! - (sums[a]! * sums[b]!) / n) / n;
      covariance[a * p + b] = value;
      covariance[b * p + a] = value;
    }
  }
  return { n, mean: sums.map((sum, j) => base[j]! + sum / n), covariance };
}

/** Copy a block as distances from the base, and give their sum; below zero if one is not small and whole. */
function copyBlock(
  column: Float64Array,
  start: number,
  length: number,
  base: number,
  into: Float64Array,
  at: number,
): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const distance = column[start + i]! - base;
    const whole = distance | 0;
    if (whole !== distance || whole < 0 || whole > MOST) return -1;
    into[at + i] = distance;
    sum += whole;
  }
  return sum;
}

function addProducts(
  plain: Float64Array,
  packed: Float64Array,
  total: Float64Array,
  a: number,
  g: number,
  stride: number,
  length: number,
): void {
  const [a0, g0] = [a * BLOCK, g * BLOCK];
  const [a1, a2, a3] = [a0 + BLOCK, a0 + 2 * BLOCK, a0 + 3 * BLOCK];
  const [g1, g2, g3] = [g0 + BLOCK, g0 + 2 * BLOCK, g0 + 3 * BLOCK];
  // A zero read from a cell: see `sumFrom`.
  const zero = plain[plain.length - 1]!;
  let [c00, c01, c02, c03] = [zero, zero, zero, zero];
  let [c10, c11, c12, c13] = [zero, zero, zero, zero];
  let [c20, c21, c22, c23] = [zero, zero, zero, zero];
  let [c30, c31, c32, c33] = [zero, zero, zero, zero];
  for (let i = 0; i < length; i++) {
    const x0 = plain[a0 + i]!;
    const x1 = plain[a1 + i]!;
    const x2 = plain[a2 + i]!;
    const x3 = plain[a3 + i]!;
    const y0 = packed[g0 + i]!;
    const y1 = packed[g1 + i]!;
    const y2 = packed[g2 + i]!;
    const y3 = packed[g3 + i]!;
    c00 += x0 * y0;
    c01 += x0 * y1;
    c02 += x0 * y2;
    c03 += x0 * y3;
    c10 += x1 * y0;
    c11 += x1 * y1;
    c12 += x1 * y2;
    c13 += x1 * y3;
    c20 += x2 * y0;
    c21 += x2 * y1;
    c22 += x2 * y2;
    c23 += x2 * y3;
    c30 += x3 * y0;
    c31 += x3 * y1;
    c32 += x3 * y2;
    c33 += x3 * y3;
  }
  let at = a * stride + 3 * g;
  unpack(total, at, c00, c01, c02, c03);
  unpack(total, (at += stride), c10, c11, c12, c13);
  unpack(total, (at += stride), c20, c21, c22, c23);
  unpack(total, at + stride, c30, c31, c32, c33);
}

function unpack(total: Float64Array, at: number, w: number, x: number, y: number, z: number): void {
  addThree(total, at, w);
  addThree(total, at + 3, x);
  addThree(total, at + 6, y);
  addThree(total, at + 9, z);
}

function addThree(total: Float64Array, at: number, three: number): void {
  const third = Math.floor(three / THIRD);
  const rest = three - third * THIRD;
  const second = Math.floor(rest / SECOND);
  total[at]! += rest - second * SECOND;
  total[at + 1]! += second;
  total[at + 2]! += third;
}

import { normalCdf, normalPdf } from '../distributions/normal.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, multiplyTransposed } from '../matrix/product.ts';
import { filledEmptyCell } from './empty-cell.ts';
import { cellScores, crossTable, type Polychoric, polychoric, thresholdsOf } from './polychoric.ts';

/** Thresholds and polychoric correlations of ordered variables. */
export interface OrdinalMoments {
  readonly n: number;
  /** One array of thresholds per variable; a numeric variable has minus its mean. */
  readonly thresholds: readonly Float64Array[];
  /** Positions of the numeric variables, where there are any. */
  readonly numeric?: readonly number[];
  /** p x p; with numeric variables, whose variances stand on the diagonal, covariances. */
  readonly correlation: Float64Array;
  /**
   * Asymptotic covariance matrix of √n times the moments: thresholds by variable, then
   * correlations of the lower triangle by column. Only from complete answers.
   */
  readonly gamma: Float64Array | undefined;
}

/**
 * Thresholds and polychoric correlations, with their joint asymptotic covariance matrix (Muthén
 * 1984, with outer products of casewise scores as in lavaan).
 *
 * `codes[j][i]` is the category of row i on variable j from 0, negative where missing.
 */
export function ordinalMoments(
  codes: readonly Int32Array[],
  categories: readonly number[],
  withGamma: boolean,
): OrdinalMoments | undefined {
  const p = codes.length;
  const n = codes[0]?.length ?? 0;
  const thresholds = codes.map((column, j) => thresholdsOf(column, categories[j]!));
  const correlation = new Float64Array(p * p);
  const pairs: { i: number; j: number; found: Polychoric }[] = [];
  for (let j = 0; j < p; j++) {
    correlation[j * p + j] = 1;
    for (let i = j + 1; i < p; i++) {
      const table = crossTable(codes[i]!, codes[j]!, categories[i]!, categories[j]!);
      const found = polychoric(filledEmptyCell(table), thresholds[i]!, thresholds[j]!);
      if (!found) return undefined;
      correlation[i * p + j] = found.rho;
      correlation[j * p + i] = found.rho;
      pairs.push({ i, j, found });
    }
  }
  if (!withGamma) return { n, thresholds, correlation, gamma: undefined };
  return { n, thresholds, correlation, gamma: gammaOf(codes, categories, thresholds, pairs) };
}

function gammaOf(
  codes: readonly Int32Array[],
  categories: readonly number[],
  thresholds: readonly Float64Array[],
  pairs: readonly { readonly i: number; readonly j: number; readonly found: Polychoric }[],
): Float64Array | undefined {
  const p = codes.length;
  const n = codes[0]!.length;
  const starts: number[] = [];
  let limits = 0;
  for (const t of thresholds) {
    starts.push(limits);
    limits += t.length;
  }
  const size = limits + pairs.length;
  const scores = new Float64Array(n * size);
  for (let j = 0; j < p; j++) {
    const t = thresholds[j]!;
    const share = Array.from({ length: categories[j]! }, (_, c) => {
      const upper = c < t.length ? normalCdf(t[c]!) : 1;
      return upper - (c > 0 ? normalCdf(t[c - 1]!) : 0);
    });
    for (let i = 0; i < n; i++) {
      const c = codes[j]![i]!;
      const base = i * size + starts[j]!;
      if (c < t.length) scores[base + c] = normalPdf(t[c]!) / share[c]!;
      if (c > 0) scores[base + c - 1] = -normalPdf(t[c - 1]!) / share[c]!;
    }
  }
  const lower = new Float64Array(pairs.length * limits);
  const own = new Float64Array(pairs.length);
  pairs.forEach(({ i, j, found }, k) => {
    const [rows, columns] = [categories[i]!, categories[j]!];
    const s = cellScores({ rows, columns }, thresholds[i]!, thresholds[j]!, found);
    const { counts } = crossTable(codes[i]!, codes[j]!, rows, columns);
    for (let u = 0; u < rows; u++) {
      for (let v = 0; v < columns; v++) {
        const at = u * columns + v;
        const weight = counts[at]! * s.ofRho[at]!;
        own[k]! += weight * s.ofRho[at]!;
        const row = k * limits;
        if (u < rows - 1) lower[row + starts[i]! + u]! += weight * s.rowUpper[at]!;
        if (u > 0) lower[row + starts[i]! + u - 1]! += weight * s.rowLower[at]!;
        if (v < columns - 1) lower[row + starts[j]! + v]! += weight * s.columnUpper[at]!;
        if (v > 0) lower[row + starts[j]! + v - 1]! += weight * s.columnLower[at]!;
      }
    }
    for (let r = 0; r < n; r++) {
      scores[r * size + limits + k] = s.ofRho[codes[i]![r]! * columns + codes[j]![r]!]!;
    }
  });
  const inner = new Float64Array(size * size);
  for (let r = 0; r < n; r++) {
    const base = r * size;
    for (let a = 0; a < size; a++) {
      const left = scores[base + a]!;
      if (left === 0) continue;
      for (let b = 0; b <= a; b++) inner[a * size + b]! += left * scores[base + b]!;
    }
  }
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) inner[b * size + a] = inner[a * size + b]!;
  const bread = new Float64Array(size * size);
  for (let j = 0; j < p; j++) {
    const m = thresholds[j]!.length;
    const block = new Float64Array(m * m);
    for (let a = 0; a < m; a++) {
      for (let b = 0; b < m; b++)
        block[a * m + b] = inner[(starts[j]! + a) * size + starts[j]! + b]!;
    }
    const inverse = symmetricInverse(block, m)?.inverse;
    if (!inverse) return undefined;
    for (let a = 0; a < m; a++) {
      for (let b = 0; b < m; b++)
        bread[(starts[j]! + a) * size + starts[j]! + b] = inverse[a * m + b]!;
    }
  }
  for (let k = 0; k < pairs.length; k++) {
    if (!(own[k]! > 0)) return undefined;
    const row = (limits + k) * size;
    bread[row + limits + k] = 1 / own[k]!;
    for (let a = 0; a < limits; a++) {
      const left = -lower[k * limits + a]! / own[k]!;
      if (left === 0) continue;
      for (let b = 0; b < limits; b++) bread[row + b]! += left * bread[a * size + b]!;
    }
  }
  const half = multiply(bread, inner, size, size, size);
  const gamma = multiplyTransposed(half, bread, size, size, size);
  return gamma.map((value) => value * n);
}

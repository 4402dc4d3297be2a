import { normalCdf, normalPdf } from '../distributions/normal.ts';
import { sumOfProducts } from '../matrix/product.ts';
import { filledEmptyCell } from './empty-cell.ts';
import { cellScores, type Polychoric, polychoricOf } from './polychoric.ts';
import { crossTable, thresholdsOf } from './cross-table.ts';
import { twoStepCovariance } from './two-step-covariance.ts';

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

interface OrderedPair {
  readonly i: number;
  readonly j: number;
  readonly found: Polychoric;
  readonly counts: Float64Array;
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
  const pairs: OrderedPair[] = [];
  for (let j = 0; j < p; j++) {
    correlation[j * p + j] = 1;
    for (let i = j + 1; i < p; i++) {
      const table = crossTable(codes[i]!, codes[j]!, categories[i]!, categories[j]!);
      const found = polychoricOf(filledEmptyCell(table), thresholds[i]!, thresholds[j]!);
      if (!found) return undefined;
      correlation[i * p + j] = found.rho;
      correlation[j * p + i] = found.rho;
      pairs.push({ i, j, found, counts: table.counts });
    }
  }
  if (!withGamma) return { n, thresholds, correlation, gamma: undefined };
  return { n, thresholds, correlation, gamma: gammaOf(codes, categories, thresholds, pairs) };
}

function gammaOf(
  codes: readonly Int32Array[],
  categories: readonly number[],
  thresholds: readonly Float64Array[],
  pairs: readonly OrderedPair[],
): Float64Array | undefined {
  const n = codes[0]!.length;
  const starts: number[] = [];
  let limits = 0;
  for (const t of thresholds) {
    starts.push(limits);
    limits += t.length;
  }
  const m = pairs.length;
  const size = limits + m;
  // Scores of a row by its own category: at the category's upper and lower threshold.
  const own = thresholds.map((t) => thresholdScores(t));
  const scores = pairs.map(({ i, j, found }) =>
    cellScores(
      { rows: categories[i]!, columns: categories[j]! },
      thresholds[i]!,
      thresholds[j]!,
      found,
    ),
  );
  // Each row's score of each correlation, a correlation after the other.
  const byPair = new Float64Array(m * n);
  pairs.forEach(({ i, j }, k) => {
    const { ofRho } = scores[k]!;
    const [x, y] = [codes[i]!, codes[j]!];
    for (let r = 0; r < n; r++) byPair[k * n + r] = ofRho[x[r]! * categories[j]! + y[r]!]!;
  });
  const inner = new Float64Array(size * size);
  const set = (a: number, b: number, value: number): void => {
    inner[a * size + b]! += value;
    if (a !== b) inner[b * size + a]! += value;
  };
  const lower = new Float64Array(m * limits);
  const information = new Float64Array(m);
  codes.forEach((column, i) => {
    const counts = new Float64Array(categories[i]!);
    for (let r = 0; r < n; r++) counts[column[r]!]! += 1;
    counts.forEach((count, c) => {
      for (const [a, x] of own[i]![c]!) {
        for (const [b, y] of own[i]![c]!)
          if (b <= a) set(starts[i]! + a, starts[i]! + b, count * x * y);
      }
    });
    // Sums of the pairs' scores within each category.
    const sums = new Float64Array(categories[i]!);
    for (let k = 0; k < m; k++) {
      sums.fill(0);
      for (let r = 0; r < n; r++) sums[column[r]!]! += byPair[k * n + r]!;
      sums.forEach((sum, c) => {
        for (const [a, x] of own[i]![c]!) set(limits + k, starts[i]! + a, x * sum);
      });
    }
  });
  pairs.forEach(({ i, j, counts }, k) => {
    const s = scores[k]!;
    const [rows, columns] = [categories[i]!, categories[j]!];
    for (let u = 0; u < rows; u++) {
      for (let v = 0; v < columns; v++) {
        const at = u * columns + v;
        for (const [a, x] of own[i]![u]!) {
          for (const [b, y] of own[j]![v]!)
            set(starts[i]! + a, starts[j]! + b, counts[at]! * x * y);
        }
        const weight = counts[at]! * s.ofRho[at]!;
        information[k]! += weight * s.ofRho[at]!;
        const row = k * limits;
        if (u < rows - 1) lower[row + starts[i]! + u]! += weight * s.rowUpper[at]!;
        if (u > 0) lower[row + starts[i]! + u - 1]! += weight * s.rowLower[at]!;
        if (v < columns - 1) lower[row + starts[j]! + v]! += weight * s.columnUpper[at]!;
        if (v > 0) lower[row + starts[j]! + v - 1]! += weight * s.columnLower[at]!;
      }
    }
    for (let l = 0; l <= k; l++) {
      set(limits + k, limits + l, sumOfProducts(byPair, k * n, byPair, l * n, n));
    }
  });
  const blocks = thresholds.map((t, j) => Array.from(t, (_, a) => starts[j]! + a));
  return twoStepCovariance({ n, inner, blocks, lower, own: information });
}

/** By category: the thresholds that bound it, with the derivative of a row's log-likelihood by them. */
export function thresholdScores(limits: Float64Array): (readonly (readonly [number, number])[])[] {
  return Array.from({ length: limits.length + 1 }, (_, c) => {
    const upper = c < limits.length ? normalCdf(limits[c]!) : 1;
    const share = upper - (c > 0 ? normalCdf(limits[c - 1]!) : 0);
    return [
      ...(c < limits.length ? [[c, normalPdf(limits[c]!) / share] as const] : []),
      ...(c > 0 ? [[c - 1, -normalPdf(limits[c - 1]!) / share] as const] : []),
    ];
  });
}

import { bivariateNormalCdf } from '../distributions/bivariate-normal.ts';
import { normalCdf, normalPdf } from '../distributions/normal.ts';
import { type CrossTable, pearson } from './cross-table.ts';
import { MOST_MOVED, moveGrid } from './move-grid.ts';

/** The polychoric correlation of one pair, thresholds given (Olsson's 1979 two-step method). */
export interface Polychoric {
  readonly rho: number;
  readonly logLikelihood: number;
  /** From the observed information of the second step alone; only if asked for. */
  readonly se: number | undefined;
  /** Probability of every cell at the estimate. */
  readonly probabilities: Float64Array;
}

const LEAST = 1e-300;

/**
 * Maximise the likelihood of a table over ρ with both sets of thresholds given; the score at another ρ
 * comes with it.
 *
 * Newton steps by Fisher's information; Φ₂ on the grid of thresholds is carried from one ρ to the
 * next by the integral of φ₂, and computed anew where |ρ| is large. `undefined` for an empty table.
 */
export function polychoricOf(
  table: CrossTable,
  a: Float64Array,
  b: Float64Array,
): (Polychoric & { readonly scoreAt: (rho: number) => number }) | undefined {
  const { rows, columns, counts, n } = table;
  if (n < 2) return undefined;
  const grid = new Float64Array((rows + 1) * (columns + 1));
  const slopes = new Float64Array((rows + 1) * (columns + 1));
  const stride = columns + 1;
  let rho = Math.max(-0.9, Math.min(0.9, 1.1 * pearson(table)));
  if (!Number.isFinite(rho)) rho = 0;
  for (let u = 0; u < rows - 1; u++) grid[(u + 1) * stride + columns] = normalCdf(a[u]!);
  for (let v = 0; v < columns - 1; v++) grid[rows * stride + v + 1] = normalCdf(b[v]!);
  grid[rows * stride + columns] = 1;
  const move = (from: number, to: number): void => moveGrid(grid, a, b, from, to);
  const fill = (r: number): void => {
    const near = Math.abs(r) > MOST_MOVED;
    for (let u = 0; u < rows - 1; u++) {
      for (let v = 0; v < columns - 1; v++) {
        grid[(u + 1) * stride + v + 1] = near
          ? bivariateNormalCdf(a[u]!, b[v]!, r)
          : grid[(u + 1) * stride + columns]! * grid[rows * stride + v + 1]!;
      }
    }
    if (!near) move(0, r);
  };
  const cell = (from: Float64Array, u: number, v: number): number => {
    const at = u * stride + v;
    return from[at + stride + 1]! - from[at + 1]! - from[at + stride]! + from[at]!;
  };
  const score = (r: number) => {
    const q = 1 - r * r;
    const scale = 1 / (2 * Math.PI * Math.sqrt(q));
    for (let u = 0; u < rows - 1; u++) {
      for (let v = 0; v < columns - 1; v++) {
        const x = a[u]!;
        const y = b[v]!;
        slopes[(u + 1) * stride + v + 1] =
          scale * Math.exp(-(x * x - 2 * r * x * y + y * y) / (2 * q));
      }
    }
    let first = 0;
    let fisher = 0;
    for (let u = 0; u < rows; u++) {
      for (let v = 0; v < columns; v++) {
        const p = Math.max(LEAST, cell(grid, u, v));
        const d = cell(slopes, u, v);
        const count = counts[u * columns + v]!;
        if (count > 0) first += (count * d) / p;
        if (p > 1e-12) fisher += (n * d * d) / p;
      }
    }
    return { first, fisher };
  };
  fill(rho);
  let low = -1;
  let high = 1;
  let before = NaN;
  let firstBefore = NaN;
  for (let iteration = 0; iteration < 200; iteration++) {
    const { first, fisher } = score(rho);
    if (first > 0) low = rho;
    else high = rho;
    // Fisher's information far from the maximum, the slope of the score near it.
    const secant = (firstBefore - first) / (rho - before);
    const trusted = secant > fisher / 2 && secant < 2 * fisher;
    let next = rho + first / (trusted ? secant : fisher);
    if (!(next > low && next < high))
      next = (Math.max(low, -0.99999) + Math.min(high, 0.99999)) / 2;
    if (Math.abs(next) > 0.99999) next = Math.sign(next) * 0.99999;
    const moved = Math.abs(next - rho);
    if (Math.max(Math.abs(next), Math.abs(rho)) > MOST_MOVED) fill(next);
    else move(rho, next);
    before = rho;
    firstBefore = first;
    rho = next;
    if (moved < 1e-13) break;
  }
  const probabilities = new Float64Array(rows * columns);
  let logLikelihood = 0;
  for (let u = 0; u < rows; u++) {
    for (let v = 0; v < columns; v++) {
      const p = Math.max(LEAST, cell(grid, u, v));
      probabilities[u * columns + v] = p;
      const count = counts[u * columns + v]!;
      if (count > 0) logLikelihood += count * Math.log(p);
    }
  }
  const scoreAt = (r: number): number => {
    fill(r);
    return score(r).first;
  };
  return { rho, logLikelihood, se: undefined, probabilities, scoreAt };
}

/**
 * The polychoric correlation of a table with both sets of thresholds given, and its standard error if
 * asked for; `undefined` for an empty table.
 */
export function polychoric(
  table: CrossTable,
  a: Float64Array,
  b: Float64Array,
  withStandardError = false,
): Polychoric | undefined {
  const found = polychoricOf(table, a, b);
  if (!found) return undefined;
  const { scoreAt, ...estimate } = found;
  if (!withStandardError) return estimate;
  // Observed information by central differences of the exact score.
  const { rho } = estimate;
  const h = 1e-4 * (1 - Math.abs(rho));
  const information = (scoreAt(rho - h) - scoreAt(rho + h)) / (2 * h);
  return { ...estimate, se: information > 0 ? 1 / Math.sqrt(information) : undefined };
}

/** d log p / d threshold for each cell of a table, of the row variable or the column variable. */
export function cellScores(
  table: Pick<CrossTable, 'rows' | 'columns'>,
  a: Float64Array,
  b: Float64Array,
  { rho, probabilities }: Polychoric,
) {
  const { rows, columns } = table;
  const [s, t] = [a.length, b.length];
  const rest = 1 - rho * rho;
  const root = Math.sqrt(rest);
  const scale = 1 / (2 * Math.PI * Math.sqrt(rest));
  // At each pair of thresholds: φ₂, and the shares of either variable below given the other. The
  // rims stand for thresholds at ±∞.
  const density = new Float64Array((s + 2) * (t + 2));
  const columnBelow = new Float64Array(s * (t + 2));
  const rowBelow = new Float64Array((s + 2) * t).fill(1, (s + 1) * t);
  const [pdfA, pdfB] = [a, b].map((limits) => limits.map(normalPdf));
  for (let u = 0; u < s; u++) {
    columnBelow[u * (t + 2) + t + 1] = 1;
    for (let v = 0; v < t; v++) {
      const x = a[u]!;
      const y = b[v]!;
      const [onRow, onColumn] = [Number.isFinite(x), Number.isFinite(y)];
      if (onRow) columnBelow[u * (t + 2) + v + 1] = normalCdf((y - rho * x) / root);
      if (onColumn) rowBelow[(u + 1) * t + v] = normalCdf((x - rho * y) / root);
      if (!onRow || !onColumn) continue;
      density[(u + 1) * (t + 2) + v + 1] =
        scale * Math.exp(-(x * x - 2 * rho * x * y + y * y) / (2 * rest));
    }
  }
  const ofRho = new Float64Array(rows * columns);
  /** Per cell: derivative by the row variable's upper and lower threshold, then the column's. */
  const rowUpper = new Float64Array(rows * columns);
  const rowLower = new Float64Array(rows * columns);
  const columnUpper = new Float64Array(rows * columns);
  const columnLower = new Float64Array(rows * columns);
  const inColumns = (u: number, v: number): number =>
    columnBelow[u * (t + 2) + v + 1]! - columnBelow[u * (t + 2) + v]!;
  const inRows = (u: number, v: number): number =>
    rowBelow[(u + 1) * t + v]! - rowBelow[u * t + v]!;
  for (let u = 0; u < rows; u++) {
    for (let v = 0; v < columns; v++) {
      const at = u * columns + v;
      const p = probabilities[at]!;
      const corner = u * (t + 2) + v;
      const across = density[corner + t + 3]! - density[corner + 1]!;
      ofRho[at] = (across - density[corner + t + 2]! + density[corner]!) / p;
      if (u < s) rowUpper[at] = (pdfA![u]! * inColumns(u, v)) / p;
      if (u > 0) rowLower[at] = (-pdfA![u - 1]! * inColumns(u - 1, v)) / p;
      if (v < t) columnUpper[at] = (pdfB![v]! * inRows(u, v)) / p;
      if (v > 0) columnLower[at] = (-pdfB![v - 1]! * inRows(u, v - 1)) / p;
    }
  }
  return { ofRho, rowUpper, rowLower, columnUpper, columnLower };
}

import { bivariateNormalCdf } from '../distributions/bivariate-normal.ts';
import { gaussLegendre } from '../distributions/gauss-legendre.ts';
import { normalCdf, normalPdf, normalQuantile } from '../distributions/normal.ts';

/** Counts of two ordered variables: row-major, `rows` by `columns` categories. */
export interface CrossTable {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Float64Array;
  readonly n: number;
}

/** The polychoric correlation of one pair, thresholds given (Olsson's 1979 two-step method). */
export interface Polychoric {
  readonly rho: number;
  readonly logLikelihood: number;
  /** From the observed information of the second step alone; only if asked for. */
  readonly se: number | undefined;
  /** Probability of every cell at the estimate. */
  readonly probabilities: Float64Array;
}

const NODES = gaussLegendre(16);
const LEAST = 1e-300;

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
    const [u, v] = [x[i]!, y[i]!];
    if (u < 0 || v < 0) continue;
    counts[u * columns + v]! += 1;
    n++;
  }
  return { rows, columns, counts, n };
}

/**
 * Maximise the likelihood of a table over ρ with both sets of thresholds given.
 *
 * Newton steps by Fisher's information; Φ₂ on the grid of thresholds is carried from one ρ to the
 * next by the integral of φ₂, and computed anew where |ρ| is large. `undefined` for an empty table.
 */
export function polychoric(
  table: CrossTable,
  a: Float64Array,
  b: Float64Array,
  withStandardError = false,
): Polychoric | undefined {
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
  const fill = (r: number): void => {
    for (let u = 0; u < rows - 1; u++) {
      for (let v = 0; v < columns - 1; v++) {
        grid[(u + 1) * stride + v + 1] = bivariateNormalCdf(a[u]!, b[v]!, r);
      }
    }
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
        const [x, y] = [a[u]!, b[v]!];
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
  for (let iteration = 0; iteration < 200; iteration++) {
    const { first, fisher } = score(rho);
    if (first > 0) low = rho;
    else high = rho;
    let next = rho + first / fisher;
    if (!(next > low && next < high))
      next = (Math.max(low, -0.99999) + Math.min(high, 0.99999)) / 2;
    if (Math.abs(next) > 0.99999) next = Math.sign(next) * 0.99999;
    const moved = Math.abs(next - rho);
    if (Math.max(Math.abs(next), Math.abs(rho)) > 0.92) fill(next);
    else {
      for (let u = 0; u < rows - 1; u++) {
        for (let v = 0; v < columns - 1; v++) {
          grid[(u + 1) * stride + v + 1]! += increment(a[u]!, b[v]!, rho, next);
        }
      }
    }
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
  if (!withStandardError) return { rho, logLikelihood, se: undefined, probabilities };
  // Observed information by central differences of the exact score.
  const h = 1e-4 * (1 - Math.abs(rho));
  fill(rho + h);
  const up = score(rho + h).first;
  fill(rho - h);
  const down = score(rho - h).first;
  const information = (down - up) / (2 * h);
  const se = information > 0 ? 1 / Math.sqrt(information) : undefined;
  return { rho, logLikelihood, se, probabilities };
}

/** Φ₂(x, y; to) − Φ₂(x, y; from), with ρ = sin t. */
function increment(x: number, y: number, from: number, to: number): number {
  const start = Math.asin(from);
  const width = Math.asin(to) - start;
  const half = (x * x + y * y) / 2;
  const product = x * y;
  let sum = 0;
  for (let k = 0; k < NODES.nodes.length; k++) {
    const s = Math.sin(start + (width * (NODES.nodes[k]! + 1)) / 2);
    sum += (NODES.weights[k]! / 2) * Math.exp((s * product - half) / (1 - s * s));
  }
  return (sum * width) / (2 * Math.PI);
}

function pearson({ rows, columns, counts, n }: CrossTable): number {
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

/** d log p / d threshold for each cell of a table, of the row variable or the column variable. */
export function cellScores(
  table: Pick<CrossTable, 'rows' | 'columns'>,
  a: Float64Array,
  b: Float64Array,
  { rho, probabilities }: Polychoric,
) {
  const { rows, columns } = table;
  const root = Math.sqrt(1 - rho * rho);
  const limitOf = (t: Float64Array, k: number): number =>
    k < 0 ? -Infinity : k >= t.length ? Infinity : t[k]!;
  const below = (limit: number, given: number): number => {
    if (limit === Infinity) return 1;
    return limit === -Infinity ? 0 : normalCdf((limit - rho * given) / root);
  };
  const conditional = (upper: number, lower: number, given: number): number =>
    below(upper, given) - below(lower, given);
  const density = (x: number, y: number): number => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 0;
    const q = 1 - rho * rho;
    return Math.exp(-(x * x - 2 * rho * x * y + y * y) / (2 * q)) / (2 * Math.PI * Math.sqrt(q));
  };
  const ofRho = new Float64Array(rows * columns);
  /** Per cell: derivative by the row variable's upper and lower threshold, then the column's. */
  const rowUpper = new Float64Array(rows * columns);
  const rowLower = new Float64Array(rows * columns);
  const columnUpper = new Float64Array(rows * columns);
  const columnLower = new Float64Array(rows * columns);
  for (let u = 0; u < rows; u++) {
    for (let v = 0; v < columns; v++) {
      const at = u * columns + v;
      const p = probabilities[at]!;
      const [au, al] = [limitOf(a, u), limitOf(a, u - 1)];
      const [bu, bl] = [limitOf(b, v), limitOf(b, v - 1)];
      ofRho[at] = (density(au, bu) - density(al, bu) - density(au, bl) + density(al, bl)) / p;
      if (Number.isFinite(au)) rowUpper[at] = (normalPdf(au) * conditional(bu, bl, au)) / p;
      if (Number.isFinite(al)) rowLower[at] = (-normalPdf(al) * conditional(bu, bl, al)) / p;
      if (Number.isFinite(bu)) columnUpper[at] = (normalPdf(bu) * conditional(au, al, bu)) / p;
      if (Number.isFinite(bl)) columnLower[at] = (-normalPdf(bl) * conditional(au, al, bl)) / p;
    }
  }
  return { ofRho, rowUpper, rowLower, columnUpper, columnLower };
}

import { bivariateNormalCdf } from '../distributions/bivariate-normal.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { newton } from '../optimise/newton.ts';
import { cellScores, polychoric } from './polychoric.ts';
import type { CrossTable } from './cross-table.ts';

/** A polychoric correlation estimated together with the thresholds of both variables. */
export interface PolychoricMaximum {
  readonly rho: number;
  readonly se: number;
  readonly logLikelihood: number;
  readonly rowThresholds: Float64Array;
  readonly columnThresholds: Float64Array;
}

/**
 * The polychoric correlation by full maximum likelihood (Olsson 1979): ρ and all thresholds at once,
 * by Fisher scoring; the standard error from the observed information.
 *
 * `undefined` for a table with an empty margin, or when the likelihood rises towards |ρ| = 1.
 */
export function polychoricMaximum(table: CrossTable): PolychoricMaximum | undefined {
  const { rows, columns, counts, n } = table;
  const rowCounts = new Float64Array(rows);
  const columnCounts = new Float64Array(columns);
  counts.forEach((count, c) => {
    rowCounts[Math.floor(c / columns)]! += count;
    columnCounts[c % columns]! += count;
  });
  if ([...rowCounts, ...columnCounts].some((count) => count === 0)) return undefined;
  const a = limitsOf(rowCounts, n);
  const b = limitsOf(columnCounts, n);
  const first = polychoric(table, a, b);
  if (!first || Math.abs(first.rho) > 0.999) return undefined;
  const q = rows + columns - 1;
  const at = (x: Float64Array) => {
    const rho = x[0]!;
    const ta = x.slice(1, rows);
    const tb = x.slice(rows);
    if (!(Math.abs(rho) < 1) || !rising(ta) || !rising(tb)) return undefined;
    const probabilities = cellProbabilities(ta, tb, rho);
    let value = 0;
    for (let c = 0; c < counts.length; c++) {
      if (counts[c] === 0) continue;
      if (!(probabilities[c]! > 0)) return undefined;
      value -= counts[c]! * Math.log(probabilities[c]!);
    }
    return { value, rho, ta, tb, probabilities };
  };
  const derivatives = (x: Float64Array) => {
    const now = at(x);
    if (!now) return undefined;
    const { rho, ta, tb, probabilities } = now;
    const found = { rho, probabilities, logLikelihood: -now.value, se: undefined };
    const s = cellScores(table, ta, tb, found);
    const gradient = new Float64Array(q);
    const curvature = new Float64Array(q * q);
    const d = new Float64Array(q);
    for (let u = 0; u < rows; u++) {
      for (let v = 0; v < columns; v++) {
        const c = u * columns + v;
        const p = probabilities[c]!;
        if (!(p > 1e-14)) continue;
        d.fill(0);
        d[0] = s.ofRho[c]!;
        if (u < rows - 1) d[1 + u] = s.rowUpper[c]!;
        if (u > 0) d[u] = s.rowLower[c]!;
        if (v < columns - 1) d[rows + v] = s.columnUpper[c]!;
        if (v > 0) d[rows + v - 1] = s.columnLower[c]!;
        for (let i = 0; i < q; i++) {
          if (d[i] === 0) continue;
          gradient[i]! -= counts[c]! * d[i]!;
          for (let j = 0; j < q; j++) curvature[i * q + j]! += n * p * d[i]! * d[j]!;
        }
      }
    }
    return { value: now.value, gradient, curvature };
  };
  const start = Float64Array.from([first.rho, ...a, ...b]);
  const found = newton({ value: (x) => at(x)?.value, derivatives }, start, {
    scoringSteps: 0,
    tolerance: 1e-11,
  });
  const end = at(found.x);
  if (!found.converged || !end) return undefined;
  const information = new Float64Array(q * q);
  for (let k = 0; k < q; k++) {
    const h = 1e-5 * (k === 0 ? 1 - Math.abs(end.rho) : 1);
    const gradientAt = (step: number) => {
      const x = Float64Array.from(found.x);
      x[k]! += step;
      return derivatives(x)?.gradient;
    };
    const [up, down] = [gradientAt(h), gradientAt(-h)];
    if (!up || !down) return undefined;
    for (let i = 0; i < q; i++) information[i * q + k] = (up[i]! - down[i]!) / (2 * h);
  }
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < i; j++) {
      const both = (information[i * q + j]! + information[j * q + i]!) / 2;
      information[i * q + j] = both;
      information[j * q + i] = both;
    }
  }
  const variance = symmetricInverse(information, q)?.inverse[0];
  if (variance === undefined || !(variance > 0)) return undefined;
  return {
    rho: end.rho,
    se: Math.sqrt(variance),
    logLikelihood: -end.value,
    rowThresholds: end.ta,
    columnThresholds: end.tb,
  };
}

function limitsOf(counts: Float64Array, n: number): Float64Array {
  let sum = 0;
  return counts.slice(0, -1).map((count) => normalQuantile((sum += count) / n));
}

function rising(limits: Float64Array): boolean {
  for (let i = 1; i < limits.length; i++) if (!(limits[i]! > limits[i - 1]!)) return false;
  return true;
}

function cellProbabilities(a: Float64Array, b: Float64Array, rho: number): Float64Array {
  const rows = a.length + 1;
  const columns = b.length + 1;
  const below = (u: number, v: number): number => {
    if (u < 0 || v < 0) return 0;
    if (u >= a.length && v >= b.length) return 1;
    if (u >= a.length) return normalCdf(b[v]!);
    return v >= b.length ? normalCdf(a[u]!) : bivariateNormalCdf(a[u]!, b[v]!, rho);
  };
  const grid = new Float64Array(rows * columns);
  for (let u = 0; u < rows; u++)
    for (let v = 0; v < columns; v++) grid[u * columns + v] = below(u, v);
  return grid.map((value, c) => {
    const u = Math.floor(c / columns);
    const v = c % columns;
    const left = v > 0 ? grid[c - 1]! : 0;
    const up = u > 0 ? grid[c - columns]! : 0;
    return value - left - up + (u > 0 && v > 0 ? grid[c - columns - 1]! : 0);
  });
}

import { chiSquaredUpper } from '../distributions/gamma.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply } from '../matrix/product.ts';
import { likelihood, type LikelihoodModel } from './likelihood.ts';
import { type StructuralFit } from './structural-fit.ts';
import { type Cell } from './structure.ts';

/** What freeing one fixed or absent parameter would do. */
export interface ModificationIndex {
  readonly lhs: string;
  readonly op: '=~' | '~~' | '~';
  readonly rhs: string;
  readonly group: number;
  /** Expected drop of χ². */
  readonly mi: number;
  readonly pvalue: number;
  /** Expected value of the parameter. */
  readonly epc: number;
  readonly sepcAll: number | null;
}

/**
 * Score tests of every loading and (residual) covariance that the model leaves out, largest first.
 *
 * Expected information, as lavaan's `modindices`. A large index is a hint to think, not to free.
 */
export function modificationIndices(fit: StructuralFit): ModificationIndex[] {
  const { likelihoodModel: model, prepared, theta, implied: moments } = fit.inside;
  if (!model) return [];
  const { roles } = prepared;
  const p = roles.observed.length;
  const v = p + roles.latent.length;
  const names = [...roles.observed, ...roles.latent];
  const indicators = roles.observed.filter((name) =>
    prepared.table.rows.some((row) => row.op === '=~' && row.rhs === name),
  );
  const candidates: { group: number; op: '=~' | '~~'; lhs: string; rhs: string; cell: Cell }[] = [];
  const extended: LikelihoodModel['groups'][number][] = [];
  let next = model.free;
  model.groups.forEach(({ structure, patterns }, g) => {
    const taken = new Set(structure.cells.map((c) => `${c.kind} ${c.row} ${c.column}`));
    const cells = [...structure.cells];
    const consider = (op: '=~' | '~~', lhs: string, rhs: string, row: number, column: number) => {
      const kind = op === '=~' ? 'path' : 'covariance';
      if (taken.has(`${kind} ${row} ${column}`)) return;
      if (kind === 'covariance' && taken.has(`${kind} ${column} ${row}`)) return;
      const cell: Cell = { kind, row, column, parameter: next++ };
      cells.push(cell);
      candidates.push({ group: g + 1, op, lhs, rhs, cell });
    };
    for (const factor of roles.latent) {
      const f = names.indexOf(factor);
      for (const item of indicators) {
        const i = names.indexOf(item);
        if (structure.paths[i * v + f] === 0) consider('=~', factor, item, i, f);
      }
    }
    const x = new Set(roles.observedX);
    const residuals = roles.observed.filter((name) => !x.has(name));
    for (let a = 0; a < residuals.length; a++) {
      for (let b = a + 1; b < residuals.length; b++) {
        const [i, j] = [names.indexOf(residuals[a]!), names.indexOf(residuals[b]!)];
        consider('~~', residuals[a]!, residuals[b]!, i, j);
      }
    }
    for (let a = p; a < v; a++) {
      for (let b = a + 1; b < v; b++) consider('~~', names[a]!, names[b]!, a, b);
    }
    extended.push({ structure: { ...structure, cells }, patterns });
  });
  const whole: LikelihoodModel = { free: next, groups: extended };
  const start = new Float64Array(next);
  start.set(theta);
  const at = likelihood(whole, start, { gradient: true, expected: true });
  if (!at) return [];
  const q = model.free;
  const info = new Float64Array(q * q);
  for (let i = 0; i < q; i++)
    for (let j = 0; j < q; j++) info[i * q + j] = at.expected[i * next + j]!;
  const inverse = symmetricInverse(info, q)?.inverse;
  if (!inverse) return [];
  const out: ModificationIndex[] = [];
  for (const { group, op, lhs, rhs, cell } of candidates) {
    const c = cell.parameter;
    let rest = at.expected[c * next + c]!;
    for (let i = 0; i < q; i++) {
      const left = at.expected[c * next + i]!;
      if (left === 0) continue;
      for (let j = 0; j < q; j++) rest -= left * inverse[i * q + j]! * at.expected[j * next + c]!;
    }
    if (!(rest > 1e-8 * at.expected[c * next + c]!)) continue;
    const score = -at.gradient[c]!;
    const mi = (score * score) / rest;
    const epc = score / rest;
    const own = moments[group - 1]!;
    const sd = (i: number) => Math.sqrt(own.total[i * v + i]!);
    const psi = (i: number) => Math.sqrt(own.covariances[i * v + i]!);
    const sepc =
      op === '=~'
        ? (epc * sd(cell.column)) / sd(cell.row)
        : epc / (psi(cell.row) * psi(cell.column));
    out.push({
      lhs,
      op,
      rhs,
      group,
      mi,
      pvalue: chiSquaredUpper(mi, 1),
      epc,
      sepcAll: Number.isFinite(sepc) ? sepc : null,
    });
  }
  return out.sort((a, b) => b.mi - a.mi);
}

/** Sample less implied correlations of each group (Bentler's: both by the sample's deviations). */
export function correlationResiduals(fit: StructuralFit): Float64Array[] {
  return fit.inside.saturated.map(({ covariance: s }, g) => {
    const { sigma } = fit.inside.implied[g]!;
    const p = Math.sqrt(s.length);
    return s.map((value, at) => {
      const [i, j] = [Math.floor(at / p), at % p];
      return (value - sigma[at]!) / Math.sqrt(s[i * p + i]! * s[j * p + j]!);
    });
  });
}

/**
 * Each row's standing on the factors: n rows of one number per factor, for each group.
 *
 * `regression` (Thurstone) has the smallest error; `bartlett` is unbiased. Rows with missing
 * answers use the answers given. NaN marks a row whose factors cannot be told.
 */
export function factorScores(
  fit: StructuralFit,
  method: 'regression' | 'bartlett' = 'regression',
): Float64Array[] {
  const { prepared, implied: moments, structures, saturated } = fit.inside;
  const p = prepared.roles.observed.length;
  const m = prepared.roles.latent.length;
  return saturated.map(({ sample, mean }, g) => {
    const at = moments[g]!;
    const { all: v, meanStructure } = structures[g]!;
    const scores = new Float64Array(sample.n * m).fill(NaN);
    for (const { observed, rows } of sample.patterns) {
      const r = observed.length;
      const weights =
        method === 'regression'
          ? regressionWeights(at.sigma, at.total, observed, p, v, m)
          : bartlettWeights(at.covariances, at.paths, observed, v, p, m);
      if (!weights) continue;
      const centre = Array.from(observed, (j) => {
        if (!meanStructure) return mean[j]!;
        if (method === 'regression') return at.mu[j]!;
        return at.means[j]!;
      });
      for (const row of rows) {
        for (let f = 0; f < m; f++) {
          let sum = method === 'regression' && meanStructure ? at.totalMeans[p + f]! : 0;
          for (let i = 0; i < r; i++) {
            sum += weights[f * r + i]! * (sample.columns[observed[i]!]![row]! - centre[i]!);
          }
          scores[row * m + f] = sum;
        }
      }
    }
    return scores;
  });
}

function regressionWeights(
  sigma: Float64Array,
  total: Float64Array,
  observed: Int32Array,
  p: number,
  v: number,
  m: number,
): Float64Array | undefined {
  const r = observed.length;
  const part = new Float64Array(r * r);
  const cross = new Float64Array(m * r);
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < r; j++) part[i * r + j] = sigma[observed[i]! * p + observed[j]!]!;
    for (let f = 0; f < m; f++) cross[f * r + i] = total[(p + f) * v + observed[i]!]!;
  }
  const inverse = symmetricInverse(part, r)?.inverse;
  return inverse && multiply(cross, inverse, m, r, r);
}

function bartlettWeights(
  covariances: Float64Array,
  paths: Float64Array,
  observed: Int32Array,
  v: number,
  p: number,
  m: number,
): Float64Array | undefined {
  const r = observed.length;
  const theta = new Float64Array(r * r);
  const loadings = new Float64Array(m * r);
  for (let i = 0; i < r; i++) {
    for (let j = 0; j < r; j++) theta[i * r + j] = covariances[observed[i]! * v + observed[j]!]!;
    for (let f = 0; f < m; f++) loadings[f * r + i] = paths[observed[i]! * v + p + f]!;
  }
  const inverse = symmetricInverse(theta, r)?.inverse;
  if (!inverse) return undefined;
  const left = multiply(loadings, inverse, m, r, r);
  const gram = new Float64Array(m * m);
  for (let a = 0; a < m; a++) {
    for (let b = 0; b < m; b++) {
      for (let i = 0; i < r; i++) gram[a * m + b]! += left[a * r + i]! * loadings[b * r + i]!;
    }
  }
  const solved = symmetricInverse(gram, m)?.inverse;
  return solved && multiply(solved, left, m, m, r);
}

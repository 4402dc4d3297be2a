import { because } from '../absent.ts';
import {
  type Column,
  isUsable,
  type LabelledMatrix,
  present,
  rowsOf,
  varies,
} from '../describe/columns.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { analysed, type Analysis, notEstimable, type Warning } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { emStep, likelihood } from './em-step.ts';
import { meanErrors } from './mean-errors.ts';
import { patternsOf, inverseOf, pack, type Pattern, unpack } from './missing-patterns.ts';

/** Means and covariances by maximum likelihood from incomplete rows, and Little's test. */
export interface NormalEm {
  readonly n: number;
  readonly patterns: number;
  readonly logLik: number;
  readonly mean: Readonly<Record<string, number>>;
  readonly cov: LabelledMatrix<number>;
  /** From the observed information; `null` for more than twelve columns. */
  readonly seMean: Readonly<Record<string, number>> | null;
  /** Little's (1988) test that answers are missing completely at random. */
  readonly littleMcar: {
    readonly chisqMlCov: number;
    readonly chisqUnbiasedCov: number;
    readonly df: number;
    readonly p: number | null;
  };
  readonly iterations: number;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * Means and covariances of jointly normal columns when answers are missing at random.
 *
 * The EM algorithm over patterns of missing answers, sped up by squared extrapolation (Varadhan &
 * Roland 2008) and run to rounding. Not estimable when a column is constant or columns are
 * collinear.
 */
export function normalEm(columns: readonly Column[], names: readonly string[]): Analysis<NormalEm> {
  const p = columns.length;
  const rows = rowsOf(columns);
  if (p < 1) return notEstimable('no-columns', {}, 'name-columns');
  const bad = columns.findIndex((column) => !isUsable(column));
  if (bad >= 0) return notEstimable('not-finite', { column: names[bad] }, 'check-the-data');
  const constant = names.filter((_, j) => !varies(present(columns[j]!)));
  if (constant.length > 0)
    return notEstimable('constant-column', { columns: constant }, 'drop-constant-columns');
  if (rows <= p) return notEstimable('too-few-rows', { rows, needed: p + 1 }, 'collect-more');
  // Standardised columns: convergence does not depend on units.
  const scale = columns.map((column) => {
    const there = present(column);
    const m = there.reduce((sum, value) => sum + value, 0) / there.length;
    return {
      m,
      s: Math.sqrt(there.reduce((sum, value) => sum + (value - m) ** 2, 0) / there.length),
    };
  });
  const { patterns, used } = patternsOf(columns, scale, rows);
  const mu = new Float64Array(p);
  const sigma = new Float64Array(p * p);
  for (let j = 0; j < p; j++) sigma[j * p + j] = 1;
  let state = pack(mu, sigma, p);
  let iterations = 0;
  let steps = 0;
  for (; iterations < 1500; iterations++) {
    const first = emStep(state, patterns, used, p);
    if (!first)
      return notEstimable('collinear-columns', { columns: names }, 'drop-collinear-columns');
    const second = emStep(first, patterns, used, p);
    if (!second)
      return notEstimable('collinear-columns', { columns: names }, 'drop-collinear-columns');
    steps += 2;
    let r2 = 0;
    let v2 = 0;
    let moved = 0;
    for (let i = 0; i < state.length; i++) {
      const r = first[i]! - state[i]!;
      const v = second[i]! - first[i]! - r;
      r2 += r * r;
      v2 += v * v;
      moved = Math.max(moved, Math.abs(second[i]! - first[i]!));
    }
    if (moved < 1e-14) {
      state = second;
      break;
    }
    let next = second;
    if (v2 > 0) {
      const alpha = -Math.sqrt(r2 / v2);
      if (alpha < -1) {
        const jump = Float64Array.from(state, (value, i) => {
          const r = first[i]! - value;
          const v = second[i]! - first[i]! - r;
          return value - 2 * alpha * r + alpha * alpha * v;
        });
        const settled = emStep(jump, patterns, used, p);
        steps++;
        if (settled && likelihood(settled, patterns, p) >= likelihood(second, patterns, p) - 1e-12)
          next = settled;
      }
    }
    state = next;
  }
  const { m: centre, s: spread } = unpack(state, p);
  const singular = symmetricInverse(correlationOf(spread, p), p);
  if (!singular || singular.logDeterminant < -28 * p) {
    return notEstimable('collinear-columns', { columns: names }, 'drop-collinear-columns');
  }
  const logLik =
    likelihood(state, patterns, p) -
    patterns.reduce(
      (sum, pattern) =>
        sum + pattern.n * pattern.seen.reduce((all, j) => all + Math.log(scale[j]!.s), 0),
      0,
    );
  const warnings: Warning[] = [];
  if (iterations >= 1500) warnings.push({ code: 'not-converged', params: { iterations } });
  if (used < rows) warnings.push({ code: 'empty-rows-left-out', params: { rows: rows - used } });
  const errors = p <= 12 ? meanErrors(state, patterns, p) : undefined;
  const little = littleTest(state, patterns, p);
  const df = little.df;
  return analysed<NormalEm>(
    {
      n: rows,
      patterns: patterns.length + (used < rows ? 1 : 0),
      logLik,
      mean: Object.fromEntries(
        names.map((name, j) => [name, scale[j]!.m + scale[j]!.s * centre[j]!]),
      ),
      cov: {
        rows: names,
        cols: names,
        data: names.map((_, i) =>
          names.map((_, j) => scale[i]!.s * scale[j]!.s * spread[i * p + j]!),
        ),
      },
      seMean: errors
        ? Object.fromEntries(names.map((name, j) => [name, errors[j]! * scale[j]!.s]))
        : null,
      littleMcar: {
        chisqMlCov: little.chisq,
        chisqUnbiasedCov: (little.chisq * (rows - 1)) / rows,
        df,
        p: df > 0 ? chiSquaredUpper(little.chisq, df) : null,
      },
      iterations: steps,
      method: 'multivariate-normal maximum likelihood (EM)',
      assumptions: ['missing-at-random', 'multivariate-normal', 'independent-rows'],
      warnings,
    },
    ([part]) =>
      part === 'seMean'
        ? p > 12
          ? because('too-many-columns', { columns: p, most: 12 }, 'name-fewer-columns')
          : because('not-converged', {}, 'collect-more')
        : part === 'littleMcar'
          ? because('nothing-missing', {}, 'nothing-to-mend')
          : undefined,
  );
}

function littleTest(state: Float64Array, patterns: readonly Pattern[], p: number) {
  const { m, s } = unpack(state, p);
  let chisq = 0;
  let df = -p;
  for (const pattern of patterns) {
    const { seen, n } = pattern;
    const k = seen.length;
    df += k;
    const solved = inverseOf(s, seen, p);
    if (!solved) continue;
    const d = seen.map((a) => pattern.sum[a]! / n - m[a]!);
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++) chisq += n * d[i]! * solved.inverse[i * k + j]! * d[j]!;
  }
  return { chisq, df };
}

function correlationOf(s: Float64Array, p: number): Float64Array {
  return s.map(
    (value, at) => value / Math.sqrt(s[Math.floor(at / p) * (p + 1)]! * s[(at % p) * (p + 1)]!),
  );
}

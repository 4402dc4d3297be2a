import { type Column, rowsOf } from '../describe/columns.ts';
import { analysed, type Analysis, notEstimable, type Warning } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiplyVector } from '../matrix/product.ts';
import { codeAnswers, answerPatterns } from './coded-answers.ts';
import { startingValues } from './item-start.ts';
import { marginFit, type MarginFit } from './margin-fit.ts';
import { emStep, evaluate, observedInformation } from './marginal-likelihood.ts';
import { equalSpacing, type MarginalProblem, type ItemLayout } from './marginal-problem.ts';
import { informationAt, posteriorScores } from './ability-scores.ts';

/** Graded response, or generalised partial credit; both are the 2PL for answers 0 and 1. */
export type ResponseKind = 'graded' | 'partial-credit';

/** One step of one item. */
export interface ItemStep {
  readonly item: string;
  readonly category: number;
  /** Slope. */
  readonly a: number;
  readonly d: number;
  /** Place on the scale: −d / a. */
  readonly b: number;
  readonly seA: number | null;
  readonly seD: number | null;
  readonly seB: number | null;
}

/** An item response model fitted by marginal maximum likelihood. */
export interface ResponseModel {
  readonly n: number;
  readonly patterns: number;
  readonly npar: number;
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  readonly items: readonly ItemStep[];
  readonly maxGrad: number;
  readonly sdEap: number;
  readonly empiricalReliability: number;
  /** Expected a-posteriori scores of the first patterns in the file. */
  readonly personScores: readonly {
    readonly pattern: string;
    readonly n: number;
    readonly eap: number;
    readonly psd: number;
  }[];
  readonly testInformation: readonly { readonly theta: number; readonly info: number }[];
  /** M₂ and what follows from it; `null` with missing answers, many margins or no degree of freedom. */
  readonly marginFit: MarginFit | null;
  /** One score per row of the data, with its posterior standard deviation. */
  readonly persons: readonly { readonly eap: number; readonly psd: number }[];
  readonly method: string;
  readonly quadrature: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Settings of `responseModel`. */
export interface ResponseOptions {
  readonly kind?: ResponseKind;
  /** One slope for all items (1PL). */
  readonly equalSlopes?: boolean;
}

const NODES = 97;
const REACH = 9;

/**
 * Graded response (Samejima) and generalised partial credit (Muraki) models by marginal maximum
 * likelihood: ability is standard normal, integrated over 97 equally spaced points.
 *
 * EM first, then Newton's method on the exact gradient until it vanishes. Missing answers are left
 * out of a person's likelihood. Slopes are reported with a positive mean.
 */
export function responseModel(
  columns: readonly Column[],
  names: readonly string[],
  options: ResponseOptions = {},
): Analysis<ResponseModel> {
  const kind = options.kind ?? 'graded';
  const k = columns.length;
  if (k < 3) return notEstimable('too-few-items', { items: k, needed: 3 }, 'add-items');
  const rows = rowsOf(columns);
  const coded = columns.map(codeAnswers);
  const many = names.filter((_, j) => coded[j]!.levels > 20);
  if (many.length > 0)
    return notEstimable('too-many-categories', { items: many, most: 20 }, 'group-categories');
  const constant = names.filter((_, j) => coded[j]!.levels < 2);
  if (constant.length > 0)
    return notEstimable('constant-item', { items: constant }, 'drop-constant-items');
  const { patterns, counts, ofRow } = answerPatterns(
    coded.map((item) => item.codes),
    rows,
  );
  const n = counts.reduce((sum, value) => sum + value, 0);
  const layout: ItemLayout[] = [];
  let at = options.equalSlopes ? 1 : 0;
  for (const { levels } of coded) {
    const a = options.equalSlopes ? 0 : at++;
    layout.push({ a, d: Array.from({ length: levels - 1 }, () => at++), categories: levels });
  }
  const p = at;
  if (n <= p) return notEstimable('too-few-rows', { rows: n, needed: p + 1 }, 'collect-more');
  const problem: MarginalProblem = {
    kind,
    layout,
    patterns,
    counts,
    size: p,
    ...equalSpacing(NODES, REACH),
  };
  let v = startingValues(kind, layout, coded, p);
  let state = evaluate(problem, v);
  for (let iteration = 0; iteration < 400; iteration++) {
    const next = emStep(problem, v, state);
    if (!next) break;
    const moved = evaluate(problem, next);
    if (!(moved.logLik >= state.logLik - 1e-9)) break;
    const gain = moved.logLik - state.logLik;
    v = next;
    state = moved;
    if (gain < 0.02) break;
  }
  const runaway = () => names.filter((_, j) => Math.abs(v[layout[j]!.a]!) > 30);
  const covarianceAt = (place: Float64Array) =>
    symmetricInverse(observedInformation(problem, place), p)?.inverse;
  let covariance: Float64Array | undefined;
  for (let round = 0; round < 40; round++) {
    if (runaway().length > 0)
      return notEstimable('slope-diverges', { items: runaway() }, 'drop-diverging-items');
    covariance = covarianceAt(v);
    if (!covariance) {
      const next = emStep(problem, v, state);
      if (!next) break;
      v = next;
      state = evaluate(problem, v);
      continue;
    }
    const step = multiplyVector(covariance, state.gradient, p, p);
    let scale = 1;
    let accepted = false;
    for (let halving = 0; halving < 30; halving++) {
      const moved = v.map((value, i) => value + scale * step[i]!);
      const next = evaluate(problem, moved);
      if (next.logLik >= state.logLik - 1e-10 * Math.abs(state.logLik)) {
        v = moved;
        state = next;
        accepted = true;
        break;
      }
      scale /= 2;
    }
    if (!accepted || largest(step) < 1e-7) break;
  }
  const slopes = [...new Set(layout.map((item) => item.a))];
  if (slopes.reduce((sum, i) => sum + v[i]!, 0) < 0) {
    for (const i of slopes) v[i] = -v[i]!;
    state = evaluate(problem, v);
    covariance = covarianceAt(v);
  }
  const steepest = largest(state.gradient);
  const warnings: Warning[] = [];
  if (!(steepest < 1e-4)) warnings.push({ code: 'not-converged', params: { gradient: steepest } });
  const missing = coded.some((item) => item.codes.some((value) => value < 0));
  if (missing) warnings.push({ code: 'missing-answers', params: {} });
  const variance = (i: number) => (covariance ? covariance[i * p + i]! : NaN);
  const items = layout.flatMap((item, j) =>
    item.d.map((d, c): ItemStep => {
      const a = v[item.a]!;
      const [ga, gd] = [v[d]! / (a * a), -1 / a];
      const cross = covariance ? covariance[item.a * p + d]! : NaN;
      return {
        item: names[j]!,
        category: c + 1,
        a,
        d: v[d]!,
        b: -v[d]! / a,
        seA: Math.sqrt(variance(item.a)),
        seD: Math.sqrt(variance(d)),
        seB: Math.sqrt(ga * ga * variance(item.a) + 2 * ga * gd * cross + gd * gd * variance(d)),
      };
    }),
  );
  const scores = posteriorScores(problem, v);
  let mean = 0;
  let squares = 0;
  let spread = 0;
  counts.forEach((count, i) => {
    mean += (count * scores[i]!.eap) / n;
    squares += (count * scores[i]!.eap ** 2) / n;
    spread += (count * scores[i]!.psd ** 2) / n;
  });
  const between = squares - mean * mean;
  return analysed({
    n,
    patterns: patterns.length,
    npar: p,
    logLik: state.logLik,
    aic: -2 * state.logLik + 2 * p,
    bic: -2 * state.logLik + Math.log(n) * p,
    items,
    maxGrad: steepest,
    sdEap: Math.sqrt(squares),
    empiricalReliability: between / (between + spread),
    personScores: patterns.slice(0, 15).map((pattern, i) => ({
      pattern: Array.from(pattern, (value) => (value < 0 ? '.' : String(value))).join(''),
      n: counts[i]!,
      ...scores[i]!,
    })),
    testInformation: [-3, -2, -1, 0, 1, 2, 3].map((theta) => ({
      theta,
      info: informationAt(problem, v, theta),
    })),
    marginFit: marginFit(problem, v) ?? null,
    persons: Array.from(ofRow, (i) => scores[i]!),
    method: `${options.equalSlopes ? 'equal-slope ' : ''}${kind}; marginal maximum likelihood`,
    quadrature: `${NODES} equally spaced points on ±${REACH}, standard normal weights`,
    assumptions: ['one-ability', 'normal-ability', 'local-independence'],
    warnings,
  });
}

/** How far the value that is farthest from 0 lies from it. */
const largest = (values: Float64Array) => Math.max(...values.map(Math.abs));

import { likelihood, type LikelihoodModel, type PatternMoments } from './likelihood.ts';
import { maximiseLikelihood } from './maximum-likelihood.ts';
import { type ModelRefused, problem, refused, type ModelWarning } from './problem.ts';
import { differentiate } from './expression.ts';
import { moments } from '../matrix/covariance.ts';
import { multiplyVector } from '../matrix/product.ts';
import { arena } from '../matrix/workspace.ts';
import { rowsAt } from '../describe/columns.ts';
import { uniformStream } from '../random.ts';
import { type SampleGroup } from './sample-data.ts';
import { type StructuralFit } from './structural-fit.ts';
import { structuresOf } from './structure.ts';

/**
 * Standard errors and percentile intervals by drawing rows again (and refitting), definitions
 * included. With clusters whole clusters are drawn. The seed makes it repeatable.
 */
export function bootstrapFit(
  fit: StructuralFit,
  samples: number,
  seed: number,
  progress?: (done: number, of: number) => void,
): StructuralFit | ModelRefused {
  if (!Number.isInteger(samples) || samples < 2) {
    throw new RangeError('bootstrap requires at least two resamples');
  }
  const { prepared, theta, saturated, options, inverseInformation } = fit.inside;
  if (!fit.inside.likelihoodModel) {
    return refused(problem('sem-not-supported', { found: 'bootstrap' }, 'use-robust-errors'));
  }
  const { table, roles, sample } = prepared;
  const random = uniformStream(seed).below;
  const within = arena();
  const standard: number[][] = fit.parameters.map(() => []);
  let failed = 0;
  // Only given moments of predictors differ between draws.
  const fixed = table.rows.some((row) => row.exogenous) ? undefined : fit.inside.structures;
  const groups = sample.groups.map(drawing);
  for (let b = 0; b < samples; b++) {
    progress?.(b + 1, samples);
    const drawn = groups.map((draw) => draw(random));
    const structures =
      fixed ??
      structuresOf(
        prepared,
        groups.length,
        drawn.map(([only], g) => {
          const isWhole = drawn[g]!.length === 1 && only!.observed.length === roles.observed.length;
          return isWhole ? only! : saturated[g]!;
        }),
      );
    const model: LikelihoodModel = {
      free: table.free,
      groups: structures.map((structure, g) => ({ structure, patterns: drawn[g]! })),
      links: table.links,
    };
    // Where the earlier fit's curvature says that the rows drawn lead.
    within.clear();
    const slope = likelihood(model, theta, { gradient: true }, within.make)?.gradient;
    const step = slope && multiplyVector(inverseInformation, slope, table.free, table.free);
    const from = step ? theta.map((v, i) => v - step[i]!) : theta;
    const found = maximiseLikelihood(model, theta, { near: { from, within } });
    if (!found.converged || !Number.isFinite(found.value)) {
      failed++;
      continue;
    }
    const value = (row: { readonly parameter: number; readonly fixed: number | undefined }) =>
      row.parameter >= 0 ? found.theta[row.parameter]! : (row.fixed ?? 0);
    const labelled = new Map<string, number>();
    table.rows.forEach((row, k) => {
      const est = value(row);
      if (row.label !== '' && !labelled.has(row.label)) labelled.set(row.label, est);
      standard[k]!.push(est);
    });
    for (const { name, expression } of prepared.text.definitions) {
      const { value: est } = differentiate(expression, 0, (used) => ({
        value: labelled.get(used) ?? NaN,
        gradient: new Float64Array(0),
      }));
      labelled.set(name, est);
      const k = fit.parameters.findIndex((row) => row.op === ':=' && row.lhs === name);
      if (k >= 0 && Number.isFinite(est)) standard[k]!.push(est);
    }
  }
  if (samples - failed < Math.max(2, samples / 2)) {
    return refused(
      problem('sem-not-converged', { step: 'bootstrap', failed }, 'simplify-or-collect-more'),
    );
  }
  const tail = (1 - (options.level ?? 0.95)) / 2;
  const parameters = fit.parameters.map((row, k) => {
    const values = Float64Array.from(standard[k]!).sort();
    if ((!row.free && row.op !== ':=') || values.length < 2) return row;
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1);
    const se = Math.sqrt(variance);
    return {
      ...row,
      se,
      z: se > 0 ? row.est / se : null,
      lower: percentile(values, tail),
      upper: percentile(values, 1 - tail),
    };
  });
  const warnings: readonly ModelWarning[] =
    failed > 0
      ? [...fit.warnings, { code: 'sem-bootstrap-samples-failed', params: { failed, samples } }]
      : fit.warnings;
  return { ...fit, parameters, warnings };
}

/** Draw the rows of a group again, whole clusters where it has any, for their moments by pattern. */
function drawing({ n, cluster, columns, patterns }: SampleGroup) {
  const patternOf = new Int32Array(n);
  patterns.forEach(({ rows }, t) => rows.forEach((row) => (patternOf[row] = t)));
  const members = new Map<number, number[]>();
  for (let row = 0; row < n; row++) {
    const id = cluster ? cluster[row]! : row;
    const own = members.get(id);
    if (own) own.push(row);
    else members.set(id, [row]);
  }
  const clusters = [...members.values()];
  return (random: (n: number) => number): PatternMoments[] => {
    const drawn = patterns.map((): number[] => []);
    for (let k = 0; k < clusters.length; k++) {
      for (const row of clusters[random(clusters.length)]!) drawn[patternOf[row]!]!.push(row);
    }
    return drawn.flatMap((rows, t) => {
      if (rows.length === 0) return [];
      const { observed } = patterns[t]!;
      return { ...moments(Array.from(observed, (j) => rowsAt(columns[j]!, rows))), observed };
    });
  };
}

/** Percentile of sorted values by interpolation of (R + 1)p, as R's boot package. */
function percentile(sorted: Float64Array, p: number): number {
  const place = (sorted.length + 1) * p;
  const below = Math.floor(place);
  if (below < 1) return sorted[0]!;
  if (below >= sorted.length) return sorted.at(-1)!;
  return sorted[below - 1]! + (place - below) * (sorted[below]! - sorted[below - 1]!);
}

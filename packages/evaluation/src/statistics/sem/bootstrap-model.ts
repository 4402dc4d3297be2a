import { likelihood, type LikelihoodModel } from './likelihood.ts';
import { maximiseLikelihood } from './maximum-likelihood.ts';
import { type ModelRefused, problem, refused, type ModelWarning } from './problem.ts';
import { differentiate } from './expression.ts';
import { rowsAt } from '../describe/columns.ts';
import { randomStream } from '../random.ts';
import { patternsOf } from './pattern-moments.ts';
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
  const { prepared, theta, saturated, options } = fit.inside;
  if (!fit.inside.likelihoodModel) {
    return refused(problem('sem-not-supported', { found: 'bootstrap' }, 'use-robust-errors'));
  }
  const { table, roles, sample, meanStructure, thresholds } = prepared;
  const p = roles.observed.length;
  const random = randomStream(seed).below;
  const draws: Float64Array[] = [];
  const standard: number[][] = fit.parameters.map(() => []);
  let failed = 0;
  // Only given moments of predictors differ between draws.
  const fixed = table.rows.some((row) => row.exogenous) ? undefined : fit.inside.structures;
  for (let b = 0; b < samples; b++) {
    progress?.(b + 1, samples);
    const groups = sample.groups.map((group) => {
      const rows = drawnRows(group.n, group.cluster, random);
      const columns = group.columns.map((column) => rowsAt(column, rows));
      return { columns, patterns: patternsOf(columns, group.complete) };
    });
    const centred = groups.map(({ patterns }, g) =>
      patterns.length === 1 && patterns[0]!.observed.length === p ? patterns[0]! : saturated[g]!,
    );
    const structures =
      fixed ??
      structuresOf(table, roles, groups.length, meanStructure, thresholds, (g, lhs, op, rhs) => {
        const i = roles.observed.indexOf(lhs);
        const own = centred[g]!;
        return op === '~1' ? own.mean[i]! : own.covariance[i * p + roles.observed.indexOf(rhs)]!;
      });
    const model: LikelihoodModel = {
      free: table.free,
      groups: structures.map((structure, g) => ({ structure, patterns: groups[g]!.patterns })),
      links: table.links,
    };
    const found = maximiseLikelihood(model, theta, { near: true });
    const at = found.converged ? (found.at ?? likelihood(model, found.theta, {})) : undefined;
    if (!at) {
      failed++;
      continue;
    }
    draws.push(found.theta);
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
  if (draws.length < Math.max(2, samples / 2)) {
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

function drawnRows(
  n: number,
  cluster: Int32Array | undefined,
  random: (n: number) => number,
): ArrayLike<number> {
  if (!cluster) return new Int32Array(n).map(() => random(n));
  const members = new Map<number, number[]>();
  cluster.forEach((id, i) => {
    const own = members.get(id);
    if (own) own.push(i);
    else members.set(id, [i]);
  });
  const all = [...members.values()];
  return all.flatMap(() => all[random(all.length)]!);
}

/** Percentile of sorted values by interpolation of (R + 1)p, as R's boot package. */
function percentile(sorted: Float64Array, p: number): number {
  const place = (sorted.length + 1) * p;
  const below = Math.floor(place);
  if (below < 1) return sorted[0]!;
  if (below >= sorted.length) return sorted.at(-1)!;
  return sorted[below - 1]! + (place - below) * (sorted[below]! - sorted[below - 1]!);
}

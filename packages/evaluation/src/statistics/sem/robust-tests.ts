import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot } from '../matrix/product.ts';
import { firstOrderInformation } from './casewise.ts';
import { type ScaledTest } from './fit-measures.ts';
import { type LikelihoodModel, type PatternMoments } from './likelihood.ts';
import { type SampleGroup } from './sample-data.ts';
import { saturatedInformation } from './saturated-information.ts';
import { pathFreeStructure } from './saturated-structure.ts';
import { type Cell } from './structure.ts';

/** One group's data and saturated moments. */
export interface SaturatedGroup {
  readonly sample: SampleGroup;
  readonly patterns: readonly PatternMoments[];
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly exogenous: readonly number[];
  readonly meanStructure: boolean;
}

/** The saturated model's share of the Yuan–Bentler correction. */
export interface SaturatedTrace {
  readonly trace: number;
  readonly parameters: number;
}

/** tr(J₁ I₁⁻¹) over groups; for complete unclustered data a function of Mahalanobis distances. */
export function saturatedTrace(
  groups: readonly SaturatedGroup[],
  clusters: boolean,
): SaturatedTrace | undefined {
  let sum = 0;
  let parameters = 0;
  for (const group of groups) {
    const p = group.mean.length;
    const built = saturatedOf(group);
    parameters += built.theta.length;
    if (group.sample.complete && !clusters && group.exogenous.length === 0) {
      const v = symmetricInverse(group.covariance, p)?.inverse;
      if (!v) return undefined;
      let total = 0;
      const d = new Float64Array(p);
      for (let i = 0; i < group.sample.n; i++) {
        for (let j = 0; j < p; j++) d[j] = group.sample.columns[j]![i]! - group.mean[j]!;
        let m = 0;
        for (let a = 0; a < p; a++) {
          let inner = 0;
          for (let b = 0; b < p; b++) inner += v[a * p + b]! * d[b]!;
          m += d[a]! * inner;
        }
        total += 0.5 * (m * m - 2 * m + p) + (group.meanStructure ? m : 0);
      }
      sum += total / group.sample.n;
      continue;
    }
    const q = built.theta.length;
    const patterns = { structure: built.structure, patterns: group.patterns };
    const j1 = firstOrderInformation(patterns, group.sample, built.theta, q, clusters);
    const i1 = informationOf(group, built.structure.cells);
    const inverse = i1 && symmetricInverse(i1, q)?.inverse;
    if (!j1 || !inverse) return undefined;
    sum += dot(j1, inverse);
  }
  return { trace: sum, parameters };
}

/** The saturated structure of a group. */
export function saturatedOf(group: SaturatedGroup) {
  return pathFreeStructure(
    group.mean.length,
    group.mean,
    group.covariance,
    group.exogenous,
    group.meanStructure,
    true,
  );
}

/** Observed information of the saturated model over a group's rows. */
export function informationOf(
  group: SaturatedGroup,
  cells: readonly Cell[],
): Float64Array | undefined {
  return saturatedInformation(
    group.patterns,
    group.mean.length,
    group.mean,
    group.covariance,
    cells,
    group.meanStructure,
  );
}

/** Σ over groups of first-order information at θ, over all rows. */
export function firstOrder(
  model: LikelihoodModel,
  samples: readonly SampleGroup[],
  theta: Float64Array,
  clusters: boolean,
): Float64Array | undefined {
  const total = new Float64Array(model.free * model.free);
  for (let g = 0; g < samples.length; g++) {
    const part = firstOrderInformation(model.groups[g]!, samples[g]!, theta, model.free, clusters);
    if (!part) return undefined;
    for (let i = 0; i < total.length; i++) total[i]! += part[i]!;
  }
  return total;
}

/** The Yuan–Bentler test as Mplus computes it (lavaan's `yuan.bentler.mplus`). */
export function yuanBentler(
  chisq: number,
  df: number,
  saturated: SaturatedTrace,
  modelTrace: number,
): ScaledTest {
  const trace = saturated.trace - modelTrace;
  const factor = df > 0 ? trace / df : 1;
  return {
    name: 'yuan.bentler.mplus',
    chisq: df > 0 ? chisq / factor : 0,
    df,
    factor,
    shift: 0,
    trace,
  };
}

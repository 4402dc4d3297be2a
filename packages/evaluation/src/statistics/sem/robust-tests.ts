import { cholesky, symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, multiplyVector, transpose } from '../matrix/product.ts';
import { addSquares, scoreRows } from './casewise.ts';
import { type ScaledTest } from './fit-measures.ts';
import { likelihood, type PatternMoments } from './likelihood.ts';
import { type SampleGroup } from './sample-data.ts';
import { pathFreeStructure } from './saturated-structure.ts';

/** One group's data and saturated moments. */
export interface SaturatedGroup {
  readonly sample: SampleGroup;
  readonly patterns: readonly PatternMoments[];
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly exogenous: readonly number[];
  readonly meanStructure: boolean;
}

/** The saturated model of one group at its estimates: what every correction of its tests needs. */
export interface SaturatedTerms {
  /** Free moments. */
  readonly size: number;
  /** Observed information W of the moments, over all rows, and its inverse. */
  readonly information: Float64Array;
  readonly inverse: Float64Array;
  /** Score rows S' of the moments (size x rows), and W⁻¹S'; only if asked for. */
  readonly scores: Float64Array | undefined;
  readonly through: Float64Array | undefined;
}

/** Information of a group's moments and, unless `clusters` is left out, casewise or cluster scores. */
export function saturatedTerms(
  group: SaturatedGroup,
  clusters: boolean | undefined,
): SaturatedTerms | undefined {
  const { structure, theta } = saturatedOf(group);
  const size = theta.length;
  const model = { free: size, groups: [{ structure, patterns: group.patterns }] };
  const information = likelihood(model, theta, { observed: true })?.observed;
  const inverse = information && symmetricInverse(information, size)?.inverse;
  if (!inverse) return undefined;
  const rows =
    clusters === undefined ? undefined : scoreRows(structure, group.sample, theta, size, clusters);
  if (!rows) return { size, information, inverse, scores: undefined, through: undefined };
  let count = rows.length / size;
  let scores = transpose(rows, count, size);
  if (count > size) {
    // Fewer rows with the same squares.
    const root = cholesky(addSquares(rows, size, new Float64Array(size * size)), size);
    if (root) [scores, count] = [root, size];
  }
  return {
    size,
    information,
    inverse,
    scores,
    through: multiply(inverse, scores, size, size, count),
  };
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
  known?: readonly SaturatedTerms[],
): SaturatedTrace | undefined {
  let sum = 0;
  let parameters = 0;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    const p = group.mean.length;
    parameters += momentCount(group);
    if (group.sample.complete && !clusters && group.exogenous.length === 0) {
      const v = symmetricInverse(group.covariance, p)?.inverse;
      if (!v) return undefined;
      let total = 0;
      const d = new Float64Array(p);
      for (let i = 0; i < group.sample.n; i++) {
        for (let j = 0; j < p; j++) d[j] = group.sample.columns[j]![i]! - group.mean[j]!;
        const m = dot(d, multiplyVector(v, d, p, p));
        total += 0.5 * (m * m - 2 * m + p) + (group.meanStructure ? m : 0);
      }
      sum += total / group.sample.n;
      continue;
    }
    const { scores, through } = known?.[g] ?? saturatedTerms(group, clusters) ?? {};
    if (!scores || !through) return undefined;
    sum += dot(scores, through);
  }
  return { trace: sum, parameters };
}

/** Sample moments that the model is to reproduce; those of fixed exogenous variables do not count. */
export function momentCount({ mean, exogenous, meanStructure }: SaturatedGroup): number {
  const p = mean.length;
  const x = exogenous.length;
  const pairs = (p * (p + 1)) / 2 - (x * (x + 1)) / 2;
  return pairs + (meanStructure ? p - x : 0);
}

/** The saturated structure of a group. */
function saturatedOf(group: SaturatedGroup) {
  return pathFreeStructure(
    group.mean.length,
    group.mean,
    group.covariance,
    group.exogenous,
    group.meanStructure,
    true,
  );
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

import { dot, multiply, subMatrix, transpose } from '../matrix/product.ts';
import { type RobustBase } from './fit-measures.ts';
import { likelihoodOfMoments } from './likelihood.ts';
import { inverseWithin, type LinkedSpace } from './links.ts';
import { addTo, lowerTriangle, momentJacobian, normalWeight } from './moment-structure.ts';
import { type BaselineModel } from './normal-baseline.ts';
import { type SaturatedGroup, type SaturatedTerms } from './robust-tests.ts';
import { type GroupStructure, implied, type Implied } from './structure.ts';

interface FittedGroups {
  readonly structures: readonly GroupStructure[];
  readonly free: number;
  readonly implied: readonly Implied[];
  readonly space?: LinkedSpace | undefined;
}

/** One group's saturated moments with the complete-data information Wc, and WcW⁻¹S'. */
interface GroupTerms extends SaturatedTerms {
  readonly complete: Float64Array;
  readonly weighted: Float64Array | undefined;
}

/**
 * The statistic behind the robust CFI, TLI and RMSEA with missing answers: complete-data fit to the
 * saturated moments, with the correction of Zhang & Savalei (2022): version V3 (robust, by scores) or
 * V6 (normal).
 */
export function fimlCorrection(
  fitted: FittedGroups,
  baseline: BaselineModel,
  groups: readonly SaturatedGroup[],
  saturated: readonly SaturatedTerms[],
  byScores: boolean,
  df: number,
  baselineDf: number,
): RobustBase | undefined {
  const terms: GroupTerms[] = [];
  for (let g = 0; g < groups.length; g++) {
    const { mean, covariance, sample } = groups[g]!;
    const own = saturated[g]!;
    const { size } = own;
    const through = byScores ? own.through : undefined;
    const weight = normalWeight(covariance, mean.length, true);
    if (!weight) return undefined;
    const all = Math.sqrt(weight.length);
    const complete = subMatrix(weight, all, freeMoments(groups[g]!)).map((v) => v * sample.n);
    const weighted = through && multiply(complete, through, size, size, through.length / size);
    terms.push({ ...own, complete, weighted });
  }
  const model = share(fitted, groups, terms);
  const structures = baseline.model.groups.map(({ structure }) => structure);
  const moments = structures.map((structure) => implied(structure, baseline.theta)!);
  const zero = share({ structures, free: baseline.model.free, implied: moments }, groups, terms);
  if (model === undefined || zero === undefined) return undefined;
  return {
    chisq: completeChisq(fitted.implied, groups),
    correction: df > 0 ? model / df : 1,
    baselineChisq: completeChisq(moments, groups),
    baselineCorrection: baselineDf > 0 ? zero / baselineDf : 1,
  };
}

/** tr(Wc R J R) or tr(Wc R), with R = W⁻¹ − ΔE⁻¹Δ', E = Δ'WΔ and J = S'S. */
function share(
  { structures, free, implied: moments, space }: FittedGroups,
  groups: readonly SaturatedGroup[],
  terms: readonly GroupTerms[],
): number | undefined {
  const information = new Float64Array(free * free);
  const complete = new Float64Array(free * free);
  // Δ' of each group, most of it zero: it stands on the left of every product.
  const slopes = structures.map((structure, g) => {
    const { size, information: w, complete: c } = terms[g]!;
    const whole = momentJacobian(structure, moments[g]!, free);
    const kept = freeMoments(groups[g]!);
    const out = new Float64Array(free * size);
    kept.forEach((row, k) => {
      for (let a = 0; a < free; a++) out[a * size + k] = whole[row * free + a]!;
    });
    for (const [into, m] of [
      [information, w],
      [complete, c],
    ] as const) {
      const half = transpose(multiply(out, m, free, size, size), free, size);
      addTo(into, 1, multiply(out, half, free, size, free));
    }
    return out;
  });
  const inverse = inverseWithin(information, free, space);
  if (!inverse) return undefined;
  let sum = 0;
  if (!terms.every(({ weighted }) => weighted)) {
    for (const { inverse: w, complete: c } of terms) sum += dot(w, c);
    return sum - dot(inverse, complete);
  }
  // Each row s of scores adds u'Wc u, where u = W⁻¹s − Δe and e = E⁻¹Δ's.
  slopes.forEach((slope, g) => {
    const { size, scores, through, weighted } = terms[g]!;
    const count = scores!.length / size;
    const e = multiply(inverse, multiply(slope, scores!, free, size, count), free, free, count);
    sum += dot(through!, weighted!);
    sum -= 2 * dot(e, multiply(slope, weighted!, free, size, count));
    sum += dot(e, multiply(complete, e, free, free, count));
  });
  return sum;
}

/** Rows of a jacobian of all moments that are no moments of exogenous variables alone. */
function freeMoments({ mean, exogenous, meanStructure }: SaturatedGroup): number[] {
  const p = mean.length;
  const isX = new Set(exogenous);
  const rows: number[] = [];
  let row = 0;
  if (meanStructure) for (let i = 0; i < p; i++, row++) if (!isX.has(i)) rows.push(row);
  for (const [i, j] of lowerTriangle(p)) {
    if (!(isX.has(i) && isX.has(j))) rows.push(row);
    row++;
  }
  return rows;
}

function completeChisq(moments: readonly Implied[], groups: readonly SaturatedGroup[]): number {
  let chisq = 0;
  groups.forEach(({ sample, mean, covariance }, g) => {
    const p = mean.length;
    const observed = Int32Array.from({ length: p }, (_, i) => i);
    const whole = [{ n: sample.n, observed, mean, covariance }];
    const at = moments[g]!;
    const f = likelihoodOfMoments(whole, at.mu, at.sigma, true) ?? 0;
    const f1 = likelihoodOfMoments(whole, mean, covariance, true) ?? 0;
    chisq += 2 * (f - f1);
  });
  return chisq;
}

import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply } from '../matrix/product.ts';
import { firstOrderInformation } from './casewise.ts';
import { type RobustBase } from './fit-measures.ts';
import { type LikelihoodModel, likelihoodOfMoments } from './likelihood.ts';
import { lowerTriangle, momentJacobian } from './moment-structure.ts';
import { informationOf, type SaturatedGroup, saturatedOf } from './robust-tests.ts';
import { saturatedInformation } from './saturated-information.ts';
import { type GroupStructure, implied, type Implied } from './structure.ts';

interface FittedGroups {
  readonly structures: readonly GroupStructure[];
  readonly free: number;
  readonly theta: Float64Array;
  readonly implied: readonly Implied[];
}

interface GroupTerms {
  readonly size: number;
  /** Inverse of the incomplete-data information of the saturated moments. */
  readonly inverse: Float64Array;
  readonly incomplete: Float64Array;
  readonly complete: Float64Array;
  readonly first: Float64Array | undefined;
}

/**
 * The statistic behind the robust CFI, TLI and RMSEA with missing answers: complete-data fit to the
 * saturated moments, with the correction of Zhang & Savalei (2022), versions V3 (robust) and V6
 * (normal).
 */
export function fimlCorrection(
  fitted: FittedGroups,
  baseline: { readonly model: LikelihoodModel; readonly theta: Float64Array },
  groups: readonly SaturatedGroup[],
  version: 'V3' | 'V6',
  clusters: boolean,
  df: number,
  baselineDf: number,
): RobustBase | undefined {
  const terms: GroupTerms[] = [];
  for (const group of groups) {
    const { structure, theta } = saturatedOf(group);
    const q = theta.length;
    const incomplete = informationOf(group, structure.cells);
    const inverse = incomplete && symmetricInverse(incomplete, q)?.inverse;
    const all = Int32Array.from({ length: group.mean.length }, (_, i) => i);
    const whole = {
      n: group.sample.n,
      observed: all,
      mean: group.mean,
      covariance: group.covariance,
    };
    const complete = saturatedInformation(
      [whole],
      group.mean.length,
      group.mean,
      group.covariance,
      structure.cells,
      group.meanStructure,
    );
    const first =
      version === 'V3'
        ? firstOrderInformation({ structure, patterns: [] }, group.sample, theta, q, clusters)
        : undefined;
    if (!incomplete || !inverse || !complete || (version === 'V3' && !first)) return undefined;
    terms.push({ size: q, inverse, incomplete, complete, first });
  }
  const model = share(fitted.structures, fitted.implied, fitted.free, groups, terms);
  const nullStructures = baseline.model.groups.map(({ structure }) => structure);
  const nullImplied = nullStructures.map((structure) => implied(structure, baseline.theta)!);
  const zero = share(nullStructures, nullImplied, baseline.model.free, groups, terms);
  if (model === undefined || zero === undefined) return undefined;
  return {
    chisq: completeChisq(fitted.implied, groups),
    correction: df > 0 ? model / df : 1,
    baselineChisq: completeChisq(nullImplied, groups),
    baselineCorrection: baselineDf > 0 ? zero / baselineDf : 1,
  };
}

/** tr(Wc R J R) or tr(Wc R), with R = W⁻¹ − Δ(Δ'WΔ)⁻¹Δ'. */
function share(
  structures: readonly GroupStructure[],
  moments: readonly Implied[],
  free: number,
  groups: readonly SaturatedGroup[],
  terms: readonly GroupTerms[],
): number | undefined {
  const information = new Float64Array(free * free);
  const complete = new Float64Array(free * free);
  const jacobians = structures.map((structure, g) =>
    withoutExogenous(momentJacobian(structure, moments[g]!, free), free, groups[g]!),
  );
  jacobians.forEach((jacobian, g) => {
    const { size, incomplete, complete: c } = terms[g]!;
    addProduct(information, jacobian, multiply(incomplete, jacobian, size, size, free), size, free);
    addProduct(complete, jacobian, multiply(c, jacobian, size, size, free), size, free);
  });
  const inverse = symmetricInverse(information, free)?.inverse;
  if (!inverse) return undefined;
  if (!terms.every(({ first }) => first)) {
    let sum = -dot(inverse, complete);
    for (const { inverse: w, complete: c } of terms) sum += dot(w, c);
    return sum;
  }
  // Middle: Σ Δ'JΔ, and per group tr(Wc W⁻¹ J W⁻¹) − 2 tr(E⁻¹ Δ' J W⁻¹ Wc Δ).
  const middle = new Float64Array(free * free);
  let sum = 0;
  jacobians.forEach((jacobian, g) => {
    const { size, inverse: w, complete: c, first } = terms[g]!;
    addProduct(middle, jacobian, multiply(first!, jacobian, size, size, free), size, free);
    const cw = multiply(c, w, size, size, size);
    const jw = multiply(first!, w, size, size, size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) sum += cw[i * size + j]! * jw[j * size + i]!;
    }
    const right = multiply(jw, multiply(c, jacobian, size, size, free), size, size, free);
    const cross = new Float64Array(free * free);
    addProduct(cross, jacobian, right, size, free);
    sum -= 2 * dot(inverse, cross);
  });
  const left = multiply(inverse, middle, free, free, free);
  const other = multiply(inverse, complete, free, free, free);
  for (let a = 0; a < free; a++) {
    for (let b = 0; b < free; b++) sum += left[a * free + b]! * other[b * free + a]!;
  }
  return sum;
}

function addProduct(
  into: Float64Array,
  left: Float64Array,
  right: Float64Array,
  rows: number,
  q: number,
): void {
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < q; a++) {
      const l = left[i * q + a]!;
      if (l === 0) continue;
      for (let b = 0; b < q; b++) into[a * q + b]! += l * right[i * q + b]!;
    }
  }
}

/** Rows of a jacobian in the order of the saturated cells: no exogenous moments. */
function withoutExogenous(jacobian: Float64Array, q: number, group: SaturatedGroup): Float64Array {
  const p = group.mean.length;
  const isX = new Set(group.exogenous);
  if (isX.size === 0) return jacobian;
  const rows: number[] = [];
  let row = 0;
  if (group.meanStructure) for (let i = 0; i < p; i++, row++) if (!isX.has(i)) rows.push(row);
  for (const [i, j] of lowerTriangle(p)) {
    if (!(isX.has(i) && isX.has(j))) rows.push(row);
    row++;
  }
  const out = new Float64Array(rows.length * q);
  rows.forEach((from, to) => out.set(jacobian.subarray(from * q, from * q + q), to * q));
  return out;
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

import { listwise, varies } from '../describe/columns.ts';
import {
  type Estimate,
  estimated,
  notEstimable,
  type NotEstimable,
  type Warning,
} from '../estimate.ts';
import { moments } from '../matrix/covariance.ts';
import { correlationOf, total } from '../reliability/lower-bounds.ts';
import { minres } from './minres.ts';
import { directOblimin, varimax } from './rotation.ts';

/** How much of a sum of items is one general factor, how much its groups of items. */
export interface HierarchicalOmega {
  readonly kind: 'analysed';
  /** ωh: the general factor's share of the variance of the sum of standardised items. */
  readonly hierarchical: Estimate;
  /** ω asymptotic: the general factor's share of what all factors explain. */
  readonly asymptotic: Estimate;
  /** ωt: the share of all factors. */
  readonly total: Estimate;
  /** Explained common variance: the general factor's share of all squared loadings. */
  readonly explainedCommonVariance: number;
  /** Schmid & Leiman's loadings: per item the general factor, then each group factor. */
  readonly loadings: readonly (readonly number[])[];
  readonly uniquenesses: readonly number[];
}

/** Minimum-residual ω of one factor, from correlations. */
export interface MinresOmega {
  readonly kind: 'analysed';
  /** 1 − Σψ / ΣR, with the observed variance of the sum. */
  readonly omega: Estimate;
  /** (Σλ)² / ((Σλ)² + Σψ), with the model's. */
  readonly omegaModel: Estimate;
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
}

interface Prepared {
  readonly kind: 'prepared';
  readonly r: Float64Array;
  readonly k: number;
}

function correlations(items: readonly Float64Array[], least: number): Prepared | NotEstimable {
  const k = items.length;
  if (k < least) return notEstimable('too-few-items', { items: k, needed: least }, 'add-items');
  const complete = listwise(items);
  const rows = complete[0]?.length ?? 0;
  if (rows < 3) {
    return notEstimable('too-few-rows', { rows, needed: 3 }, 'collect-more-answers');
  }
  const constant = complete.flatMap((item, i) => (varies(item) ? [] : [i + 1]));
  if (constant.length > 0) {
    return notEstimable('constant-item', { items: constant }, 'drop-constant-items');
  }
  return { kind: 'prepared', r: correlationOf(moments(complete).covariance, k), k };
}

function heywood(uniquenesses: Float64Array): readonly Warning[] {
  return [...uniquenesses].some((v) => v < 0)
    ? [{ code: 'sem-negative-residual-variance', params: {} }]
    : [];
}

/** ω of one factor found by minimum residuals, from the correlations of complete rows. */
export function minresOmega(items: readonly Float64Array[]): MinresOmega | NotEstimable {
  const prepared = correlations(items, 3);
  if (prepared.kind === 'not-estimable') return prepared;
  const { r, k } = prepared;
  const found = minres(r, k, 1);
  if (!found) return notEstimable('not-converged', { factors: 1 }, 'check-the-items');
  const { loadings, uniquenesses } = found;
  const noise = uniquenesses.reduce((a, b) => a + b, 0);
  const sum = loadings.reduce((a, b) => a + b, 0);
  const details = {
    assumptions: ['one-factor', 'uncorrelated-errors'],
    warnings: heywood(uniquenesses),
  };
  return {
    kind: 'analysed',
    omega: estimated(1 - noise / total(r), { method: 'omega-minres', ...details }),
    omegaModel: estimated((sum * sum) / (sum * sum + noise), {
      method: 'omega-minres-model-variance',
      ...details,
    }),
    loadings: [...loadings],
    uniquenesses: [...uniquenesses],
  };
}

/**
 * McDonald's ωh and ωt of a sum of standardised items (Zinbarg, Revelle, Yovel & Li 2005).
 *
 * Minimum-residual factors, varimax then direct oblimin, one general factor of their correlations,
 * turned into general and group loadings after Schmid & Leiman (1957): as R's `psych::omega`, but
 * with every search run to its end. Needs three group factors or more, and complete rows.
 */
export function hierarchicalOmega(
  items: readonly Float64Array[],
  groupFactors = 3,
): HierarchicalOmega | NotEstimable {
  const m = groupFactors;
  if (!Number.isInteger(m) || m < 3) {
    throw new RangeError('a general factor is found from three group factors or more');
  }
  // Enough items that the group factors are not found from fewer facts than they have loadings.
  const prepared = correlations(items, 2 * m);
  if (prepared.kind === 'not-estimable') return prepared;
  const { r, k } = prepared;
  const failed = (step: string) =>
    notEstimable('not-converged', { factors: m, step }, 'fewer-group-factors');
  const first = minres(r, k, m);
  if (!first) return failed('extraction');
  const turned = directOblimin(varimax(first.loadings, k, m), k, m);
  if (!turned) return failed('rotation');
  const second = minres(turned.correlations, m, 1);
  if (!second) return failed('general-factor');
  const general = Float64Array.from(second.loadings);
  const { loadings: pattern } = turned;
  let [generalSum, generalSquares, allSquares] = [0, 0, 0];
  const rows = Array.from({ length: k }, (_, i) => {
    let g = 0;
    for (let f = 0; f < m; f++) g += pattern[i * m + f]! * general[f]!;
    const own = Array.from(general, (loading, f) => {
      return pattern[i * m + f]! * Math.sqrt(Math.max(0, 1 - loading * loading));
    });
    for (const v of own) allSquares += v * v;
    generalSum += g;
    generalSquares += g * g;
    allSquares += g * g;
    return [g, ...own];
  });
  const uniquenesses = Float64Array.from({ length: k }, (_, i) => {
    let shared = 0;
    for (let f = 0; f < m; f++) shared += first.loadings[i * m + f]! ** 2;
    return 1 - shared;
  });
  const noise = uniquenesses.reduce((a, b) => a + b, 0);
  const whole = total(r);
  const warnings = [...heywood(uniquenesses), ...heywood(second.uniquenesses)];
  const details = { assumptions: ['general-and-group-factors'], warnings };
  const share = (value: number, method: string) => estimated(value, { method, ...details });
  return {
    kind: 'analysed',
    hierarchical: share((generalSum * generalSum) / whole, 'omega-hierarchical'),
    asymptotic: share((generalSum * generalSum) / (whole - noise), 'omega-asymptotic'),
    total: share(1 - noise / whole, 'omega-total'),
    explainedCommonVariance: generalSquares / allSquares,
    loadings: rows,
    uniquenesses: [...uniquenesses],
  };
}

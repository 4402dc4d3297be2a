import { because } from '../absent.ts';
import { type Column, isUsable, mean, present, variance, varies } from '../describe/columns.ts';
import { normalCdf, normalUpperQuantile } from '../distributions/normal.ts';
import { tQuantile } from '../distributions/t-and-f.ts';
import { analysed, type Analysis, notEstimable, type Warning } from '../estimate.ts';
import { mannWhitney } from './dominance.ts';
import {
  type Bounds,
  type Estimated,
  fisher,
  hedgesFactor,
  noncentralInterval,
  scaled,
  test,
  type Test,
} from './effect-intervals.ts';

/** How two independent groups differ: first minus second. */
export interface IndependentEffects {
  readonly n1: number;
  readonly n2: number;
  readonly mean1: number;
  readonly mean2: number;
  readonly sd1: number;
  readonly sd2: number;
  readonly meanDifference: number;
  readonly pooledSd: number;
  readonly student: Test;
  readonly welch: Test;
  /** Cohen's d on the pooled standard deviation, with its noncentral-t interval. */
  readonly cohenD: { readonly d: number } & Bounds;
  readonly ncpCi: Bounds;
  /** Hedges' g: d times the exact small-sample factor J. */
  readonly hedgesG: {
    readonly g: number;
    readonly J: number;
    readonly JApprox: number;
    readonly gApprox: number;
  } & Bounds;
  readonly varianceD: number;
  readonly varianceG: number;
  readonly normalCiD: Bounds;
  readonly cohenDAverageSd: number;
  /** Difference in standard deviations of the second group. */
  readonly glassDelta: number | null;
  readonly commonLanguageNormal: number;
  readonly u3: number;
  readonly overlap: number;
  readonly pointBiserialR: number;
  readonly mannWhitney: {
    readonly U: number;
    readonly pNormalCorrected: number | null;
    readonly rankBiserial: number;
    readonly cliffDelta: number;
    readonly cliffLower: number | null;
    readonly cliffUpper: number | null;
    readonly probabilityOfSuperiority: number;
  };
  readonly effectsizePackage: Readonly<Record<string, Estimated>>;
  readonly effsizePackage: Readonly<Record<string, Estimated>>;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * How far apart two independent groups are, in every usual way.
 *
 * Intervals of d and g are exact noncentral-t pivots. Not estimable with fewer than two values in
 * a group or when nobody differs within the groups.
 */
export function independentEffects(
  first: Column,
  second: Column,
  options: { readonly level?: number } = {},
): Analysis<IndependentEffects> {
  const level = options.level ?? 0.95;
  const x = present(first);
  const y = present(second);
  const n1 = x.length;
  const n2 = y.length;
  if (n1 < 2 || n2 < 2)
    return notEstimable('too-few-per-group', { n1, n2, needed: 2 }, 'collect-more');
  if (!isUsable(x) || !isUsable(y)) return notEstimable('not-finite', {}, 'check-the-data');
  if (!varies(x) && !varies(y)) return notEstimable('no-variance', { n1, n2 }, 'check-the-data');
  const m1 = mean(x);
  const m2 = mean(y);
  const v1 = varies(x) ? variance(x) : 0;
  const v2 = varies(y) ? variance(y) : 0;
  const difference = m1 - m2;
  const df = n1 + n2 - 2;
  const sp = Math.sqrt(((n1 - 1) * v1 + (n2 - 1) * v2) / df);
  const d = difference / sp;
  const J = hedgesFactor(df);
  const JApprox = 1 - 3 / (4 * df - 1);
  const harmonic = (n1 * n2) / (n1 + n2);
  const t = d * Math.sqrt(harmonic);
  const ncp = noncentralInterval(t, df, level);
  const onD = scaled(ncp, 1 / Math.sqrt(harmonic));
  const z = normalUpperQuantile((1 - level) / 2);
  const varianceD = (n1 + n2) / (n1 * n2) + (d * d) / (2 * (n1 + n2));
  const welchSe = Math.sqrt(v1 / n1 + v2 / n2);
  const welchDf =
    (v1 / n1 + v2 / n2) ** 2 / ((v1 / n1) ** 2 / (n1 - 1) + (v2 / n2) ** 2 / (n2 - 1));
  const warnings: Warning[] = [];
  if (n1 < first.length || n2 < second.length) {
    warnings.push({
      code: 'answers-left-out',
      params: { missing: first.length - n1 + second.length - n2 },
    });
  }
  if (Math.min(n1, n2) < 10) warnings.push({ code: 'small-group', params: { n1, n2 } });
  const ranks = mannWhitney(x, y, level);
  const effsize = effsizeIntervals(d, n1, n2, level, JApprox);
  return analysed<IndependentEffects>(
    {
      n1,
      n2,
      mean1: m1,
      mean2: m2,
      sd1: Math.sqrt(v1),
      sd2: Math.sqrt(v2),
      meanDifference: difference,
      pooledSd: sp,
      student: test(difference, sp / Math.sqrt(harmonic), df, level),
      welch: test(difference, welchSe, welchDf, level),
      cohenD: { d, ...onD },
      ncpCi: ncp,
      hedgesG: { g: d * J, J, JApprox, gApprox: d * JApprox, ...scaled(onD, J) },
      varianceD,
      varianceG: J * J * varianceD,
      normalCiD: { lower: d - z * Math.sqrt(varianceD), upper: d + z * Math.sqrt(varianceD) },
      cohenDAverageSd: difference / Math.sqrt((v1 + v2) / 2),
      glassDelta: v2 > 0 ? difference / Math.sqrt(v2) : null,
      commonLanguageNormal: normalCdf(d / Math.SQRT2),
      u3: normalCdf(d),
      overlap: 2 * normalCdf(-Math.abs(d) / 2),
      pointBiserialR: t / Math.sqrt(t * t + df),
      mannWhitney: ranks,
      effectsizePackage: {
        cohens_d: { est: d, ...onD },
        cohens_d_unpooled: unpooled(difference, v1, v2, n1, n2, welchSe, welchDf, level),
        hedges_g: { est: d * J, ...scaled(onD, J) },
        ...(v2 > 0 ? { glass_delta: glass(difference, v1, v2, n1, n2, level) } : {}),
        rank_biserial: fisher(ranks.rankBiserial, Math.sqrt((n1 + n2 + 1) / (3 * n1 * n2)), z),
      },
      effsizePackage: effsize,
      method: 'first minus second; noncentral-t intervals',
      assumptions: [
        'independent-rows',
        'normal-within-groups',
        'equal-variances-for-d-and-student',
      ],
      warnings,
    },
    // Only spread within a group can be missing here.
    () => because('no-variance-within'),
  );
}

function unpooled(
  difference: number,
  v1: number,
  v2: number,
  n1: number,
  n2: number,
  se: number,
  df: number,
  level: number,
): Estimated {
  const hn = (2 * (n2 * v1 + n1 * v2)) / (n1 * n2 * (v1 + v2));
  const ncp = noncentralInterval(difference / se, df, level);
  return { est: difference / Math.sqrt((v1 + v2) / 2), ...scaled(ncp, Math.sqrt(hn)) };
}

function glass(
  difference: number,
  v1: number,
  v2: number,
  n1: number,
  n2: number,
  level: number,
): Estimated {
  const hn = 1 / n2 + v1 / (n1 * v2);
  const est = difference / Math.sqrt(v2);
  return { est, ...scaled(noncentralInterval(est / Math.sqrt(hn), n2 - 1, level), Math.sqrt(hn)) };
}

function effsizeIntervals(d: number, n1: number, n2: number, level: number, JApprox: number) {
  const df = n1 + n2 - 2;
  const q = tQuantile(1 - (1 - level) / 2, df);
  const se = (value: number) =>
    Math.sqrt((n1 + n2) / (n1 * n2) + (value * value) / (2 * (n1 + n2)));
  const g = d * JApprox;
  return {
    cohen: { est: d, lower: d - q * se(d), upper: d + q * se(d) },
    hedges: { est: g, lower: g - q * se(g) * JApprox, upper: g + q * se(g) * JApprox },
  };
}

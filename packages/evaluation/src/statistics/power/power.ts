import { chiSquaredUpperQuantile } from '../distributions/gamma.ts';
import {
  noncentralChiSquaredUpper,
  noncentralFUpper,
  noncentralTCdf,
  noncentralTUpper,
} from '../distributions/noncentral.ts';
import { normalCdf, normalUpperQuantile } from '../distributions/normal.ts';
import { rootBetween } from '../distributions/root.ts';
import { fTailQuantile, tQuantile } from '../distributions/t-and-f.ts';
import { estimated, notEstimable, type Estimate } from '../estimate.ts';

/** Two-sided, or only a larger value counts. */
export type Alternative = 'two.sided' | 'greater';

/** A design whose power can be computed; sizes are per group unless said otherwise. */
export type Design =
  | {
      readonly kind: 't-test';
      readonly type: 'two.sample' | 'one.sample' | 'paired';
      readonly d: number;
      readonly n: number;
      readonly alternative?: Alternative;
    }
  | {
      readonly kind: 't-test-unequal';
      readonly d: number;
      readonly n1: number;
      readonly n2: number;
      readonly alternative?: Alternative;
    }
  | {
      readonly kind: 'correlation';
      readonly r: number;
      readonly n: number;
      readonly alternative?: Alternative;
    }
  | { readonly kind: 'anova'; readonly k: number; readonly f: number; readonly n: number }
  /** u tested predictors, v residual degrees of freedom. */
  | { readonly kind: 'regression'; readonly u: number; readonly v: number; readonly f2: number }
  | {
      readonly kind: 'two-proportions';
      readonly h: number;
      readonly n: number;
      readonly alternative?: Alternative;
    }
  | { readonly kind: 'chi-squared'; readonly w: number; readonly df: number; readonly N: number }
  | {
      readonly kind: 'rmsea';
      readonly rmsea0: number;
      readonly rmseaA: number;
      readonly df: number;
      readonly n: number;
    }
  /** J schools of m teachers each, a share P of the schools in the programme. */
  | {
      readonly kind: 'cluster-randomised';
      readonly d: number;
      readonly J: number;
      readonly m: number;
      readonly icc: number;
      readonly share?: number;
      /** Share of the variance between schools that school-level covariates explain. */
      readonly r2Between?: number;
      readonly r2Within?: number;
    };

/**
 * The chance that a study of this design finds an effect of this size.
 *
 * Exact noncentral distributions; two-sided tests count both tails. Conventions of R's `pwr`,
 * `semTools::findRMSEApower`, and for cluster-randomised designs a t test on J − 2 degrees of
 * freedom with the design effect 1 + (m − 1) ICC.
 */
export function power(design: Design, sig = 0.05): Estimate {
  if (!(sig > 0 && sig < 1))
    throw new RangeError('a test needs a significance level between 0 and 1');
  const problem = impossible(design);
  if (problem) return notEstimable('design-not-possible', { problem }, 'check-the-design');
  return estimated(chance(design, sig), {
    method: `power-${design.kind}`,
    assumptions: ['model-of-the-test-holds', 'effect-as-assumed'],
  });
}

/** The cluster design in numbers: design effect and noncentrality. */
export function clusterDesign(design: Extract<Design, { kind: 'cluster-randomised' }>) {
  const { J, m, icc, d } = design;
  const share = design.share ?? 0.5;
  const between = icc * (1 - (design.r2Between ?? 0));
  const within = (1 - icc) * (1 - (design.r2Within ?? 0));
  const designEffect = m * between + within;
  return { designEffect, ncp: d * Math.sqrt((share * (1 - share) * J * m) / designEffect) };
}

/** Cohen's h: the distance of two proportions on the arcsine scale. */
export function cohenH(p1: number, p2: number): number {
  return 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2));
}

/** The noncentrality that `semTools` gives RMSEA power for a close-fit or not-close-fit test. */
function rmseaPower(design: Extract<Design, { kind: 'rmsea' }>, sig: number): number {
  const ncp = (rmsea: number) => (design.n - 1) * design.df * rmsea * rmsea;
  const null0 = ncp(design.rmsea0);
  const other = ncp(design.rmseaA);
  const upper = design.rmsea0 < design.rmseaA;
  const critical = noncentralChiSquaredQuantile(upper ? sig : 1 - sig, design.df, null0);
  const above = noncentralChiSquaredUpper(critical, design.df, other);
  return upper ? above : 1 - above;
}

function noncentralChiSquaredQuantile(upperShare: number, df: number, ncp: number): number {
  const gap = (x: number) => noncentralChiSquaredUpper(x, df, ncp) - upperShare;
  let high = chiSquaredUpperQuantile(upperShare, df) + ncp + 10;
  while (gap(high) > 0) high *= 2;
  return rootBetween(gap, 0, high) ?? NaN;
}

function chance(design: Design, sig: number): number {
  switch (design.kind) {
    case 't-test': {
      const two = design.type === 'two.sample';
      const df = two ? 2 * design.n - 2 : design.n - 1;
      const ncp = design.d * Math.sqrt(two ? design.n / 2 : design.n);
      return tPower(ncp, df, sig, design.alternative);
    }
    case 't-test-unequal': {
      const ncp = design.d / Math.sqrt(1 / design.n1 + 1 / design.n2);
      return tPower(ncp, design.n1 + design.n2 - 2, sig, design.alternative);
    }
    case 'correlation': {
      const two = (design.alternative ?? 'two.sided') === 'two.sided';
      const r = two ? Math.abs(design.r) : design.r;
      const { n } = design;
      const t = tQuantile(1 - (two ? sig / 2 : sig), n - 2);
      const critical = Math.sqrt((t * t) / (t * t + n - 2));
      const z = Math.atanh(r) + r / (2 * (n - 1));
      const reach = Math.sqrt(n - 3);
      const up = normalCdf((z - Math.atanh(critical)) * reach);
      return two ? up + normalCdf((-z - Math.atanh(critical)) * reach) : up;
    }
    case 'anova': {
      const df2 = (design.n - 1) * design.k;
      const critical = fTailQuantile(sig, design.k - 1, df2, 'upper');
      return noncentralFUpper(critical, design.k - 1, df2, design.k * design.n * design.f ** 2);
    }
    case 'regression': {
      const critical = fTailQuantile(sig, design.u, design.v, 'upper');
      return noncentralFUpper(critical, design.u, design.v, design.f2 * (design.u + design.v + 1));
    }
    case 'two-proportions': {
      const two = (design.alternative ?? 'two.sided') === 'two.sided';
      const shift = (two ? Math.abs(design.h) : design.h) * Math.sqrt(design.n / 2);
      const z = normalUpperQuantile(two ? sig / 2 : sig);
      return normalCdf(shift - z) + (two ? normalCdf(-shift - z) : 0);
    }
    case 'chi-squared': {
      const critical = chiSquaredUpperQuantile(sig, design.df);
      return noncentralChiSquaredUpper(critical, design.df, design.N * design.w ** 2);
    }
    case 'rmsea':
      return rmseaPower(design, sig);
    case 'cluster-randomised':
      return tPower(clusterDesign(design).ncp, design.J - 2, sig, 'two.sided');
  }
}

function tPower(
  ncp: number,
  df: number,
  sig: number,
  alternative: Alternative = 'two.sided',
): number {
  if (alternative === 'greater') return noncentralTUpper(tQuantile(1 - sig, df), df, ncp);
  const t = tQuantile(1 - sig / 2, df);
  const size = Math.abs(ncp);
  return noncentralTUpper(t, df, size) + noncentralTCdf(-t, df, size);
}

function impossible(design: Design): string | undefined {
  for (const [key, value] of Object.entries(design)) {
    if (typeof value === 'number' && !Number.isFinite(value)) return key;
  }
  switch (design.kind) {
    case 't-test':
      return design.n > 1 ? undefined : 'n';
    case 't-test-unequal':
      return design.n1 >= 2 && design.n2 >= 2 ? undefined : 'n';
    case 'correlation':
      return design.n >= 4 ? (Math.abs(design.r) < 1 ? undefined : 'r') : 'n';
    case 'anova':
      return design.k >= 2 ? (design.n > 1 ? (design.f >= 0 ? undefined : 'f') : 'n') : 'k';
    case 'regression':
      return design.u >= 1 ? (design.v >= 1 ? (design.f2 >= 0 ? undefined : 'f2') : 'v') : 'u';
    case 'two-proportions':
      return design.n > 1 ? undefined : 'n';
    case 'chi-squared':
      return design.df >= 1 ? (design.N > 0 ? (design.w >= 0 ? undefined : 'w') : 'N') : 'df';
    case 'rmsea':
      if (!(design.df >= 1)) return 'df';
      if (!(design.rmsea0 >= 0 && design.rmseaA >= 0)) return 'rmsea';
      return design.n > 1 ? undefined : 'n';
    case 'cluster-randomised': {
      const share = design.share ?? 0.5;
      if (!(design.J > 2)) return 'J';
      if (!(design.m >= 1)) return 'm';
      if (!(design.icc >= 0 && design.icc <= 1)) return 'icc';
      return share > 0 && share < 1 && clusterDesign(design).designEffect > 0 ? undefined : 'share';
    }
  }
}

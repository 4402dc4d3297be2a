import { chiSquaredUpper } from '../distributions/gamma.ts';
import {
  noncentralChiSquaredCdf,
  noncentralChiSquaredUpper,
  noncentralityOfChiSquared,
} from '../distributions/noncentral.ts';
import { monotoneRoot } from '../distributions/root.ts';

/** A measure by lavaan's name; `null` where it does not exist for this model. */
export type FitMeasures = Readonly<Record<string, number | null>>;

export interface ModelTest {
  readonly chisq: number;
  readonly df: number;
  readonly scaled?: ScaledTest | undefined;
}

export interface ScaledTest {
  readonly name: 'satorra.bentler' | 'yuan.bentler.mplus' | 'scaled.shifted' | 'mean.var.adjusted';
  readonly chisq: number;
  readonly df: number;
  readonly factor: number;
  readonly shift: number;
  /** tr(UΓ): the degrees of freedom of the scaled RMSEA. */
  readonly trace: number;
}

/** The statistic and correction that the robust CFI, TLI and RMSEA start from. */
export interface RobustBase {
  readonly chisq: number;
  readonly correction: number;
  readonly baselineChisq: number;
  readonly baselineCorrection: number;
  /** Where lavaan bases the interval on another statistic than the point: the shifted tests. */
  readonly intervalChisq?: number | undefined;
  readonly intervalCorrection?: number | undefined;
}

export interface FitInput {
  readonly npar: number;
  /** Minimum of the fit function, where it is not χ² / 2n. */
  readonly fmin?: number;
  readonly n: number;
  /** Rows of data, where `n` counts one less per group (Wishart likelihood). */
  readonly rows?: number;
  readonly groups: number;
  readonly test: ModelTest;
  readonly baseline: ModelTest | undefined;
  readonly robust?: RobustBase | undefined;
  readonly logLikelihood?: number;
  readonly saturatedLogLikelihood?: number;
  readonly scalingH1?: number | undefined;
  readonly scalingH0?: number | undefined;
  readonly residuals: Readonly<Record<string, number | null>>;
  readonly gfi: number;
  readonly moments: number;
  /** χ² of unweighted residuals per moment, for categorical data. */
  readonly wrmr?: number | undefined;
  /** Unweighted least squares has no p-value of its own. */
  readonly withoutPValue?: boolean | undefined;
}

const tail = (chisq: number, df: number): number | null =>
  df > 0 ? chiSquaredUpper(Math.max(0, chisq), df) : null;

// By the search that intervals need anyway: general quantiles would weigh more than all of these measures.
const critical = (share: number, df: number): number =>
  monotoneRoot((x) => chiSquaredUpper(x, df) - share, df, 2 * Math.sqrt(2 * df), { lowest: 0 }) ??
  NaN;

/** Every fit measure of lavaan 0.6-14 for one model, under lavaan's names. */
export function fitMeasures(input: FitInput): FitMeasures {
  const { n, npar, test, baseline, robust, residuals } = input;
  const { chisq, df, scaled } = test;
  const out: Record<string, number | null> = {
    npar,
    fmin: input.fmin ?? chisq / (2 * n),
    chisq,
    df,
  };
  out['pvalue'] = input.withoutPValue ? null : tail(chisq, df);
  if (scaled) {
    out['chisq.scaled'] = scaled.chisq;
    out['df.scaled'] = scaled.df;
    out['pvalue.scaled'] = tail(scaled.chisq, scaled.df);
    out['chisq.scaling.factor'] = scaled.factor;
  }
  if (baseline) baselineMeasures(out, test, baseline, robust, input.withoutPValue ?? false);
  if (input.logLikelihood !== undefined && input.saturatedLogLikelihood !== undefined) {
    const logl = input.logLikelihood;
    out['logl'] = logl;
    out['unrestricted.logl'] = input.saturatedLogLikelihood;
    out['aic'] = -2 * logl + 2 * npar;
    const rows = input.rows ?? n;
    out['bic'] = -2 * logl + npar * Math.log(rows);
    out['ntotal'] = rows;
    out['bic2'] = -2 * logl + npar * Math.log((rows + 2) / 24);
    if (input.scalingH1 !== undefined) out['scaling.factor.h1'] = input.scalingH1;
    if (input.scalingH0 !== undefined) out['scaling.factor.h0'] = input.scalingH0;
  }
  rmseaMeasures(out, input);
  Object.assign(out, residuals);
  // A saturated model fits exactly but for rounding, which is what makes lavaan's answer 1.
  out['cn_05'] = df > 0 ? critical(0.05, df) / (chisq / n) + 1 : 1;
  out['cn_01'] = df > 0 ? critical(0.01, df) / (chisq / n) + 1 : 1;
  out['gfi'] = input.gfi;
  out['agfi'] = df > 0 ? 1 - (input.moments / df) * (1 - input.gfi) : 1;
  out['pgfi'] = (df / input.moments) * input.gfi;
  out['mfi'] = Math.exp((-0.5 * (chisq - df)) / n);
  if (input.wrmr === undefined) out['ecvi'] = chisq / n + (2 * npar) / n;
  if (input.wrmr !== undefined) out['wrmr'] = input.wrmr;
  for (const [name, value] of Object.entries(out)) {
    if (value !== null && !Number.isFinite(value)) out[name] = null;
  }
  return out;
}

function baselineMeasures(
  out: Record<string, number | null>,
  test: ModelTest,
  baseline: ModelTest,
  robust: RobustBase | undefined,
  withoutPValue: boolean,
): void {
  const { chisq: x, df } = test;
  const { chisq: x0, df: df0 } = baseline;
  out['baseline.chisq'] = x0;
  out['baseline.df'] = df0;
  out['baseline.pvalue'] = withoutPValue ? null : tail(x0, df0);
  if (test.scaled && baseline.scaled) {
    out['baseline.chisq.scaled'] = baseline.scaled.chisq;
    out['baseline.df.scaled'] = baseline.scaled.df;
    out['baseline.pvalue.scaled'] = tail(baseline.scaled.chisq, baseline.scaled.df);
    out['baseline.chisq.scaling.factor'] = baseline.scaled.factor;
  }
  const variants: [string, number, number, number, number, number, number][] = [
    ['', x, df, x0, df0, 1, 1],
  ];
  if (test.scaled && baseline.scaled) {
    const [s, s0] = [test.scaled, baseline.scaled];
    variants.push(['.scaled', s.chisq, s.df, s0.chisq, s0.df, 1, 1]);
  }
  if (robust) {
    const { chisq, correction, baselineChisq, baselineCorrection } = robust;
    const corrected = df > 0 && correction !== 1 && baselineCorrection !== 1;
    const c = corrected ? [correction, baselineCorrection] : [1, 1];
    variants.push(['.robust', chisq, df, baselineChisq, df0, c[0]!, c[1]!]);
  }
  for (const [suffix, a, d, a0, d0, c, c0] of variants) {
    const over = a - c * d;
    const over0 = a0 - c0 * d0;
    const worst = Math.max(over, over0, 0);
    out[`cfi${suffix}`] = worst < 1.5e-8 ? 1 : 1 - Math.max(over, 0) / worst;
    const tli = d > 0 && Math.abs(over0) > 0 ? 1 - (over * d0) / (over0 * d) : 1;
    out[`tli${suffix}`] = tli;
    out[`nnfi${suffix}`] = tli;
    out[`rni${suffix}`] = Math.abs(over0) < 1.5e-8 ? null : 1 - over / over0;
    if (suffix === '.robust') continue;
    const impossible = d > d0;
    const t1 = a0 / d0 - a / d;
    out[`rfi${suffix}`] = impossible ? null : d > 0 && d0 > 0 ? (t1 < 0 ? 1 : t1 / (a0 / d0)) : 1;
    out[`nfi${suffix}`] = impossible ? null : d > 0 ? (a0 - a) / a0 : 1;
    out[`pnfi${suffix}`] = d0 > 0 && a0 > 0 ? (d / d0) * ((a0 - a) / a0) : null;
    const t2 = a0 - d;
    out[`ifi${suffix}`] = t2 < 0 ? 1 : (a0 - a) / t2;
  }
}

function rmseaMeasures(out: Record<string, number | null>, input: FitInput): void {
  const { n, groups, test, robust } = input;
  const { chisq, df, scaled } = test;
  const add = (
    suffix: string,
    point: readonly [number, number, number],
    interval: readonly [number, number, number],
  ): void => {
    const [x, d, c] = point;
    out[`rmsea${suffix}`] =
      d > 0 ? Math.sqrt(Math.max(x / n / d - c / n, 0)) * Math.sqrt(groups) : 0;
    const [xi, di, ci] = interval;
    const [lower, upper] = rmseaInterval(xi, di, n, groups, ci);
    out[`rmsea.ci.lower${suffix}`] = lower;
    out[`rmsea.ci.upper${suffix}`] = upper;
    if (suffix === '') out['rmsea.ci.level'] = 0.9;
    const ncp = (rmsea: number) => (n * di * rmsea * rmsea) / ci / groups;
    const xs = Math.max(0, xi);
    out[`rmsea.pvalue${suffix}`] = di > 0 ? noncentralChiSquaredUpper(xs, di, ncp(0.05)) : null;
    if (suffix === '') out['rmsea.close.h0'] = 0.05;
    out[`rmsea.notclose.pvalue${suffix}`] =
      di > 0 ? noncentralChiSquaredCdf(xs, di, ncp(0.08)) : null;
    if (suffix === '') out['rmsea.notclose.h0'] = 0.08;
  };
  add('', [chisq, df, 1], [chisq, df, 1]);
  if (scaled) {
    const shifted = scaled.name === 'scaled.shifted';
    const base = shifted ? ([scaled.chisq, df, 1] as const) : ([chisq, scaled.trace, 1] as const);
    add('.scaled', base, base);
  }
  if (robust) {
    const { chisq: x, correction: c } = robust;
    const ci = robust.intervalCorrection ?? (c > 0 ? c : 1);
    add('.robust', [x, df, c], [robust.intervalChisq ?? x / ci, df, ci]);
  }
}

function rmseaInterval(
  x: number,
  df: number,
  n: number,
  groups: number,
  c: number,
): [number, number] {
  // Lavaan's convention: no interval below one degree of freedom (a scaled test may have a part of one).
  if (df < 1 || !(x > 0)) return [0, 0];
  const scale = (ncp: number | undefined) => Math.sqrt((c * (ncp ?? 0) * groups) / (n * df));
  return [
    scale(noncentralityOfChiSquared(x, df, 0.95)),
    scale(noncentralityOfChiSquared(x, df, 0.05)),
  ];
}

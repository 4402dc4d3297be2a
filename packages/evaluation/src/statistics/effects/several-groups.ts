import {
  isUsable,
  mean,
  median,
  present,
  sumOfSquares,
  variance,
  varies,
  type Column,
  type LabelledMatrix,
} from '../describe/columns.ts';
import { averageRanks, tieSizes } from '../describe/ranks.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { noncentralityOfF } from '../distributions/noncentral.ts';
import {
  studentisedRangeQuantile,
  studentisedRangeUpper,
} from '../distributions/studentised-range.ts';
import { fUpper } from '../distributions/t-and-f.ts';
import { because } from '../absent.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';

/** How three or more groups differ. */
export interface SeveralGroups {
  readonly n: number;
  readonly groups: number;
  readonly ssBetween: number;
  readonly ssWithin: number;
  readonly F: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly etaSquared: number;
  readonly omegaSquared: number;
  readonly epsilonSquared: number;
  readonly cohensF: number;
  readonly ncpCi90: { readonly lower: number | null; readonly upper: number | null };
  readonly etaSquaredCi90: { readonly lower: number | null; readonly upper: number | null };
  readonly welch: Readonly<Record<'F' | 'df1' | 'df2' | 'p', number>> | null;
  readonly kruskal: Readonly<Record<'H' | 'df' | 'p' | 'epsilonSquared', number>>;
  readonly bartlett: Readonly<Record<'K2' | 'p', number>> | null;
  readonly leveneMedian: Readonly<Record<'F' | 'p', number>> | null;
  readonly tukey: LabelledMatrix;
  readonly effectsizePackage: Readonly<
    Record<
      'eta' | 'omega',
      { readonly est: number; readonly lower: number | null; readonly upper: number | null }
    >
  >;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * One-way comparison of groups: analysis of variance with effect sizes, Welch's and Kruskal's
 * tests, tests of equal spread, and Tukey's comparison of every pair.
 */
export function severalGroups(
  groups: readonly Column[],
  names: readonly string[],
  options: { readonly level?: number } = {},
): Analysis<SeveralGroups> {
  const level = options.level ?? 0.95;
  const parts = groups.map(present);
  const empty = names.filter((_, i) => parts[i]!.length === 0);
  if (empty.length > 0) return notEstimable('empty-group', { groups: empty }, 'drop-empty-groups');
  const k = parts.length;
  if (k < 2) return notEstimable('too-few-groups', { groups: k, needed: 2 }, 'name-a-group-column');
  const all = Float64Array.from(parts.flatMap((part) => Array.from(part)));
  const n = all.length;
  if (n <= k) return notEstimable('too-few-rows', { rows: n, needed: k + 1 }, 'collect-more');
  if (!isUsable(all)) return notEstimable('not-finite', {}, 'check-the-data');
  const means = parts.map(mean);
  const grand = mean(all);
  const ssBetween = parts.reduce((sum, part, i) => sum + part.length * (means[i]! - grand) ** 2, 0);
  const ssWithin = parts.reduce((sum, part) => sum + sumOfSquares(part), 0);
  if (!varies(all)) return notEstimable('no-variance', { rows: n }, 'check-the-data');
  if (!(ssWithin > 1e-26 * n * grand * grand)) {
    return notEstimable('no-variance-within', { rows: n }, 'check-the-data');
  }
  const flat = names.filter((_, i) => parts[i]!.length < 2 || !varies(parts[i]!));
  const df1 = k - 1;
  const df2 = n - k;
  const msw = ssWithin / df2;
  const F = ssBetween / df1 / msw;
  const total = ssBetween + ssWithin;
  const eta = ssBetween / total;
  const omega = (ssBetween - df1 * msw) / (total + msw);
  const ncp = interval90(F, df1, df2);
  const share = (value: number | null, add: number) =>
    value === null ? null : value / (value + add);
  const asF = Math.max(0, omega / df1) / ((1 - omega) / df2);
  const omegaNcp = interval90(asF, df1, df2);
  const warnings: Warning[] = [];
  const small = names.filter((_, i) => parts[i]!.length < 10);
  if (small.length > 0) warnings.push({ code: 'small-group', params: { groups: small } });
  const found: SeveralGroups = {
    n,
    groups: k,
    ssBetween,
    ssWithin,
    F,
    df1,
    df2,
    p: fUpper(F, df1, df2),
    etaSquared: eta,
    omegaSquared: omega,
    epsilonSquared: (ssBetween - df1 * msw) / total,
    cohensF: Math.sqrt(eta / (1 - eta)),
    ncpCi90: ncp,
    etaSquaredCi90: {
      lower: share(ncp.lower, df1 + df2 + 1),
      upper: share(ncp.upper, df1 + df2 + 1),
    },
    welch: welch(parts, means),
    kruskal: kruskal(parts, all),
    bartlett: bartlett(parts, df2),
    leveneMedian: levene(parts),
    tukey: tukey(parts, means, names, msw, df2, level),
    effectsizePackage: {
      eta: { est: eta, lower: share(ncp.lower, df2), upper: share(ncp.upper, df2) },
      omega: {
        est: Math.max(0, omega),
        lower: share(omegaNcp.lower, df2),
        upper: share(omegaNcp.upper, df2),
      },
    },
    method: 'one-way; noncentral-F intervals of 90 %',
    assumptions: ['independent-rows', 'normal-within-groups', 'equal-variances-for-F-and-tukey'],
    warnings,
  };
  return analysed(found, ([part]) =>
    flat.length > 0 && (part === 'welch' || part === 'bartlett' || part === 'leveneMedian')
      ? because('group-of-one', { groups: flat }, 'join-groups')
      : undefined,
  );
}

function interval90(F: number, df1: number, df2: number) {
  return {
    lower: noncentralityOfF(F, df1, df2, 0.95) ?? null,
    upper: noncentralityOfF(F, df1, df2, 0.05) ?? null,
  };
}

function welch(parts: readonly Float64Array[], means: readonly number[]) {
  const k = parts.length;
  if (parts.some((part) => part.length < 2 || !varies(part))) return null;
  const weights = parts.map((part) => part.length / variance(part));
  const whole = weights.reduce((sum, w) => sum + w, 0);
  const centre = weights.reduce((sum, w, i) => sum + w * means[i]!, 0) / whole;
  const lack =
    parts.reduce((sum, part, i) => sum + (1 - weights[i]! / whole) ** 2 / (part.length - 1), 0) /
    (k * k - 1);
  const between = weights.reduce((sum, w, i) => sum + w * (means[i]! - centre) ** 2, 0);
  const F = between / ((k - 1) * (1 + 2 * (k - 2) * lack));
  const df2 = 1 / (3 * lack);
  return { F, df1: k - 1, df2, p: fUpper(F, k - 1, df2) };
}

function kruskal(parts: readonly Float64Array[], all: Float64Array) {
  const n = all.length;
  const ranks = averageRanks(all);
  let at = 0;
  let sum = 0;
  for (const part of parts) {
    let own = 0;
    for (let i = 0; i < part.length; i++) own += ranks[at++]!;
    sum += (own * own) / part.length;
  }
  const ties = tieSizes(all).reduce((total, size) => total + size ** 3 - size, 0);
  const H = ((12 * sum) / (n * (n + 1)) - 3 * (n + 1)) / (1 - ties / (n ** 3 - n));
  const df = parts.length - 1;
  return { H, df, p: chiSquaredUpper(H, df), epsilonSquared: H / ((n * n - 1) / (n + 1)) };
}

function bartlett(parts: readonly Float64Array[], df: number) {
  if (parts.some((part) => part.length < 2 || !varies(part))) return null;
  const k = parts.length;
  const v = parts.map(variance);
  const pooled = parts.reduce((sum, part, i) => sum + (part.length - 1) * v[i]!, 0) / df;
  const logs = parts.reduce((sum, part, i) => sum + (part.length - 1) * Math.log(v[i]!), 0);
  const inverse = parts.reduce((sum, part) => sum + 1 / (part.length - 1), 0);
  const K2 = (df * Math.log(pooled) - logs) / (1 + (inverse - 1 / df) / (3 * (k - 1)));
  return { K2, p: chiSquaredUpper(K2, k - 1) };
}

function levene(parts: readonly Float64Array[]) {
  const away = parts.map((part) => {
    const middle = median(part);
    return part.map((value) => Math.abs(value - middle));
  });
  const all = Float64Array.from(away.flatMap((part) => Array.from(part)));
  const grand = mean(all);
  const between = away.reduce((sum, part) => sum + part.length * (mean(part) - grand) ** 2, 0);
  const within = away.reduce((sum, part) => sum + sumOfSquares(part), 0);
  const df1 = parts.length - 1;
  const df2 = all.length - parts.length;
  if (!(within > 0)) return null;
  const F = between / df1 / (within / df2);
  return { F, p: fUpper(F, df1, df2) };
}

function tukey(
  parts: readonly Float64Array[],
  means: readonly number[],
  names: readonly string[],
  msw: number,
  df: number,
  level: number,
): LabelledMatrix {
  const k = parts.length;
  const reach = studentisedRangeQuantile(level, k, df);
  const rows: string[] = [];
  const data: number[][] = [];
  for (let i = 0; i < k; i++) {
    for (let j = i + 1; j < k; j++) {
      const difference = means[j]! - means[i]!;
      const se = Math.sqrt((msw / 2) * (1 / parts[i]!.length + 1 / parts[j]!.length));
      rows.push(`${names[j]!}-${names[i]!}`);
      data.push([
        difference,
        difference - reach * se,
        difference + reach * se,
        studentisedRangeUpper(Math.abs(difference) / se, k, df),
      ]);
    }
  }
  return { rows, cols: ['diff', 'lwr', 'upr', 'p adj'], data };
}

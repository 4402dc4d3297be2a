import { isUsable, listwise, mean, variance, varies, type Column } from '../describe/columns.ts';
import { pearson } from '../describe/correlation.ts';
import { averageRanks, tieSizes } from '../describe/ranks.ts';
import { because } from '../absent.ts';
import { whyOfColumns } from '../describe/why-absent.ts';
import { normalCdf, normalUpperQuantile } from '../distributions/normal.ts';
import { tQuantile } from '../distributions/t-and-f.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { fisher, hedgesFactor, noncentralInterval, scaled, test } from './effect-intervals.ts';

type Bounds = { readonly lower: number | null; readonly upper: number | null };

/** How the same people changed: post minus pre. */
export interface PairedEffects {
  readonly n: number;
  readonly meanPre: number;
  readonly meanPost: number;
  readonly sdPre: number;
  readonly sdPost: number;
  readonly correlation: number | null;
  readonly meanDifference: number;
  readonly sdDifference: number;
  readonly t: { readonly t: number; readonly df: number; readonly p: number } & Bounds;
  /** In standard deviations of the change: for planning, not for magnitude. */
  readonly dz: { readonly est: number } & Bounds;
  readonly gz: { readonly est: number; readonly J: number } & Bounds;
  /** In the average of the two standard deviations: for magnitude. */
  readonly dav: number | null;
  /** In standard deviations of the scores, corrected for their correlation. */
  readonly drm: ({ readonly est: number; readonly variance: number } & Bounds) | null;
  /** In standard deviations before (Becker 1988). */
  readonly dPreSd: {
    readonly est: number;
    readonly gBecker: number;
    readonly variance: number;
  } | null;
  readonly wilcoxonSigned: {
    readonly V: number;
    readonly pNormalCorrected: number | null;
    readonly matchedRankBiserial: number | null;
    /** Pairs that changed: what the ranks and this interval count (Kerby 2014; Fisher's z). */
    readonly pairsMoved: number;
    readonly matchedRankBiserialCi: Bounds;
  };
  /** As the package prints them: its interval for paired ranks counts every answer after that is not 0. */
  readonly effectsizePackage: Readonly<Record<string, { readonly est: number } & Bounds>>;
  readonly effsizePackage: Readonly<Record<string, { readonly est: number } & Bounds>>;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * How far the same people moved from one wave to the next, with d_z, d_av and d_rm named apart.
 *
 * Rows with only one of the two answers are left out. Not estimable with fewer than three pairs
 * or when everybody changed by the same amount.
 */
export function pairedEffects(
  before: Column,
  after: Column,
  options: { readonly level?: number; readonly names?: readonly [string, string] } = {},
): Analysis<PairedEffects> {
  const level = options.level ?? 0.95;
  const names = options.names ?? ['before', 'after'];
  const [pre, post] = listwise([before, after]) as [Float64Array, Float64Array];
  const n = pre.length;
  if (n < 3)
    return notEstimable(
      'too-few-pairs',
      { rows: before.length, pairs: n, needed: 3 },
      'collect-more',
    );
  if (!isUsable(pre) || !isUsable(post)) return notEstimable('not-finite', {}, 'check-the-data');
  const change = post.map((value, i) => value - pre[i]!);
  const size = Math.max(...post.map(Math.abs), ...pre.map(Math.abs));
  const sdD = Math.sqrt(variance(change));
  if (!(sdD > 1e-13 * size))
    return notEstimable('same-change-for-all', { pairs: n }, 'check-the-data');
  const s1 = varies(pre) ? Math.sqrt(variance(pre)) : 0;
  const s2 = varies(post) ? Math.sqrt(variance(post)) : 0;
  const r = s1 > 0 && s2 > 0 ? pearson(pre, post) : null;
  const difference = mean(change);
  const df = n - 1;
  const dz = difference / sdD;
  const J = hedgesFactor(df);
  const onDz = scaled(noncentralInterval(dz * Math.sqrt(n), df, level), 1 / Math.sqrt(n));
  const z = normalUpperQuantile((1 - level) / 2);
  const sav = Math.sqrt((s1 * s1 + s2 * s2) / 2);
  const warnings: Warning[] = [];
  if (n < before.length)
    warnings.push({ code: 'rows-left-out', params: { rows: before.length, complete: n } });
  if (n < 10) warnings.push({ code: 'few-rows', params: { complete: n } });
  const q = tQuantile(1 - (1 - level) / 2, 2 * n - 2);
  const around = (est: number, se: number) => ({ est, lower: est - q * se, upper: est + q * se });
  const signed = signedRanks(change);
  const rm = r === null ? undefined : repeatedMeasures(dz, r, n);
  const rankInterval = (pairs: number) =>
    fisher(
      signed.rankBiserial!,
      Math.sqrt((2 * pairs ** 3 + 3 * pairs ** 2 + pairs) / 6) / ((pairs * pairs + pairs) / 2),
      z,
    );
  const moved = signed.rankBiserial === null ? undefined : rankInterval(signed.pairs);
  const dPre = difference / s1;
  const effects: PairedEffects = {
    n,
    meanPre: mean(pre),
    meanPost: mean(post),
    sdPre: s1,
    sdPost: s2,
    correlation: r,
    meanDifference: difference,
    sdDifference: sdD,
    t: test(difference, sdD / Math.sqrt(n), df, level),
    dz: { est: dz, ...onDz },
    gz: { est: dz * J, J, ...scaled(onDz, J) },
    dav: sav > 0 ? difference / sav : null,
    drm: rm
      ? {
          ...rm,
          lower: rm.est - z * Math.sqrt(rm.variance),
          upper: rm.est + z * Math.sqrt(rm.variance),
        }
      : null,
    dPreSd:
      s1 > 0
        ? {
            est: dPre,
            gBecker: dPre * (1 - 3 / (4 * (n - 1) - 1)),
            variance: (2 * (1 - (r ?? 0))) / n + (dPre * dPre) / (2 * (n - 1)),
          }
        : null,
    wilcoxonSigned: {
      V: signed.V,
      pNormalCorrected: signed.p,
      matchedRankBiserial: signed.rankBiserial,
      pairsMoved: signed.pairs,
      matchedRankBiserialCi: { lower: moved?.lower ?? null, upper: moved?.upper ?? null },
    },
    effectsizePackage: {
      cohens_d: { est: dz, ...onDz },
      hedges_g: { est: dz * J, ...scaled(onDz, J) },
      ...(signed.rankBiserial === null
        ? {}
        : { rank_biserial: rankInterval(post.filter((value) => value !== 0).length) }),
    },
    effsizePackage: {
      ...(rm ? { within: around(rm.est, Math.sqrt(rm.variance)) } : {}),
      dz: around(dz, Math.sqrt(1 / n + (dz * dz) / (2 * n))),
    },
    method: 'post minus pre; noncentral-t intervals',
    assumptions: ['independent-pairs', 'normal-changes'],
    warnings,
  };
  return analysed(effects, ([part, measure]) =>
    part === 'correlation' || part === 'drm' || part === 'dPreSd' || measure === 'within'
      ? whyOfColumns([pre, post], names, 3)
      : part === 'wilcoxonSigned'
        ? because('too-few-pairs', { pairs: signed.pairs, needed: 2 }, 'collect-more')
        : undefined,
  );
}

// Borenstein et al. (2009), 4.27 and 4.28.
function repeatedMeasures(dz: number, r: number, n: number) {
  const est = dz * Math.sqrt(2 * (1 - r));
  return { est, variance: (1 / n + (est * est) / (2 * n)) * 2 * (1 - r) };
}

function signedRanks(change: Float64Array) {
  const moved = change.filter((value) => value !== 0);
  const sizes = moved.map(Math.abs);
  const ranks = averageRanks(sizes);
  let up = 0;
  let all = 0;
  moved.forEach((value, i) => {
    all += ranks[i]!;
    if (value > 0) up += ranks[i]!;
  });
  const n = moved.length;
  const ties = tieSizes(sizes).reduce((sum, size) => sum + size ** 3 - size, 0);
  const sigma = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const away = up - (n * (n + 1)) / 4;
  const z = (away - Math.sign(away) * 0.5) / sigma;
  return {
    pairs: n,
    V: up,
    p: sigma > 0 ? Math.min(1, 2 * Math.min(normalCdf(z), normalCdf(-z))) : null,
    rankBiserial: all > 0 ? (2 * up - all) / all : null,
  };
}

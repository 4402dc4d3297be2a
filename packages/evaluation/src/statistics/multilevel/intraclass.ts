import { fQuantile, fUpper } from '../distributions/t-and-f.ts';
import { estimated, type Estimate, notEstimable, type Warning } from '../estimate.ts';

/** How much belonging to a group says about an outcome: analysis of variance. */
export interface Intraclass {
  readonly kind: 'analysed';
  readonly n: number;
  readonly groups: number;
  readonly meanSize: number;
  /** The size that counts with unequal groups. */
  readonly n0: number;
  readonly msb: number;
  readonly msw: number;
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  /** ICC(1): agreement of two members of a group. Searle's interval. */
  readonly icc1: Estimate;
  /** ICC(2): reliability of a group's mean. */
  readonly icc2: Estimate;
  /** ICC(1) with the mean group size, as the R package multilevel computes it. */
  readonly icc1MeanSize: number;
  readonly designEffectMeanSize: number;
  readonly designEffectKish: number;
  /** Independent answers that hold as much information. */
  readonly effectiveN: number;
  readonly etaSquared: number;
}

/** ICC(1), ICC(2) and design effects of an outcome in groups (one-way analysis of variance). */
export function intraclass(
  y: Float64Array,
  group: Int32Array,
): Intraclass | ReturnType<typeof notEstimable> {
  const sums = new Map<number, { n: number; sum: number }>();
  let total = 0;
  let count = 0;
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(y[i]!) || group[i]! < 0) continue;
    const own = sums.get(group[i]!) ?? { n: 0, sum: 0 };
    own.n++;
    own.sum += y[i]!;
    sums.set(group[i]!, own);
    total += y[i]!;
    count++;
  }
  const groups = sums.size;
  if (groups < 2) return notEstimable('one-group', { groups }, 'choose-another-grouping');
  if (count - groups < 1) return notEstimable('groups-of-one', { groups }, 'collect-more-answers');
  const mean = total / count;
  let between = 0;
  let squares = 0;
  for (const { n, sum } of sums.values()) {
    between += n * (sum / n - mean) ** 2;
    squares += n * n;
  }
  let within = 0;
  for (let i = 0; i < y.length; i++) {
    const own = sums.get(group[i]!);
    if (!own || Number.isNaN(y[i]!)) continue;
    within += (y[i]! - own.sum / own.n) ** 2;
  }
  const df1 = groups - 1;
  const df2 = count - groups;
  const msb = between / df1;
  const msw = within / df2;
  if (!(msb + msw > 0)) return notEstimable('no-variance', {}, 'check-the-data');
  const meanSize = count / groups;
  const n0 = (count - squares / count) / df1;
  const f = msb / msw;
  const icc = (msb - msw) / (msb + (n0 - 1) * msw);
  const bound = (p: number): number => {
    const ratio = f / fQuantile(p, df1, df2);
    return (ratio - 1) / (ratio + n0 - 1);
  };
  const unequal = [...sums.values()].some(({ n }) => n !== meanSize);
  const warnings: readonly Warning[] = unequal ? [{ code: 'unequal-groups', params: { n0 } }] : [];
  return {
    kind: 'analysed',
    n: count,
    groups,
    meanSize,
    n0,
    msb,
    msw,
    f,
    df1,
    df2,
    p: Number.isFinite(f) ? fUpper(f, df1, df2) : 0,
    icc1: estimated(icc, {
      method: 'anova-icc1',
      interval: { lower: bound(0.975), upper: bound(0.025), level: 0.95, method: 'searle' },
      assumptions: ['groups-drawn-at-random', 'equal-variance-within-groups'],
      warnings,
    }),
    icc2:
      msb > 0
        ? estimated((msb - msw) / msb, { method: 'anova-icc2', warnings })
        : notEstimable('no-variance'),
    icc1MeanSize: (msb - msw) / (msb + (meanSize - 1) * msw),
    designEffectMeanSize: 1 + (meanSize - 1) * icc,
    designEffectKish: 1 + (squares / count - 1) * icc,
    effectiveN: count / (1 + (meanSize - 1) * icc),
    etaSquared: between / (between + within),
  };
}

/** Agreement within one group on a scale of items. */
export interface WithinAgreement {
  readonly group: number;
  readonly n: number;
  readonly rwg: Estimate;
}

/**
 * r_wg(j): how far the members of each group agree on a scale, beyond answering at random
 * (James, Demaree & Wolf 1984; expected variance (A² − 1) / 12 for A response options).
 *
 * One item gives r_wg. Values outside 0–1 are set to 0, as in the R package multilevel.
 */
export function agreementWithinGroups(
  items: readonly Float64Array[],
  group: Int32Array,
  options: number,
): WithinAgreement[] {
  if (!(options >= 2)) throw new RangeError('r_wg needs at least two response options');
  const expected = (options * options - 1) / 12;
  const members = new Map<number, number[]>();
  for (let i = 0; i < group.length; i++) {
    if (group[i]! < 0 || items.some((item) => Number.isNaN(item[i]!))) continue;
    const rows = members.get(group[i]!);
    if (rows) rows.push(i);
    else members.set(group[i]!, [i]);
  }
  return [...members].map(([id, rows]) => {
    const n = rows.length;
    if (n < 2)
      return { group: id, n, rwg: notEstimable('groups-of-one', { n }, 'collect-more-answers') };
    const variances = items.map((item) => {
      const mean = rows.reduce((sum, i) => sum + item[i]!, 0) / n;
      return rows.reduce((sum, i) => sum + (item[i]! - mean) ** 2, 0) / (n - 1);
    });
    const j = items.length;
    const ratio = variances.reduce((sum, v) => sum + v, 0) / j / expected;
    const raw = j === 1 ? 1 - ratio : (j * (1 - ratio)) / (j * (1 - ratio) + ratio);
    const value = raw < 0 || raw > 1 ? 0 : raw;
    const warnings: readonly Warning[] =
      value === raw ? [] : [{ code: 'less-agreement-than-chance', params: { raw } }];
    return { group: id, n, rwg: estimated(value, { method: j === 1 ? 'rwg' : 'rwg-j', warnings }) };
  });
}

import { mean, sumOfSquares, variance, type LabelledMatrix } from '../describe/columns.ts';
import { pearson } from '../describe/correlation.ts';
import { averageRanks, tieSizes } from '../describe/ranks.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { fTailQuantile, fUpper } from '../distributions/t-and-f.ts';

/** One intraclass correlation with its F test and interval. */
export interface Intraclass {
  readonly icc: number | null;
  readonly F: number | null;
  readonly df1: number;
  readonly df2: number | null;
  readonly p: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Agreement of raters who give numbers. */
export interface NumericAgreement {
  readonly icc: Readonly<Record<string, Intraclass>>;
  readonly psychIcc: LabelledMatrix;
  readonly kendallW: {
    readonly W: number | null;
    readonly chisq: number | null;
    readonly p: number | null;
  };
  readonly meanPearson: number | null;
  readonly meanSpearman: number | null;
  readonly anova: {
    readonly msSubjects: number;
    readonly msRaters: number;
    readonly msError: number;
  };
}

/**
 * Intraclass correlations of Shrout & Fleiss (1979) and McGraw & Wong (1996), Kendall's W and mean
 * correlations, of raters who all rated the same subjects; `undefined` if nothing varies.
 */
export function numericAgreement(
  raters: readonly Float64Array[],
  level = 0.95,
): NumericAgreement | undefined {
  const r = raters.length;
  const n = raters[0]?.length ?? 0;
  if (r < 2 || n < 2) return undefined;
  const rowMeans = Float64Array.from(
    { length: n },
    (_, i) => raters.reduce((sum, x) => sum + x[i]!, 0) / r,
  );
  const colMeans = Float64Array.from(raters, mean);
  const all = Float64Array.from(raters.flatMap((x) => Array.from(x)));
  const msR = variance(rowMeans) * r;
  const msC = variance(colMeans) * n;
  const ssTotal = sumOfSquares(all);
  const msW = (ssTotal - msR * (n - 1)) / (n * (r - 1));
  const msE = Math.max(0, (ssTotal - msR * (n - 1) - msC * (r - 1)) / ((n - 1) * (r - 1)));
  if (!(ssTotal > 0)) return undefined;
  const tail = (1 - level) / 2;
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  const upperF = (df1: number, df2: number) => fTailQuantile(tail, df1, df2, 'upper');
  const make = (
    icc: number,
    F: number,
    df2: number,
    ends: readonly [number, number],
  ): Intraclass => ({
    icc: number(icc),
    F: number(F),
    df1: n - 1,
    df2: number(df2),
    p: number(fUpper(F, n - 1, df2)),
    lower: number(ends[0]),
    upper: number(ends[1]),
  });
  const simple = (ms: number, df2: number, average: boolean): Intraclass => {
    const F = msR / ms;
    const low = F / upperF(n - 1, df2);
    const high = F * upperF(df2, n - 1);
    return average
      ? make((msR - ms) / msR, F, df2, [1 - 1 / low, 1 - 1 / high])
      : make((msR - ms) / (msR + (r - 1) * ms), F, df2, [
          (low - 1) / (low + r - 1),
          (high - 1) / (high + r - 1),
        ]);
  };
  const df2 = (n - 1) * (r - 1);
  // Satterthwaite degrees of freedom of the mixture of raters and error (McGraw & Wong 1996).
  const mixture = (icc: number, size: number) => {
    const a = (size * icc) / (n * (1 - icc));
    const b = 1 + (size * icc * (n - 1)) / (n * (1 - icc));
    return (a * msC + b * msE) ** 2 / ((a * msC) ** 2 / (r - 1) + (b * msE) ** 2 / df2);
  };
  const single = (msR - msE) / (msR + (r - 1) * msE + (r / n) * (msC - msE));
  const average = (msR - msE) / (msR + (msC - msE) / n);
  const ends = (v: number): readonly [number, number] => {
    const FL = upperF(n - 1, v);
    const FU = upperF(v, n - 1);
    const rest = r * msC + (r * n - r - n) * msE;
    return [
      (n * (msR - FL * msE)) / (FL * rest + n * msR),
      (n * (FU * msR - msE)) / (rest + n * FU * msR),
    ];
  };
  const vSingle = mixture(single, r);
  const vAverage = mixture(average, r);
  const endsAverage = (v: number): readonly [number, number] => {
    const FL = upperF(n - 1, v);
    const FU = upperF(v, n - 1);
    return [
      (n * (msR - FL * msE)) / (FL * (msC - msE) + n * msR),
      (n * (FU * msR - msE)) / (msC - msE + n * FU * msR),
    ];
  };
  const F = msR / msE;
  const icc = {
    oneway_consistency_single: simple(msW, n * (r - 1), false),
    oneway_consistency_average: simple(msW, n * (r - 1), true),
    twoway_consistency_single: simple(msE, df2, false),
    twoway_consistency_average: simple(msE, df2, true),
    twoway_agreement_single: make(single, F, vSingle, ends(vSingle)),
    twoway_agreement_average: make(average, F, vAverage, endsAverage(vAverage)),
  };
  const [low, high] = ends(vSingle);
  const stepUp = (value: number) => (value * r) / (1 + value * (r - 1));
  const row = (each: Intraclass) => [
    each.icc,
    each.F,
    each.df1,
    each.df2,
    each.p,
    each.lower,
    each.upper,
  ];
  const two = make(single, F, df2, [low, high]);
  const twoK = make(average, F, df2, [stepUp(low), stepUp(high)]);
  return {
    icc,
    psychIcc: {
      rows: ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'],
      cols: ['ICC', 'F', 'df1', 'df2', 'p', 'lower bound', 'upper bound'],
      data: [
        row(icc.oneway_consistency_single),
        row(two),
        row(icc.twoway_consistency_single),
        row(icc.oneway_consistency_average),
        row(twoK),
        row(icc.twoway_consistency_average),
      ],
    },
    kendallW: kendallW(raters),
    meanPearson: number(meanOfPairs(raters, pearson)),
    meanSpearman: number(meanOfPairs(raters.map(averageRanks), pearson)),
    anova: { msSubjects: msR, msRaters: msC, msError: msE },
  };
}

function kendallW(raters: readonly Float64Array[]) {
  const m = raters.length;
  const n = raters[0]!.length;
  const ranks = raters.map(averageRanks);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ranks.reduce((sum, own) => sum + own[i]!, 0) ** 2;
  const ties = raters.reduce(
    (sum, rater) => sum + tieSizes(rater).reduce((all, size) => all + size ** 3 - size, 0),
    0,
  );
  const W = (12 * squares - 3 * m * m * n * (n + 1) ** 2) / (m * m * n * (n * n - 1) - m * ties);
  const chisq = m * (n - 1) * W;
  if (!Number.isFinite(W)) return { W: null, chisq: null, p: null };
  return { W, chisq, p: chiSquaredUpper(chisq, n - 1) };
}

function meanOfPairs(
  columns: readonly Float64Array[],
  of: (a: Float64Array, b: Float64Array) => number,
): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < columns.length; i++) {
    for (let j = i + 1; j < columns.length; j++) {
      sum += of(columns[i]!, columns[j]!);
      count++;
    }
  }
  return sum / count;
}

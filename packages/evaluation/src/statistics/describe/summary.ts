import { tQuantile } from '../distributions/t-and-f.ts';
import {
  mean,
  medianOfSorted,
  present,
  sorted,
  variance,
  type Column,
  type LabelledMatrix,
} from './columns.ts';

const MEASURES = [
  'n',
  'missing',
  'mean',
  'sd',
  'var',
  'se',
  'meanLower',
  'meanUpper',
  'median',
  'trimmed10',
  'mad',
  'min',
  'max',
  'q05',
  'q25',
  'q75',
  'q95',
  'q25type6',
  'q75type6',
  'iqr',
  'floorShare',
  'ceilingShare',
  'skewType1',
  'skewType2',
  'skewType3',
  'kurtType1',
  'kurtType2',
  'kurtType3',
  'seSkew',
  'seKurt',
] as const;

/** A measure of one column, such as `mean` or `skewType2`. */
export type Measure = (typeof MEASURES)[number];

/** Thirty measures of each column, `null` where one does not exist. */
export function describeColumns(
  columns: readonly Column[],
  names: readonly string[],
): LabelledMatrix {
  return {
    rows: names,
    cols: MEASURES,
    data: columns.map((column) => {
      const measures = describeColumn(column);
      return MEASURES.map((measure) => measures[measure]);
    }),
  };
}

/**
 * Centre, spread, shape and extremes of one column; missing answers are counted and left out.
 *
 * Skewness and kurtosis in the three types of R's `e1071`; quantiles of types 7 and 6.
 */
export function describeColumn(column: Column): Readonly<Record<Measure, number | null>> {
  const x = sorted(present(column));
  const n = x.length;
  const centre = mean(x);
  const v = variance(x);
  const sd = Math.sqrt(v);
  const se = sd / Math.sqrt(n);
  const reach = n > 1 ? tQuantile(0.975, n - 1) * se : NaN;
  const middle = n > 0 ? medianOfSorted(x) : NaN;
  const away = sorted(x.map((value) => Math.abs(value - middle)));
  const trimmed = x.subarray(Math.floor(n * 0.1), n - Math.floor(n * 0.1));
  const q = (p: number, type: 6 | 7 = 7) => quantileOfSorted(x, p, type);
  const q25 = q(0.25);
  const q75 = q(0.75);
  const values: Record<Measure, number> = {
    n,
    missing: column.length - n,
    mean: centre,
    sd,
    var: v,
    se,
    meanLower: centre - reach,
    meanUpper: centre + reach,
    median: middle,
    trimmed10: mean(trimmed),
    mad: n > 0 ? 1.4826 * medianOfSorted(away) : NaN,
    min: x[0] ?? NaN,
    max: x[n - 1] ?? NaN,
    q05: q(0.05),
    q25,
    q75,
    q95: q(0.95),
    q25type6: q(0.25, 6),
    q75type6: q(0.75, 6),
    iqr: q75 - q25,
    floorShare: x.filter((value) => value === x[0]).length / n,
    ceilingShare: x.filter((value) => value === x[n - 1]).length / n,
    ...shape(x, centre),
  };
  const out: Record<string, number | null> = {};
  for (const measure of MEASURES)
    out[measure] = Number.isFinite(values[measure]) ? values[measure] : null;
  return out as Record<Measure, number | null>;
}

/** Quantile of sorted values: R's type 7 (its default) or type 6 (SPSS, Minitab). */
export function quantileOfSorted(x: Float64Array, p: number, type: 6 | 7 = 7): number {
  const n = x.length;
  if (n === 0) return NaN;
  const at = type === 7 ? 1 + (n - 1) * p : (n + 1) * p;
  const low = Math.floor(at + 4 * Number.EPSILON);
  const rest = at - low;
  const share = Math.abs(rest) < 4 * Number.EPSILON ? 0 : rest;
  const value = (i: number) => x[Math.min(n - 1, Math.max(0, i - 1))]!;
  return share === 0 ? value(low) : (1 - share) * value(low) + share * value(low + 1);
}

function shape(x: Float64Array, centre: number) {
  const n = x.length;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (const value of x) {
    const d = value - centre;
    m2 += d * d;
    m3 += d * d * d;
    m4 += d * d * d * d;
  }
  m2 /= n;
  m3 /= n;
  m4 /= n;
  const flat = !(m2 > 1e-28 * centre * centre);
  const g1 = flat ? NaN : m3 / m2 ** 1.5;
  const g2 = flat ? NaN : m4 / (m2 * m2) - 3;
  const seSkew = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
  return {
    skewType1: g1,
    skewType2: (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    skewType3: g1 * ((n - 1) / n) ** 1.5,
    kurtType1: g2,
    kurtType2: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6),
    kurtType3: (g2 + 3) * (1 - 1 / n) ** 2 - 3,
    seSkew,
    seKurt: 2 * seSkew * Math.sqrt((n * n - 1) / ((n - 3) * (n + 5))),
  };
}

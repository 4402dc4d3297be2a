import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { adjustP } from './adjusted-p.ts';
import { isUsable, listwise, rowsOf, varies, type Column, type LabelledMatrix } from './columns.ts';
import { correlationTest, fisherInterval, kendallTauB, pearson } from './correlation.ts';
import { missingPatterns, type MissingPatterns } from './missing-patterns.ts';
import { multivariate, type Factorability, type Mardia } from './multivariate.ts';
import { averageRanks } from './ranks.ts';
import { shapiroWilk } from './shapiro-wilk.ts';
import { describeColumns } from './summary.ts';
import { whyOfDescription } from './why-absent.ts';

/** One pair of columns. p-values are adjusted over all pairs of the table. */
export interface CorrelationRow {
  readonly x: string;
  readonly y: string;
  readonly n: number;
  readonly r: number | null;
  readonly t: number | null;
  readonly p: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly spearman: number | null;
  readonly kendallB: number | null;
  readonly pHolm: number | null;
  readonly pBH: number | null;
  readonly pBonferroni: number | null;
}

/** A table of columns described. */
export interface Description {
  readonly describe: LabelledMatrix;
  readonly correlations: readonly CorrelationRow[];
  readonly shapiro?: LabelledMatrix;
  readonly factorability?: Factorability;
  readonly mardia?: Mardia;
  readonly missing: MissingPatterns;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Describe columns: measures, correlations, normality, factorability and missing answers. */
export function describe(
  columns: readonly Column[],
  names: readonly string[],
  options: { readonly level?: number } = {},
): Analysis<Description> {
  if (columns.length === 0) return notEstimable('no-columns', {}, 'name-columns');
  const rows = rowsOf(columns);
  if (rows === 0) return notEstimable('too-few-rows', { rows, needed: 1 }, 'collect-more');
  const bad = columns.findIndex((column) => !isUsable(column));
  if (bad >= 0) return notEstimable('not-finite', { column: names[bad] }, 'check-the-data');
  const warnings: Warning[] = [];
  const complete = listwise(columns);
  const constant = names.filter(
    (_, i) => !varies(Float64Array.from(columns[i]!).filter((v) => !Number.isNaN(v))),
  );
  if (constant.length > 0)
    warnings.push({ code: 'constant-column', params: { columns: constant } });
  const n = complete[0]!.length;
  const normal = complete.map((column) => shapiroWilk(column));
  const several = multivariate(complete, names);
  const fewRows = n <= columns.length;
  if (!several && columns.length > 1 && (fewRows || constant.length === 0)) {
    warnings.push({
      code: fewRows ? 'too-few-complete-rows' : 'collinear-columns',
      params: { complete: n },
    });
  }
  const description = {
    describe: describeColumns(columns, names),
    correlations: correlationTable(columns, names, options.level ?? 0.95),
    ...(normal.some((each) => each !== undefined)
      ? {
          shapiro: {
            rows: names,
            cols: ['W', 'p'],
            data: normal.map((each) => [each?.W ?? null, each?.p ?? null]),
          },
        }
      : {}),
    ...(several ?? {}),
    missing: missingPatterns(columns, names),
    method: 'pairwise-complete correlations; normality and factorability on complete rows',
    assumptions: ['independent-rows'],
    warnings,
  };
  return analysed<Description>(description, whyOfDescription(columns, names));
}

/** Every pair of columns over the rows both have, p-values adjusted for the number of pairs. */
export function correlationTable(
  columns: readonly Column[],
  names: readonly string[],
  level: number,
): CorrelationRow[] {
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  const rows = columns.flatMap((y, j) =>
    columns.slice(0, j).map((x, i) => {
      const [a, b] = listwise([x, y]) as [Float64Array, Float64Array];
      const n = a.length;
      const there = n >= 3 && varies(a) && varies(b);
      const r = there ? pearson(a, b) : NaN;
      const test = there ? correlationTest(r, n) : { t: NaN, p: NaN };
      const interval = there && n > 3 ? fisherInterval(r, n, level) : { lower: NaN, upper: NaN };
      return {
        x: names[i]!,
        y: names[j]!,
        n,
        r: number(r),
        t: number(test.t),
        p: number(test.p),
        lower: number(interval.lower),
        upper: number(interval.upper),
        spearman: there ? number(pearson(averageRanks(a), averageRanks(b))) : null,
        kendallB: there ? number(kendallTauB(a, b)) : null,
      };
    }),
  );
  const p = rows.map((row) => row.p);
  const holm = adjustP(p, 'holm');
  const bh = adjustP(p, 'benjamini-hochberg');
  const bonferroni = adjustP(p, 'bonferroni');
  return rows.map((row, i) => ({
    ...row,
    pHolm: holm[i]!,
    pBH: bh[i]!,
    pBonferroni: bonferroni[i]!,
  }));
}

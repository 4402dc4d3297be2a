import type { Instrument } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import { answersOn } from '../instruments/score.ts';
import { tQuantile } from '../statistics/distributions/t-and-f.ts';
import { fitStructuralModel } from '../statistics/sem/fit-structural-model.ts';
import type { ModelProblem, ModelWarning } from '../statistics/sem/problem.ts';
import type { StructuralFit } from '../statistics/sem/structural-fit.ts';

/** One way of calculating the uncertainty of an association. */
export interface Uncertainty {
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly pvalue: number | null;
}

/** What two scales have to do with each other, standardised: an association, never an effect. */
export interface Association {
  readonly from: string;
  readonly to: string;
  readonly est: number;
  /** As if schools did not matter. */
  readonly ordinary: Uncertainty;
  /** Allowing for teachers of one school answering alike; absent without at least two schools. */
  readonly clustered?: Uncertainty;
  /** The range the report's words use: the larger standard error, t with schools − 1 degrees of freedom. */
  readonly cautious: { readonly lower: number; readonly upper: number };
}

/** The declared model fitted to the answers, or why that was not possible. */
export type Associations =
  | {
      readonly kind: 'fitted';
      readonly model: string;
      readonly used: number;
      readonly clusters: number;
      readonly links: readonly Association[];
      /** Share of the differences in each outcome that goes with the other scales. */
      readonly explained: Readonly<Record<string, number | null>>;
      /** lavaan's names; the robust versions where schools are allowed for. */
      readonly fit: Readonly<
        Record<'chisq' | 'df' | 'pvalue' | 'cfi' | 'tli' | 'rmsea' | 'srmr', number | null>
      >;
      readonly warnings: readonly ModelWarning[];
    }
  | {
      readonly kind: 'not-fitted';
      readonly model: string;
      readonly problems: readonly ModelProblem[];
    }
  | { readonly kind: 'not-declared' };

/**
 * Fit the model that the instrument declares, with and without allowing for schools.
 *
 * Maximum likelihood with every given answer used (FIML). Sixteen schools are few: cluster-robust
 * errors may then come out smaller than the ordinary ones, so the cautious range takes the larger.
 */
export function associations(instrument: Instrument, responses: readonly Response[]): Associations {
  const model = instrument.declaredAnalysis?.model;
  if (model === undefined) return { kind: 'not-declared' };
  const data = answerColumns(instrument, responses);
  const ordinary = fitStructuralModel(model, data, { missing: 'fiml' });
  if (ordinary.kind === 'refused')
    return { kind: 'not-fitted', model, problems: ordinary.problems };
  const schools = new Set(responses.map(({ cluster }) => cluster ?? ''));
  const allowsForSchools = schools.size > 1 && !schools.has('');
  const clustered = allowsForSchools
    ? fitStructuralModel(model, data, { missing: 'fiml', cluster: 'cluster' })
    : undefined;
  const robust = clustered?.kind === 'fitted' ? clustered : undefined;
  return {
    kind: 'fitted',
    model,
    used: ordinary.nobs,
    clusters: robust?.clusters ?? 0,
    links: linksOf(ordinary, robust),
    explained: explainedOf(ordinary, instrument),
    fit: fitOf(ordinary, robust),
    warnings: (robust ?? ordinary).warnings,
  };
}

/** The rated answers as columns by item (reversed items turned round), with the school of each. */
export function answerColumns(
  instrument: Instrument,
  responses: readonly Response[],
): Readonly<Record<string, readonly (number | string)[]>> {
  const columns: Record<string, (number | string)[]> = {
    cluster: responses.map(({ cluster }) => cluster ?? ''),
    language: responses.map(({ language }) => language),
  };
  for (const scale of instrument.scales) {
    const rows = responses.map((response) => answersOn(instrument, scale, response));
    scale.items.forEach((item, place) => {
      columns[item] = rows.map((row) => row[place] ?? NaN);
    });
  }
  return columns;
}

function linksOf(ordinary: StructuralFit, robust: StructuralFit | undefined): Association[] {
  const degrees = robust ? robust.clusters - 1 : Infinity;
  const t = Number.isFinite(degrees) ? tQuantile(0.975, degrees) : 1.959963984540054;
  return ordinary.parameters.flatMap((parameter) => {
    const single = parameter.stdAll;
    if (parameter.op !== '~' || single === undefined) return [];
    const same = robust?.parameters.find(
      ({ op, lhs, rhs }) => op === '~' && lhs === parameter.lhs && rhs === parameter.rhs,
    )?.stdAll;
    const reach = t * Math.max(single.se, same?.se ?? 0);
    return [
      {
        from: parameter.rhs,
        to: parameter.lhs,
        est: single.est,
        ordinary: single,
        ...(same ? { clustered: same } : {}),
        cautious: { lower: single.est - reach, upper: single.est + reach },
      },
    ];
  });
}

function explainedOf(fit: StructuralFit, instrument: Instrument): Record<string, number | null> {
  const outcomes = instrument.scales.filter(({ id }) =>
    fit.parameters.some(({ op, lhs }) => op === '~' && lhs === id),
  );
  return Object.fromEntries(outcomes.map(({ id }) => [id, fit.rsquare[0]?.[id] ?? null]));
}

function fitOf(ordinary: StructuralFit, robust: StructuralFit | undefined) {
  const measure = (name: string): number | null => {
    const measures: Readonly<Record<string, unknown>> = { ...(robust ?? ordinary).fit };
    const value = measures[name];
    return typeof value === 'number' ? value : null;
  };
  const preferred = (robustName: string, name: string) => measure(robustName) ?? measure(name);
  return {
    chisq: preferred('chisq.scaled', 'chisq'),
    df: measure('df'),
    pvalue: preferred('pvalue.scaled', 'pvalue'),
    cfi: preferred('cfi.robust', 'cfi'),
    tli: preferred('tli.robust', 'tli'),
    rmsea: preferred('rmsea.robust', 'rmsea'),
    srmr: measure('srmr'),
  };
}

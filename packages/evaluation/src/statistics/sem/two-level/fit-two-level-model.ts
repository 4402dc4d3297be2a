import { symmetricInverse } from '../../matrix/cholesky.ts';
import { subMatrix } from '../../matrix/product.ts';
import { type FitMeasures, fitMeasures } from '../fit-measures.ts';
import { undetermined } from '../maximum-likelihood.ts';
import { type PreparedModel } from '../prepared-model.ts';
import { type ModelRefused, type ModelWarning, problem, refused } from '../problem.ts';
import { type ParameterEstimate, reportParameters } from '../report-parameters.ts';
import { type DataColumns } from '../sample-data.ts';
import { startingValues } from '../starting-values.ts';
import { type Implied, structuresOf } from '../structure.ts';
import { type ClusterSums } from './cluster-sums.ts';
import { levelResiduals } from './level-residuals.ts';
import { maximise } from './maximise-two-levels.ts';
import { prepareLevels, type PreparedLevels } from './prepare-levels.ts';
import { type TwoLevelOptions } from './two-level-options.ts';
import { twoLevelLikelihood, type TwoLevelModel } from './two-level-likelihood.ts';
import { freeMoments, type LevelShape, unrestricted } from './two-level-saturated.ts';
import { positive, startingShapes } from './two-level-start.ts';

/** A fitted model of persons in groups. A parameter's `group` is its level: 1 within, 2 between. */
export interface TwoLevelFit {
  readonly kind: 'fitted';
  readonly converged: true;
  readonly iterations: number;
  readonly nobs: number;
  readonly clusters: number;
  readonly npar: number;
  readonly parameters: readonly ParameterEstimate[];
  readonly fit: FitMeasures;
  /** Explained share of each outcome's variance, within and between. */
  readonly rsquare: readonly [
    Readonly<Record<string, number | null>>,
    Readonly<Record<string, number | null>>,
  ];
  /** Share of each variable's variance that lies between clusters, unrestricted by the model. */
  readonly icc: Readonly<Record<string, number>>;
  readonly warnings: readonly ModelWarning[];
  readonly inside: {
    readonly levels: PreparedLevels;
    readonly theta: Float64Array;
    readonly covariance: Float64Array;
    readonly implied: readonly Implied[];
    /** Unrestricted covariances within and between clusters. */
    readonly saturated: readonly Implied[];
  };
}

/**
 * Fit a model with a `level: 1` and a `level: 2` block by maximum likelihood: what holds among the
 * persons of a school, and what holds among schools.
 *
 * Numbers are those of lavaan 0.6-14 at the exact optimum; standard errors come from the observed
 * information. The χ² counts from a saturated model that is fitted to the end (lavaan stops that
 * search early, so its χ² may differ in the third decimal). Complete rows only.
 */
export function fitTwoLevelModel(
  text: string,
  data: DataColumns,
  options: TwoLevelOptions,
): TwoLevelFit | ModelRefused {
  const prepared = prepareLevels(text, data, options);
  if (prepared.kind === 'refused') return prepared;
  const { levels } = prepared;
  const { tables, sums } = levels;
  const { table, roles } = tables;
  const p = roles.observed.length;
  const shapes = startingShapes(levels);
  const count = shapes.reduce((sum, shape) => sum + freeMoments(shape), 0);
  const nameOf = (k: number): string => {
    const row = table.rows.find((r) => r.parameter === k)!;
    return `${row.lhs} ${row.op} ${row.rhs} (level ${row.group})`;
  };
  const notIdentified = (names: readonly string[]) => {
    const params = { parameters: table.free, moments: count, names };
    return refused(problem('sem-not-identified', params, 'fix-or-remove-parameters'));
  };
  const notConverged = (step: string, iterations: number) =>
    refused(problem('sem-not-converged', { step, iterations }, 'simplify-or-collect-more'));
  if (count < table.free) return notIdentified([]);
  const saturated = unrestricted(sums, shapes, p, true);
  if (!saturated.converged) return notConverged('saturated', saturated.iterations);
  const baseline = unrestricted(sums, shapes, p, false);
  if (!baseline.converged) return notConverged('baseline', baseline.iterations);
  const [within, between] = structuresOf(asPrepared(levels), 2, shapes);
  const model: TwoLevelModel = {
    free: table.free,
    within: within!,
    between: between!,
    terms: sums.terms,
  };
  const start = startingValues(
    table,
    roles,
    saturated.implied.map(({ mu, sigma }) => ({ mean: mu, covariance: positive(sigma, p) })),
  );
  const found = maximise(model, start);
  const at = twoLevelLikelihood(model, found.x, { gradient: true, expected: true, observed: true });
  if (!at) return notConverged('start', 0);
  const loose = undetermined(at.expected, table.free);
  if (loose.length > 0) {
    // Where the search ran away, the parameters it left undetermined are no fault of the model.
    const before = twoLevelLikelihood(model, start, { expected: true });
    const open = !before || undetermined(before.expected, table.free).length > 0;
    if (found.converged || open) return notIdentified(loose.slice(0, 12).map(nameOf));
  }
  if (!found.converged) return notConverged('estimation', found.iterations);
  const warnings: ModelWarning[] = [...levels.warnings];
  let covariance = symmetricInverse(at.observed, table.free)?.inverse;
  if (!covariance) {
    warnings.push({ code: 'sem-observed-information-not-positive', params: {} });
    covariance = symmetricInverse(at.expected, table.free)?.inverse;
  }
  if (!covariance) return notIdentified([]);
  const constant = logConstant(levels, shapes, p);
  const chisq = Math.max(0, 2 * (at.value - saturated.value));
  const df = count - table.free;
  const residuals = levelResiduals(
    saturated.implied,
    at.implied,
    shapes.map(({ variables }) => variables),
    p,
  );
  const measures = fitMeasures({
    npar: table.free,
    fmin: (at.value + sizeTerm(sums, tables.within.observed.length)) / sums.rows,
    n: sums.rows,
    groups: 1,
    test: { chisq, df },
    baseline: {
      chisq: Math.max(0, 2 * (baseline.value - saturated.value)),
      df: count - baseline.free,
    },
    logLikelihood: -at.value - constant,
    saturatedLogLikelihood: -saturated.value - constant,
    residuals,
    gfi: NaN,
    moments: count,
  });
  const reported = reportParameters({
    prepared: asPrepared(levels),
    structures: [model.within, model.between],
    theta: found.x,
    covariance,
    implied: at.implied,
    options,
  });
  warnings.push(...reported.warnings);
  const own = (g: number) =>
    Object.fromEntries(
      Object.entries(reported.rsquare[g] ?? {}).filter(([name]) =>
        table.rows.some(
          (row) =>
            row.group === g + 1 &&
            ((row.op === '=~' && row.rhs === name) || (row.op === '~' && row.lhs === name)),
        ),
      ),
    );
  const [one, two] = saturated.implied;
  return {
    kind: 'fitted',
    converged: true,
    iterations: found.iterations,
    nobs: sums.rows,
    clusters: sums.clusters,
    npar: table.freeRows,
    parameters: reported.parameters,
    fit: Object.fromEntries(
      Object.entries(measures).filter(([name]) => !/^(?:a|p)?gfi$|^mfi$|^cn_|^ecvi$/.test(name)),
    ),
    rsquare: [own(0), own(1)],
    icc: Object.fromEntries(
      tables.within.observed.map((name) => {
        const i = roles.observed.indexOf(name);
        const [w, b] = [one!.sigma[i * p + i]!, two!.sigma[i * p + i]!];
        return [name, b / (w + b)];
      }),
    ),
    warnings,
    inside: {
      levels,
      theta: found.x,
      covariance,
      implied: at.implied,
      saturated: saturated.implied,
    },
  };
}

/** The constant of the log-likelihood, less the part of the given predictors. */
function logConstant({ tables, sums }: PreparedLevels, shapes: readonly LevelShape[], p: number) {
  const m = tables.within.observed.length;
  const alone = tables.roles.observed.length - m;
  const log = Math.log(2 * Math.PI);
  let constant = ((sums.rows * m + sums.clusters * alone) * log) / 2 + sizeTerm(sums, m);
  shapes.forEach(({ exogenous, covariance }, level) => {
    const n = level === 0 ? sums.rows : sums.clusters;
    const x = exogenous.length;
    if (x === 0) return;
    const inverted = symmetricInverse(subMatrix(covariance, p, exogenous), x);
    constant -= (n * (x * (log + 1) + (inverted?.logDeterminant ?? 0))) / 2;
  });
  return constant;
}

/** What the sizes of clusters add to the log-likelihood of their means. */
function sizeTerm({ terms }: ClusterSums, variables: number): number {
  let sum = 0;
  for (const { n, mean, size } of terms) if (mean) sum += (n * variables * Math.log(size)) / 2;
  return sum;
}

function asPrepared(levels: PreparedLevels): PreparedModel {
  const { tables } = levels;
  return {
    text: tables.text,
    roles: tables.roles,
    table: tables.table,
    sample: levels.sample,
    meanStructure: true,
    exogenous: [],
    missing: 'listwise',
    clustered: true,
    thresholds: new Map(),
    warnings: [],
  };
}

import { type FitMeasures } from './fit-measures.ts';
import { reportParameters, type ReportedScales } from './report-parameters.ts';
import { type FitInside, type StructuralFit } from './structural-fit.ts';
import { type ModelWarning } from './problem.ts';

/** A model whose estimates are found, with its parameters reported. */
export function fittedModel(
  estimator: StructuralFit['estimator'],
  iterations: number,
  fit: FitMeasures,
  inside: FitInside,
  warnings: readonly ModelWarning[] = inside.prepared.warnings,
  ordinal?: ReportedScales,
): StructuralFit {
  const { prepared } = inside;
  const { table, sample } = prepared;
  const reported = reportParameters(inside, ordinal);
  return {
    kind: 'fitted',
    converged: true,
    estimator,
    iterations,
    nobs: sample.total,
    npar: table.freeRows,
    groups: sample.groups.map(({ label }) => label),
    clusters: sample.clusters,
    parameters: reported.parameters,
    fit,
    rsquare: reported.rsquare,
    warnings: [...warnings, ...reported.warnings],
    inside,
  };
}

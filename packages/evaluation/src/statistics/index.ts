// What an answer looks like
export { analysed, estimated, isEstimated, notEstimable } from './estimate.ts';
export type {
  Analysis,
  Estimate,
  Estimated,
  Interval,
  NotEstimable,
  Reason,
  Warning,
} from './estimate.ts';

// Distributions
export { betaCdf, betaPdf, betaQuantile, betaUpper } from './distributions/beta.ts';
export { clopperPearson, wilson } from './distributions/binomial.ts';
export { bivariateNormalCdf, bivariateNormalPdf } from './distributions/bivariate-normal.ts';
export {
  chiSquaredCdf,
  chiSquaredPdf,
  chiSquaredQuantile,
  chiSquaredUpper,
  chiSquaredUpperQuantile,
  gammaCdf,
  gammaPdf,
  gammaQuantile,
  gammaUpper,
} from './distributions/gamma.ts';
export { digamma, logBeta, logGamma, trigamma } from './distributions/gamma-function.ts';
export {
  noncentralChiSquaredCdf,
  noncentralChiSquaredUpper,
  noncentralFCdf,
  noncentralFUpper,
  noncentralTCdf,
  noncentralTUpper,
} from './distributions/noncentral.ts';
export {
  logNormalCdf,
  normalCdf,
  normalPdf,
  normalQuantile,
  normalUpper,
} from './distributions/normal.ts';
export {
  studentisedRangeCdf,
  studentisedRangeQuantile,
  studentisedRangeUpper,
} from './distributions/studentised-range.ts';
export {
  fCdf,
  fPdf,
  fQuantile,
  fUpper,
  tCdf,
  tPdf,
  tQuantile,
  tUpper,
} from './distributions/t-and-f.ts';

// Columns of answers
export type { Column, LabelledMatrix } from './describe/columns.ts';

// Reliability
export { cronbachAlpha } from './reliability/cronbach-alpha.ts';
export {
  bonettInterval,
  feldtInterval,
  hakstianWhalenInterval,
} from './reliability/alpha-interval.ts';

// Structural equation models
export { fitStructuralModel } from './sem/fit-structural-model.ts';
export type { StructuralFit } from './sem/fit-structural-model.ts';
export type { FitMeasures } from './sem/fit-measures.ts';
export { parseModel } from './sem/model-syntax.ts';
export { isEqualKind } from './sem/parameter-table.ts';
export type { EqualKind } from './sem/parameter-table.ts';
export type { ModelProblem, ModelProblemCode, ModelRefused, ModelWarning } from './sem/problem.ts';
export type { ParameterEstimate, StandardisedEstimate } from './sem/report-parameters.ts';
export type { DataColumns } from './sem/sample-data.ts';
export type { Estimator, SemOptions } from './sem/sem-options.ts';
export { measurementInvariance } from './sem/invariance.ts';
export type {
  Invariance,
  InvarianceComparison,
  InvarianceLevel,
  InvarianceStep,
} from './sem/invariance.ts';
export { compareModels } from './sem/compare-models.ts';
export type { DifferenceTest, ModelComparison } from './sem/compare-models.ts';

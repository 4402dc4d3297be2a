// What an answer looks like
export { absentNumbers, because } from './absent.ts';
export type { Absent, Because, Why } from './absent.ts';
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
export { listwise, mean, median, present, variance } from './describe/columns.ts';
export type { Column, LabelledMatrix } from './describe/columns.ts';
export { randomStream } from './random.ts';
export type { RandomStream } from './random.ts';

// Description
export { adjustP } from './describe/adjusted-p.ts';
export { correlation } from './describe/correlation.ts';
export { correlationTable, describe } from './describe/description.ts';
export type { CorrelationRow, Description } from './describe/description.ts';
export { missingPatterns } from './describe/missing-patterns.ts';
export type { MissingPatterns } from './describe/missing-patterns.ts';
export { averageRanks } from './describe/ranks.ts';
export {
  percentOfMaximum,
  scaleScores,
  scoreSummary,
  standardScores,
} from './describe/scale-score.ts';
export type { MissingRule } from './describe/scale-score.ts';
export { shapiroWilk } from './describe/shapiro-wilk.ts';
export { describeColumn } from './describe/summary.ts';
export type { Measure } from './describe/summary.ts';

// Reliability
export { cronbachAlpha } from './reliability/cronbach-alpha.ts';
export { reliability } from './reliability/report.ts';
export { turn } from './reliability/reversed-items.ts';
export type {
  ListwiseReliability,
  ReliabilityOptions,
  ReliabilityReport,
} from './reliability/report.ts';
export type { PairwiseReliability } from './reliability/pairwise-report.ts';
export { greatestLowerBound } from './reliability/greatest-lower-bound.ts';
export {
  bonettInterval,
  feldtInterval,
  hakstianWhalenInterval,
} from './reliability/alpha-interval.ts';

// Structural equation models
export { fitStructuralModel } from './sem/fit-structural-model.ts';
export type { StructuralFit } from './sem/structural-fit.ts';
export type { FitMeasures } from './sem/fit-measures.ts';
export { parseModel } from './sem/model-syntax.ts';
export { nearestName } from './sem/problem.ts';
export { isEqualKind } from './sem/equal-across-groups.ts';
export type { EqualKind } from './sem/parameter-rows.ts';
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

// Effects
export { independentEffects } from './effects/mean-difference.ts';
export type { IndependentEffects } from './effects/mean-difference.ts';
export { pairedEffects } from './effects/paired-difference.ts';
export type { PairedEffects } from './effects/paired-difference.ts';
export { reliableChange } from './effects/reliable-change.ts';
export { severalGroups } from './effects/several-groups.ts';
export type { SeveralGroups } from './effects/several-groups.ts';
export { tableEffects } from './effects/two-by-two.ts';
export type { TableEffects, TwoByTwo } from './effects/two-by-two.ts';

// Regression
export type { ClusterRobust, ClusterType } from './regression/cluster-robust.ts';
export type { Variables } from './regression/design-matrix.ts';
export { linearModel } from './regression/linear-model.ts';
export type { LinearModel, LinearModelOptions } from './regression/linear-model.ts';
export { logisticModel } from './regression/logistic-model.ts';
export type { LogisticModel } from './regression/logistic-model.ts';

// Agreement
export { agreement } from './agreement/agreement.ts';
export type { Agreement, RatingScale } from './agreement/agreement.ts';
export { cohenKappa } from './agreement/cohen-kappa.ts';
export type { CohenKappa, KappaWeights } from './agreement/cohen-kappa.ts';
export { krippendorffAlpha } from './agreement/krippendorff-alpha.ts';
export type { KrippendorffAlpha, Metric } from './agreement/krippendorff-alpha.ts';
export { codeRatings } from './agreement/ratings.ts';
export type { CodedRatings, Ratings } from './agreement/ratings.ts';

// Missing answers
export { impute } from './missing/impute.ts';
export type { Imputation, ImputationMethod, ImputationOptions } from './missing/impute.ts';
export { normalEm } from './missing/normal-em.ts';
export type { NormalEm } from './missing/normal-em.ts';
export { pooledCorrelation } from './missing/pooled-correlation.ts';
export { pooledRegression } from './missing/pooled-regression.ts';
export type { PooledRegression } from './missing/pooled-regression.ts';
export { poolRubin } from './missing/pooling.ts';
export type { PooledTerm, PooledTest } from './missing/pooling.ts';

// Retention
export { kaplanMeier } from './survival/kaplan-meier.ts';
export type { KaplanMeier, RetentionStep } from './survival/kaplan-meier.ts';
export { logRank } from './survival/log-rank.ts';
export type { LogRank } from './survival/log-rank.ts';

// Planning a study
export { clusterDesign, cohenH, power } from './power/power.ts';
export type { Alternative, Design } from './power/power.ts';
export { solvePower } from './power/solve-power.ts';

export { linkedParameters } from './sem/minimise-linked.ts';
export { bootstrapFit } from './sem/bootstrap-model.ts';
export { correlationResiduals, factorScores, modificationIndices } from './sem/after-fit.ts';
export type { ModificationIndex } from './sem/after-fit.ts';
export { fitTwoLevelModel } from './sem/two-level/fit-two-level-model.ts';
export type { TwoLevelFit } from './sem/two-level/fit-two-level-model.ts';
export type { TwoLevelOptions } from './sem/two-level/two-level-options.ts';
export { hasLevels } from './sem/two-level/level-blocks.ts';
export { multilevelOmega } from './omega/multilevel-omega.ts';
export type { MultilevelOmega } from './omega/multilevel-omega.ts';
export { residualTests } from './sem/residual-tests.ts';
export { factorOmega, categoricalOmega } from './omega/factor-omega.ts';
export type { FactorOmega } from './omega/factor-omega.ts';
export { hierarchicalOmega, minresOmega } from './omega/hierarchical-omega.ts';
export type { HierarchicalOmega, MinresOmega } from './omega/hierarchical-omega.ts';

// Ordered variables
export { symmetricEigen } from './matrix/symmetric-eigen.ts';
export { crossTable, thresholdsOf } from './ordinal/cross-table.ts';
export { polychoric } from './ordinal/polychoric.ts';
export type { CrossTable } from './ordinal/cross-table.ts';
export type { Polychoric } from './ordinal/polychoric.ts';
export { polychoricMaximum } from './ordinal/polychoric-maximum.ts';
export type { PolychoricMaximum } from './ordinal/polychoric-maximum.ts';
export { polyserial, polyserialMaximum } from './ordinal/polyserial.ts';
export type { Polyserial } from './ordinal/polyserial.ts';
export { ordinalMoments } from './ordinal/ordinal-moments.ts';
export type { OrdinalMoments } from './ordinal/ordinal-moments.ts';

// Multilevel models
export { analyseMixed } from './multilevel/analyse-mixed.ts';
export type {
  FixedTest,
  MixedAnalysis,
  MixedColumns,
  MixedResult,
} from './multilevel/analyse-mixed.ts';
export { fitMixedModel } from './multilevel/mixed-model.ts';
export { mixedSums } from './multilevel/group-sums.ts';
export type { MixedData, MixedSums } from './multilevel/group-sums.ts';
export type { MixedFit } from './multilevel/mixed-model.ts';
export { agreementWithinGroups, intraclass } from './multilevel/intraclass.ts';
export type { Intraclass, WithinAgreement } from './multilevel/intraclass.ts';

// Item response
export { raschModel } from './irt/rasch.ts';
export type { RaschModel } from './irt/rasch.ts';
export type { MarginFit } from './irt/margin-fit.ts';
export { responseModel } from './irt/response-model.ts';
export type {
  ItemStep,
  ResponseKind,
  ResponseModel,
  ResponseOptions,
} from './irt/response-model.ts';

// Networks
export type { Tie } from './network/graph.ts';
export { jaccard, LEAST_RESPONSE, network } from './network/network.ts';
export type { NetworkOptions, NetworkReport } from './network/network.ts';

import { type OrdinalMoments } from '../ordinal/ordinal-moments.ts';
import { type FitMeasures, type ModelTest } from './fit-measures.ts';
import { type LikelihoodModel } from './likelihood.ts';
import { type MomentGroup } from './moment-structure.ts';
import { type PreparedModel } from './prepared-model.ts';
import { type ModelWarning } from './problem.ts';
import { type ParameterEstimate } from './report-parameters.ts';
import { type SaturatedGroup } from './robust-tests.ts';
import { type SemOptions } from './sem-options.ts';
import { type GroupStructure, type Implied } from './structure.ts';

/** A fitted model: estimates, fit, and what further questions about it need. */
export interface StructuralFit {
  readonly kind: 'fitted';
  readonly converged: true;
  readonly estimator: NonNullable<SemOptions['estimator']>;
  readonly iterations: number;
  readonly nobs: number;
  /** Free parameters before equalities are counted, as `lavInspect(fit, "npar")`. */
  readonly npar: number;
  readonly groups: readonly string[];
  readonly clusters: number;
  readonly parameters: readonly ParameterEstimate[];
  readonly fit: FitMeasures;
  /** Explained share of each outcome's variance, by group (one for all without groups). */
  readonly rsquare: readonly Readonly<Record<string, number | null>>[];
  readonly warnings: readonly ModelWarning[];
  readonly inside: FitInside;
}

/** The model behind a fit, for modification indices, residuals, scores and comparisons. */
export interface FitInside {
  readonly prepared: PreparedModel;
  readonly options: SemOptions;
  readonly structures: readonly GroupStructure[];
  readonly theta: Float64Array;
  /** Covariance matrix of the estimates. */
  readonly covariance: Float64Array;
  /** Inverse of the information behind the standard errors, before any robust correction. */
  readonly inverseInformation: Float64Array;
  readonly implied: readonly Implied[];
  /** Moments with weights and asymptotic covariances, where least squares was used. */
  readonly moments?: readonly MomentGroup[];
  /** Thresholds and polychoric correlations of ordered items, by group. */
  readonly ordinal?: readonly OrdinalMoments[];
  readonly likelihoodModel: LikelihoodModel | undefined;
  readonly saturated: readonly SaturatedGroup[];
  readonly test: ModelTest;
}

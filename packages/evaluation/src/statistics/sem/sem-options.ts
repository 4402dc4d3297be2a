import { type LinkSolver } from './links.ts';
import type { EqualKind } from './parameter-rows.ts';

/** How a model is estimated. Every default is lavaan's. */
export type Estimator =
  | 'ml'
  | 'mlm'
  | 'mlmv'
  | 'mlmvs'
  | 'mlr'
  | 'mlf'
  | 'gls'
  | 'dwls'
  | 'wlsm'
  | 'wlsmv'
  | 'uls'
  | 'ulsm'
  | 'ulsmv';

export interface SemOptions {
  /** `growth`: intercepts zero and latent means free. `cfa` and `sem` share their defaults. */
  readonly kind?: 'cfa' | 'sem' | 'growth';
  readonly estimator?: Estimator;
  /** `listwise` leaves out rows with a missing answer; `fiml` uses every answer given. */
  readonly missing?: 'listwise' | 'fiml' | 'pairwise';
  /** For intervals by drawing rows again, hand the fit to `bootstrapFit`. */
  readonly se?: 'standard' | 'robust' | 'none';
  readonly information?: 'expected' | 'observed';
  readonly likelihood?: 'normal' | 'wishart';
  /** Column that divides the rows into groups. */
  readonly group?: string;
  readonly groupEqual?: readonly EqualKind[];
  readonly groupPartial?: readonly string[];
  /** Column of the school, class or other cluster that rows share. */
  readonly cluster?: string;
  /** Ordered variables, or `true` for every endogenous one. */
  readonly ordered?: readonly string[] | true;
  readonly parameterisation?: 'delta' | 'theta';
  readonly meanStructure?: boolean;
  readonly fixedX?: boolean;
  readonly orthogonal?: boolean;
  /** Factor variances 1 instead of a marker loading 1. */
  readonly standardiseLatent?: boolean;
  /** `linkedParameters`, for constraints that are more than two labels being equal. */
  readonly linked?: LinkSolver;
  /** Level of confidence intervals. */
  readonly level?: number;
}

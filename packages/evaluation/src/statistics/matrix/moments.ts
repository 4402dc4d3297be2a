/** Means and covariances of some columns. */
export interface Moments {
  readonly n: number;
  readonly mean: Float64Array;
  /** p x p, divided by `n` (maximum likelihood), not n − 1. */
  readonly covariance: Float64Array;
}

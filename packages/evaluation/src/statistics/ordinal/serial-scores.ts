import { normalCdf, normalPdf, normalUpper } from '../distributions/normal.ts';

/** Derivatives of one row's log-likelihood of a numeric and an ordered answer. */
export interface SerialScore {
  /** log P(category | numeric answer). */
  readonly logProbability: number;
  readonly ofRho: number;
  readonly ofMean: number;
  readonly ofVariance: number;
  /** By the category's upper and lower threshold; 0 where there is none. */
  readonly ofUpper: number;
  readonly ofLower: number;
}

const LEAST = 1e-300;

/**
 * A numeric answer `z` (standardised) beside an ordered one of category `code`, whose latent
 * response correlates with it by `rho` (Olsson, Drasgow & Dorans 1982).
 */
export function serialScore(
  z: number,
  sd: number,
  code: number,
  limits: Float64Array,
  rho: number,
): SerialScore {
  const root = Math.sqrt(1 - rho * rho);
  const upper = code < limits.length ? limits[code]! : Infinity;
  const lower = code > 0 ? limits[code - 1]! : -Infinity;
  const a = (upper - rho * z) / root;
  const b = (lower - rho * z) / root;
  const p = Math.max(LEAST, b > 0 ? normalUpper(b) - normalUpper(a) : normalCdf(a) - normalCdf(b));
  const fa = Number.isFinite(a) ? normalPdf(a) : 0;
  const fb = Number.isFinite(b) ? normalPdf(b) : 0;
  const ta = Number.isFinite(upper) ? fa * (upper * rho - z) : 0;
  const tb = Number.isFinite(lower) ? fb * (lower * rho - z) : 0;
  const bend = (rho / root) * ((fa - fb) / p);
  return {
    logProbability: Math.log(p),
    ofRho: (ta - tb) / (p * root ** 3),
    ofMean: (z + bend) / sd,
    ofVariance: (z * z - 1 + z * bend) / (2 * sd * sd),
    ofUpper: fa / (root * p),
    ofLower: -fb / (root * p),
  };
}

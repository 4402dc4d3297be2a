import { rootBetween } from '../distributions/root.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { newton } from '../optimise/newton.ts';
import { thresholdsOf } from './cross-table.ts';
import { serialScore } from './serial-scores.ts';

/** The correlation of a numeric variable with the latent response behind an ordered one. */
export interface Polyserial {
  readonly rho: number;
  readonly se: number;
  /** Two steps: of the ordered answers given the numeric ones. Full: of both. */
  readonly logLikelihood: number;
}

const MOST = 0.995;

/**
 * The polyserial correlation in two steps: mean, variance and thresholds from each variable alone,
 * then the ρ of greatest likelihood (Olsson, Drasgow & Dorans 1982).
 *
 * `codes[i]` is the category of row i from 0. Rows must be complete. `undefined` when the numeric
 * variable does not vary, a category is empty, or the likelihood rises towards |ρ| = 1.
 */
export function polyserial(
  x: Float64Array,
  codes: Int32Array,
  categories: number,
): Polyserial | undefined {
  const start = firstStep(x, codes, categories);
  if (!start) return undefined;
  const { z, limits } = start;
  const score = (rho: number): number => {
    let sum = 0;
    for (let i = 0; i < z.length; i++) sum += serialScore(z[i]!, 1, codes[i]!, limits, rho).ofRho;
    return sum;
  };
  const rho = twoStepRho(score);
  if (rho === undefined) return undefined;
  const h = 1e-4 * (1 - Math.abs(rho));
  const information = (score(rho - h) - score(rho + h)) / (2 * h);
  if (!(information > 0)) return undefined;
  let logLikelihood = 0;
  for (let i = 0; i < z.length; i++) {
    logLikelihood += serialScore(z[i]!, 1, codes[i]!, limits, rho).logProbability;
  }
  return { rho, se: 1 / Math.sqrt(information), logLikelihood };
}

/** The root of a score that falls from the lower to the upper end of its range. */
export function twoStepRho(score: (rho: number) => number): number | undefined {
  if (!(score(-MOST) > 0) || !(score(MOST) < 0)) return undefined;
  return rootBetween(score, -MOST, MOST);
}

function firstStep(x: Float64Array, codes: Int32Array, categories: number) {
  const n = x.length;
  const mean = x.reduce((a, b) => a + b, 0) / n;
  const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / n;
  const limits = thresholdsOf(codes, categories);
  if (!(variance > 0) || !limits.every(Number.isFinite)) return undefined;
  for (let k = 1; k < limits.length; k++) if (!(limits[k]! > limits[k - 1]!)) return undefined;
  const sd = Math.sqrt(variance);
  return { mean, variance, limits, z: x.map((v) => (v - mean) / sd) };
}

/**
 * The polyserial correlation by full maximum likelihood: ρ, mean, variance and thresholds at once;
 * the standard error from the observed information. `undefined` as `polyserial`.
 */
export function polyserialMaximum(
  x: Float64Array,
  codes: Int32Array,
  categories: number,
): Polyserial | undefined {
  const first = firstStep(x, codes, categories);
  const two = polyserial(x, codes, categories);
  if (!first || !two) return undefined;
  const n = x.length;
  const size = Math.sqrt(first.variance);
  const q = categories + 2;
  // In units of the variable's own standard deviation, so that every parameter is about one.
  const at = (theta: Float64Array, derivatives: boolean) => {
    const [rho, mean, variance] = [theta[0]!, theta[1]!, theta[2]!];
    const limits = theta.slice(3);
    if (!(Math.abs(rho) < 1) || !(variance > 0)) return undefined;
    for (let k = 1; k < limits.length; k++) if (!(limits[k]! > limits[k - 1]!)) return undefined;
    const sd = Math.sqrt(variance);
    const gradient = new Float64Array(q);
    const outer = new Float64Array(derivatives ? q * q : 0);
    const d = new Float64Array(q);
    let value = (n * Math.log(2 * Math.PI * variance)) / 2;
    for (let i = 0; i < n; i++) {
      const z = (first.z[i]! - mean) / sd;
      const s = serialScore(z, sd, codes[i]!, limits, rho);
      value += (z * z) / 2 - s.logProbability;
      if (!derivatives) continue;
      d.fill(0);
      [d[0], d[1], d[2]] = [s.ofRho, s.ofMean, s.ofVariance];
      if (codes[i]! < categories - 1) d[3 + codes[i]!] = s.ofUpper;
      if (codes[i]! > 0) d[2 + codes[i]!] = s.ofLower;
      for (let a = 0; a < q; a++) {
        if (d[a] === 0) continue;
        gradient[a]! -= d[a]!;
        for (let b = 0; b < q; b++) outer[a * q + b]! += d[a]! * d[b]!;
      }
    }
    return { value, gradient, outer };
  };
  const hessian = (theta: Float64Array): Float64Array | undefined => {
    const out = new Float64Array(q * q);
    for (let k = 0; k < q; k++) {
      const h = 1e-5;
      const beside = [h, -h].map((step) => {
        const moved = Float64Array.from(theta);
        moved[k]! += step;
        return at(moved, true)?.gradient;
      });
      if (!beside[0] || !beside[1]) return undefined;
      for (let i = 0; i < q; i++) out[i * q + k] = (beside[0][i]! - beside[1][i]!) / (2 * h);
    }
    return out.map((v, c) => (v + out[(c % q) * q + Math.floor(c / q)]!) / 2);
  };
  const found = newton(
    {
      value: (theta) => at(theta, false)?.value,
      derivatives: (theta, kind) => {
        const now = at(theta, true);
        const curvature = kind === 'hessian' ? hessian(theta) : now?.outer;
        return now && curvature && { ...now, curvature };
      },
    },
    Float64Array.from([two.rho, 0, 1, ...first.limits]),
    { tolerance: 1e-10 },
  );
  const information = found.converged ? hessian(found.x) : undefined;
  const variance = information && symmetricInverse(information, q)?.inverse[0];
  if (variance === undefined || !(variance > 0)) return undefined;
  return {
    rho: found.x[0]!,
    se: Math.sqrt(variance),
    logLikelihood: -found.value - n * Math.log(size),
  };
}

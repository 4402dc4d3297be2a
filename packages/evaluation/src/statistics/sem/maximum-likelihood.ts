import { cholesky } from '../matrix/cholesky.ts';
import { luInverse } from '../matrix/lu.ts';
import { dot } from '../matrix/product.ts';
import { newton, type NewtonOptions } from '../optimise/newton.ts';
import { likelihood, type LikelihoodAt, type LikelihoodModel } from './likelihood.ts';

export interface MaximumLikelihood {
  readonly theta: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  readonly value: number;
  /** The likelihood at θ with gradient and observed information. */
  readonly at: LikelihoodAt | undefined;
}

export interface Beginning {
  /** The model with the saturated moments as if they were complete data. */
  readonly asIfComplete?: LikelihoodModel | undefined;
  /** The start is next to the answer: an earlier fit to nearly the same data. */
  readonly near?: boolean;
}

// The last Newton step before the answer may be this long: the next would be its square.
const NEAR = 1e-4;

/**
 * Maximise the normal likelihood.
 *
 * With missing answers the model is first fitted to the saturated moments as if they were complete
 * data, which lands next to the answer cheaply; a few Newton steps on the likelihood of the
 * patterns finish.
 */
export function maximiseLikelihood(
  model: LikelihoodModel,
  start: Float64Array,
  { asIfComplete, near = false }: Beginning = {},
): MaximumLikelihood {
  const first = asIfComplete && run(asIfComplete, start, { tolerance: NEAR });
  const isNear = first?.converged ?? near;
  let found = run(model, first?.converged ? first.x : start, {
    scoringSteps: isNear ? -1 : 1,
    ...(near && { tolerance: NEAR }),
  });
  for (const scoringSteps of [10, 60]) {
    if (found.converged) break;
    const again = run(model, start, { scoringSteps });
    if (again.converged || again.value < found.value) found = again;
  }
  // In small samples the likelihood may rise towards impossible variances: look for a maximum near
  // the possible ones, then let go.
  for (const shrink of [1, 0.25]) {
    if (found.converged) break;
    const within = { scoringSteps: 60, allowed: plausible(model), mostIterations: 120 };
    const close = run(model, shrunk(model, start, shrink), within);
    const free = run(model, close.x, { scoringSteps: 0, mostIterations: 60 });
    if (free.converged) found = free;
  }
  return {
    theta: found.x,
    converged: found.converged,
    iterations: (first?.iterations ?? 0) + found.iterations,
    value: found.value,
    at: found.at,
  };
}

const MOST_NEGATIVE = 0.3;

/** Whether no residual variance lies far below zero, measured by its item's variance. */
function plausible(model: LikelihoodModel): (theta: Float64Array) => boolean {
  const least = new Float64Array(model.free).fill(-Infinity);
  for (const { structure, patterns } of model.groups) {
    const variances = new Float64Array(structure.observed);
    for (const { observed, covariance } of patterns) {
      observed.forEach((i, a) => {
        variances[i] = Math.max(variances[i]!, covariance[a * observed.length + a]!);
      });
    }
    for (const { kind, row, column, parameter } of structure.cells) {
      if (kind !== 'covariance' || row !== column) continue;
      least[parameter] = row < structure.observed ? -MOST_NEGATIVE * variances[row]! : 0;
    }
  }
  return (theta) => theta.every((value, k) => value >= least[k]!);
}

/** The same start with smaller factors. */
function shrunk(model: LikelihoodModel, start: Float64Array, by: number): Float64Array {
  const out = Float64Array.from(start);
  const factors = new Set<number>();
  for (const { structure } of model.groups) {
    for (const { kind, row, column, parameter } of structure.cells) {
      const both = row >= structure.observed && column >= structure.observed;
      if (kind === 'covariance' && both) factors.add(parameter);
    }
  }
  for (const k of factors) out[k]! *= by;
  return out;
}

function run(model: LikelihoodModel, start: Float64Array, options: NewtonOptions) {
  return newton(
    {
      value: (x) => likelihood(model, x, {})?.value,
      derivatives: (x, curvature) => {
        const exact = curvature === 'hessian';
        const at = likelihood(model, x, { gradient: true, expected: !exact, observed: exact });
        return at && { ...at, curvature: exact ? at.observed : at.expected };
      },
    },
    start,
    options,
  );
}

/** A parameter is named when this much of it, squared, lies in what the data cannot tell. */
const NOTICED = 0.0025;

/** Parameters that the data cannot tell apart: those in the null space of the information. */
export function undetermined(information: Float64Array, q: number): number[] {
  const scaled = new Float64Array(q * q);
  const size = Float64Array.from({ length: q }, (_, i) => Math.sqrt(information[i * q + i]!));
  const empty = Array.from(size).flatMap((s, i) => (s > 0 ? [] : [i]));
  if (empty.length > 0) return empty;
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) scaled[i * q + j] = information[i * q + j]! / (size[i]! * size[j]!);
  }
  if (!scaled.every(Number.isFinite)) return [];
  // A matrix that stays positive definite with this much less on its diagonal has no null space; the
  // largest eigenvalue is at most q.
  const less = Float64Array.from(scaled);
  for (let i = 0; i < q; i++) less[i * q + i]! -= 2e-9 * q;
  if (cholesky(less, q)) return [];
  // The projection onto what the data cannot tell, by the sign of the matrix less what counts as
  // nothing (Newton's iteration, stretched so that large and small eigenvalues meet soon).
  let sign = scaled;
  for (let i = 0; i < q; i++) sign[i * q + i]! -= 1e-9 * q;
  for (let iteration = 0; iteration < 60; iteration++) {
    const inverse = luInverse(sign, q);
    if (!inverse) break;
    const stretch = Math.sqrt(Math.sqrt(dot(inverse, inverse) / dot(sign, sign)));
    const next = sign.map((v, i) => (v * stretch + inverse[i]! / stretch) / 2);
    const moved = next.some((v, i) => Math.abs(v - sign[i]!) > 1e-8);
    sign = next;
    if (!moved) break;
  }
  return Array.from(size.keys()).filter((i) => (1 - sign[i * q + i]!) / 2 > NOTICED);
}

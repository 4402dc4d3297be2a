import { cholesky, choleskySolve } from '../matrix/cholesky.ts';

/** Value, gradient, and a matrix of curvature: the Hessian, or something positive definite in its place. */
export interface SmoothAt {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** A function to minimise, with exact derivatives. */
export interface Smooth<At extends SmoothAt = SmoothAt> {
  /** The value, or `undefined` outside the domain. */
  readonly value: (x: Float64Array) => number | undefined;
  readonly derivatives: (x: Float64Array, curvature: 'hessian' | 'expected') => At | undefined;
}

export interface Minimum<At extends SmoothAt = SmoothAt> {
  readonly converged: boolean;
  readonly x: Float64Array;
  readonly value: number;
  /** Derivatives at the minimum, with the Hessian; absent where the search did not end so. */
  readonly at?: At;
  readonly iterations: number;
  /** Largest step of the last iteration, relative to 1 + |x|. */
  readonly lastStep: number;
}

export interface NewtonOptions {
  readonly mostIterations?: number;
  /** Steps with the expected curvature before the Hessian is tried; below zero, the Hessian at once. */
  readonly scoringSteps?: number;
  /** The derivatives at the minimum are not wanted. */
  readonly bare?: boolean;
  /** Stop when no coordinate moves more than this, relative to 1 + |x|. */
  readonly tolerance?: number;
}

/** A step that gains less than this, in units of the function, is the last. */
const SETTLED = 1e-10;

/**
 * Minimise by Newton's method: Fisher scoring far from the minimum, exact second derivatives near
 * it, halving any step that does not descend. Quadratic at the end, so that the minimum is exact to
 * rounding.
 */
export function newton<At extends SmoothAt>(
  f: Smooth<At>,
  start: Float64Array,
  options: NewtonOptions = {},
): Minimum<At> {
  const { mostIterations = 300, scoringSteps = 1, tolerance = 1e-9, bare } = options;
  const q = start.length;
  let x = start.slice();
  let exact = scoringSteps < 0;
  let at = f.derivatives(x, exact ? 'hessian' : 'expected');
  let lastStep = Infinity;
  let stuck = 0;
  let damping = 0;
  let iterations = 0;
  const stop = (converged: boolean, value = at?.value ?? NaN): Minimum<At> => ({
    converged,
    x,
    value,
    iterations,
    lastStep,
  });
  if (!at) return stop(false);
  while (iterations < mostIterations) {
    iterations++;
    let step = solve(at.curvature, at.gradient, q, damping);
    if (!step && exact) {
      at = f.derivatives(x, 'expected')!;
      exact = false;
      step = solve(at.curvature, at.gradient, q, damping);
    }
    for (let ridge = 1e-8; !step && ridge < 1e8; ridge *= 10) {
      step = solve(at.curvature, at.gradient, q, ridge);
    }
    if (!step) return stop(false);
    // What the step is expected to gain twice over: free of the scale of the parameters.
    let decrement = 0;
    let longest = 0;
    for (let i = 0; i < q; i++) {
      decrement += step[i]! * at.gradient[i]!;
      longest = Math.max(longest, Math.abs(step[i]!) / (1 + Math.abs(x[i]!)));
    }
    const isSettled = exact && Math.abs(decrement) < SETTLED;
    const isLast = isSettled && longest < tolerance;
    let scale = 1;
    let next = x;
    let value: number | undefined;
    let moved: At | undefined;
    for (let halving = 0; halving < 40; halving++, scale /= 2) {
      const candidate = new Float64Array(q);
      for (let i = 0; i < q; i++) candidate[i] = x[i]! - scale * step[i]!;
      // Near the minimum a whole step is nearly always kept, and its derivatives are needed next.
      moved =
        exact && halving === 0 && !(bare && isLast)
          ? f.derivatives(candidate, 'hessian')
          : undefined;
      value = moved ? moved.value : f.value(candidate);
      if (value !== undefined && value <= at.value + 1e-12 * Math.abs(at.value)) {
        next = candidate;
        break;
      }
      value = undefined;
    }
    lastStep = scale * longest;
    if (value === undefined) {
      // No descent along this step: at the minimum to rounding, or the curvature misleads.
      if (exact && lastStep < 1e-6 && Math.abs(decrement) < 1e-6) {
        return stop(true);
      }
      stuck++;
      if (stuck > 5) return stop(false);
      damping = damping === 0 ? 1e-3 : damping * 100;
      const again = f.derivatives(x, 'expected');
      if (!again) return stop(false);
      at = again;
      exact = false;
      continue;
    }
    damping = damping < 1e-6 ? 0 : damping / 10;
    const gain = at.value - value;
    x = next;
    if (isSettled && lastStep < tolerance) {
      return { ...stop(true, value), ...(moved && { at: moved }) };
    }
    exact = exact || (iterations >= scoringSteps && gain < Math.max(1, 0.01 * Math.abs(value)));
    moved ??= f.derivatives(x, exact ? 'hessian' : 'expected');
    if (!moved) return stop(false, value);
    at = moved;
  }
  return stop(false);
}

function solve(
  curvature: Float64Array,
  gradient: Float64Array,
  q: number,
  damping: number,
): Float64Array | undefined {
  let matrix = curvature;
  if (damping > 0) {
    matrix = Float64Array.from(curvature);
    for (let i = 0; i < q; i++)
      matrix[i * q + i]! += damping * (Math.abs(matrix[i * q + i]!) + 1e-6);
  }
  const factor = cholesky(matrix, q);
  if (!factor) return undefined;
  const step = choleskySolve(factor, gradient, q);
  return step.every(Number.isFinite) ? step : undefined;
}

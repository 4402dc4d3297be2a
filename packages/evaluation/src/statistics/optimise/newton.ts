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
  const { mostIterations = 300, scoringSteps = 1, tolerance = 1e-9 } = options;
  const q = start.length;
  let x = Float64Array.from(start);
  let exact = scoringSteps < 0;
  let at = f.derivatives(x, exact ? 'hessian' : 'expected');
  if (!at) return { converged: false, x, value: NaN, iterations: 0, lastStep: Infinity };
  let lastStep = Infinity;
  let stuck = 0;
  let damping = 0;
  for (let iteration = 1; iteration <= mostIterations; iteration++) {
    let step = solve(at.curvature, at.gradient, q, damping);
    if (!step && exact) {
      at = f.derivatives(x, 'expected')!;
      exact = false;
      step = solve(at.curvature, at.gradient, q, damping);
    }
    for (let ridge = 1e-8; !step && ridge < 1e8; ridge *= 10) {
      step = solve(at.curvature, at.gradient, q, ridge);
    }
    if (!step) return { converged: false, x, value: at.value, iterations: iteration, lastStep };
    // What the step is expected to gain twice over: free of the scale of the parameters.
    let decrement = 0;
    for (let i = 0; i < q; i++) decrement += step[i]! * at.gradient[i]!;
    let scale = 1;
    let next = x;
    let value: number | undefined;
    let moved: At | undefined;
    for (let halving = 0; halving < 40; halving++, scale /= 2) {
      const size = scale;
      const candidate = x.map((v, i) => v - size * step[i]!);
      // Near the minimum a whole step is nearly always kept, and its derivatives are needed next.
      moved = exact && halving === 0 ? f.derivatives(candidate, 'hessian') : undefined;
      value = moved ? moved.value : f.value(candidate);
      if (value !== undefined && value <= at.value + 1e-12 * Math.abs(at.value)) {
        next = candidate;
        break;
      }
      value = undefined;
    }
    lastStep = 0;
    for (let i = 0; i < q; i++) {
      lastStep = Math.max(lastStep, Math.abs(scale * step[i]!) / (1 + Math.abs(x[i]!)));
    }
    if (value === undefined) {
      // No descent along this step: at the minimum to rounding, or the curvature misleads.
      if (exact && lastStep < 1e-6 && Math.abs(decrement) < 1e-6) {
        return { converged: true, x, value: at.value, iterations: iteration, lastStep };
      }
      stuck++;
      if (stuck > 5)
        return { converged: false, x, value: at.value, iterations: iteration, lastStep };
      damping = damping === 0 ? 1e-3 : damping * 100;
      const again = f.derivatives(x, 'expected');
      if (!again) return { converged: false, x, value: at.value, iterations: iteration, lastStep };
      at = again;
      exact = false;
      continue;
    }
    damping = damping < 1e-6 ? 0 : damping / 10;
    const gain = at.value - value;
    x = next;
    if (exact && lastStep < tolerance && Math.abs(decrement) < SETTLED) {
      return {
        converged: true,
        x,
        value,
        iterations: iteration,
        lastStep,
        ...(moved && { at: moved }),
      };
    }
    exact = exact || (iteration >= scoringSteps && gain < Math.max(1, 0.01 * Math.abs(value)));
    moved ??= f.derivatives(x, exact ? 'hessian' : 'expected');
    if (!moved) return { converged: false, x, value, iterations: iteration, lastStep };
    at = moved;
  }
  return { converged: false, x, value: at.value, iterations: mostIterations, lastStep };
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

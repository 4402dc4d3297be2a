import { cholesky } from '../matrix/cholesky.ts';
import { type Arena, arena } from '../matrix/workspace.ts';
import { nullDirections } from '../matrix/null-directions.ts';
import { newton, type NewtonOptions } from '../optimise/newton.ts';
import { likelihood, type LikelihoodAt, type LikelihoodModel } from './likelihood.ts';
import { type LinkedSpace, type Links } from './links.ts';

export interface MaximumLikelihood {
  readonly theta: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  readonly value: number;
  /** The likelihood at θ with gradient and observed information. */
  readonly at: LikelihoodAt | undefined;
  /** What links between the parameters leave free, where there are any. */
  readonly space?: LinkedSpace;
  /** Whether all links can hold at once. */
  readonly possible?: boolean;
}

export interface Beginning {
  /** The model with the saturated moments as if they were complete data. */
  readonly asIfComplete?: LikelihoodModel | undefined;
  /**
   * A first start, next to the answer of an earlier fit to nearly the same data; of the answer only
   * the parameters are wanted. Many such fits share an arena.
   */
  readonly near?: { readonly from: Float64Array; readonly within: Arena };
  /** Another start with small factors, for where the search runs away. */
  readonly plainStart?: () => Float64Array;
}

// The last Newton step before the answer may be this long: the next would be its square.
const QUICK = { tolerance: 1e-4, bare: true };

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
  { asIfComplete, near, plainStart }: Beginning = {},
): MaximumLikelihood {
  if (model.links) return maximiseLinked(model, model.links, start, plainStart);
  const first = asIfComplete && run(asIfComplete, start, QUICK);
  const isNear = first?.converged ?? near !== undefined;
  const closest = first?.converged ? first.x : (near?.from ?? start);
  const options = { scoringSteps: isNear ? -1 : 1, ...(near && QUICK) };
  let found = run(model, closest, options, near?.within);
  // In small samples the likelihood may rise towards impossible variances. Scoring from small
  // factors stays in the valley of possible ones, where R looks too.
  for (const [from, scoringSteps] of [
    [near && (() => start), -1],
    [plainStart, 60],
    [() => start, 60],
  ] as const) {
    if (found.converged) break;
    if (!from) continue;
    const again = run(model, from(), { scoringSteps });
    if (again.converged || again.value < found.value) found = again;
  }
  return {
    theta: found.x,
    converged: found.converged,
    iterations: (first?.iterations ?? 0) + found.iterations,
    value: found.value,
    at: found.at,
  };
}

/** Maximise the likelihood of parameters that equations link. */
function maximiseLinked(
  model: LikelihoodModel,
  links: Links,
  start: Float64Array,
  plainStart: (() => Float64Array) | undefined,
): MaximumLikelihood {
  const smooth = smoothOf(model);
  const { minimise } = links.solver;
  let found = minimise(smooth, links, start);
  if (!found.converged && plainStart) {
    const again = minimise(smooth, links, plainStart());
    if (again.converged) found = again;
  }
  const { x, converged, iterations, value, possible, space } = found;
  const at = likelihood(model, x, { gradient: true, observed: true });
  return { theta: x, converged, iterations, value, at, possible, space };
}

function run(model: LikelihoodModel, start: Float64Array, options: NewtonOptions, within?: Arena) {
  return newton(smoothOf(model, within), start, { mostIterations: 100, ...options });
}

/** Minus the log-likelihood with its derivatives, to be minimised. */
function smoothOf(model: LikelihoodModel, { make, clear } = arena()) {
  return {
    value: (x: Float64Array) => {
      clear();
      return likelihood(model, x, {}, make)?.value;
    },
    derivatives: (x: Float64Array, curvature: 'hessian' | 'expected') => {
      const exact = curvature === 'hessian';
      clear();
      const at = likelihood(model, x, { gradient: true, expected: !exact, observed: exact }, make);
      return at && { ...at, curvature: exact ? at.observed : at.expected };
    },
  };
}

/** A parameter is named when this much of it, squared, lies in what the data cannot tell. */
const NOTICED = 0.0025;

/** Parameters that the data cannot tell apart: those in the null space of the information. */
export function undetermined(information: Float64Array, q: number, space?: LinkedSpace): number[] {
  if (space) {
    const { basis, size } = space;
    const loose = undetermined(space.within(information), size);
    const moves = (i: number) => loose.some((k) => Math.abs(basis[i * size + k]!) > 0.05);
    return [...Array(q).keys()].filter(moves);
  }
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
  const found = new Set<number>();
  for (const direction of nullDirections(scaled, q, 1e-9 * q)) {
    direction.forEach((v, i) => v * v > NOTICED && found.add(i));
  }
  return [...found].sort((a, b) => a - b);
}

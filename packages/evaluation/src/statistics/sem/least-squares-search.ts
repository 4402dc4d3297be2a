import { newton, type SmoothAt, type Smooth } from '../optimise/newton.ts';
import { inverseWithin, type LinkedSpace } from './links.ts';
import { undetermined } from './maximum-likelihood.ts';
import type { ParameterTable } from './parameter-rows.ts';
import { type ModelRefused } from './problem.ts';
import { searchRefusals } from './search-refusals.ts';

/** The least-squares estimates, and the inverse curvature there. */
export interface LeastSquares<At> {
  readonly kind: 'found';
  readonly theta: Float64Array;
  readonly at: At;
  readonly inverse: Float64Array;
  readonly iterations: number;
  /** Free parameters less equations. */
  readonly npar: number;
  readonly space: LinkedSpace | undefined;
}

/** Minimise a weighted sum of squared residuals of `moments` moments, or say why it has no minimum. */
export function leastSquares<At extends SmoothAt>(
  table: ParameterTable,
  moments: number,
  smooth: Smooth<At>,
  start: Float64Array,
  tolerance: number,
): LeastSquares<At> | ModelRefused {
  const { free: q, links } = table;
  const refusals = searchRefusals(table, moments);
  if (refusals.hasTooFewMoments) return refusals.notIdentified();
  const linked = links?.solver.minimise(smooth, links, start);
  if (linked && !linked.possible) return refusals.constraintsClash();
  const found =
    linked ?? newton(smooth, start, { scoringSteps: 0, tolerance, mostIterations: 500 });
  const at = smooth.derivatives(found.x, 'expected');
  if (!at) return refusals.noStart();
  const space = linked?.space;
  const loose = undetermined(at.curvature, q, space);
  if (loose.length > 0) return refusals.notIdentified(loose);
  const inverse = inverseWithin(at.curvature, q, space);
  if (!inverse) return refusals.notIdentified();
  if (!found.converged) return refusals.notConverged(found.iterations);
  return {
    kind: 'found',
    theta: found.x,
    at,
    inverse,
    iterations: found.iterations,
    npar: q - (space?.equations ?? 0),
    space,
  };
}

import { newton } from '../../optimise/newton.ts';
import { twoLevelLikelihood, type TwoLevelModel } from './two-level-likelihood.ts';

/** Maximise a two-level likelihood: Fisher's scoring first, Newton's steps to the end. */
export function maximise(model: TwoLevelModel, start: Float64Array) {
  const smooth = {
    value: (x: Float64Array) => twoLevelLikelihood(model, x, {})?.value,
    derivatives: (x: Float64Array, kind: 'hessian' | 'expected') => {
      const exact = kind === 'hessian';
      const at = twoLevelLikelihood(model, x, {
        gradient: true,
        expected: !exact,
        observed: exact,
      });
      return at && { ...at, curvature: exact ? at.observed : at.expected };
    },
  };
  let found = newton(smooth, start, { scoringSteps: 2, mostIterations: 120 });
  for (const scoringSteps of [15, 80]) {
    if (found.converged) break;
    found = newton(smooth, start, { scoringSteps, mostIterations: 120 });
  }
  return found;
}

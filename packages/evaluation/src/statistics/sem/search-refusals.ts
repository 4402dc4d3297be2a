import { equationsIn } from './links.ts';
import type { ParameterTable } from './parameter-rows.ts';
import { type ModelRefused, problem, refused } from './problem.ts';

const MOST_NAMED = 12;

/** The ways in which a search for the estimates of a model can come to nothing. */
export function searchRefusals(table: ParameterTable, moments: number) {
  const nameOf = (k: number): string => {
    const row = table.rows.find(({ parameter }) => parameter === k)!;
    return `${row.lhs} ${row.op} ${row.rhs}`.trim();
  };
  const constraints = equationsIn(table.links);
  return {
    hasTooFewMoments: moments < table.free - constraints,
    constraintsClash: (): ModelRefused =>
      refused(problem('sem-constraints-clash', { constraints }, 'loosen-constraints')),
    /** The data cannot tell these parameters, or there are more parameters than moments. */
    notIdentified: (loose: readonly number[] = []): ModelRefused => {
      const names = loose.slice(0, MOST_NAMED).map(nameOf);
      const params = { parameters: table.free, moments, names };
      return refused(problem('sem-not-identified', params, 'fix-or-remove-parameters'));
    },
    notConverged: (iterations: number): ModelRefused => {
      const params = { step: 'estimation', iterations };
      return refused(problem('sem-not-converged', params, 'simplify-or-collect-more'));
    },
    noStart: (): ModelRefused =>
      refused(problem('sem-not-converged', { step: 'start' }, 'give-starting-values')),
  };
}

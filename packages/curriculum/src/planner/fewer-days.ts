import type { Variable } from './elimination.ts';

/** A variable with only the days that are wanted, each with its cost. */
export function keepIf(variable: Variable, wanted: (index: number) => boolean): Variable {
  const kept: number[] = [];
  for (let index = 0; index < variable.days.length; index++) if (wanted(index)) kept.push(index);
  if (kept.length === variable.days.length) return variable;
  return {
    days: Int32Array.from(kept, (index) => variable.days[index]!),
    hi: Float64Array.from(kept, (index) => variable.hi[index]!),
    lo: Float64Array.from(kept, (index) => variable.lo[index]!),
  };
}

/** The same days, all for nothing: for questions of yes or no. */
export function costless(variable: Variable): Variable {
  const zero = new Float64Array(variable.days.length);
  return { days: variable.days, hi: zero, lo: zero };
}

/** The days from one place in the list to another. */
export function slice(variable: Variable, first: number, last: number): Variable {
  if (first === 0 && last === variable.days.length - 1) return variable;
  return {
    days: variable.days.subarray(first, last + 1),
    hi: variable.hi.subarray(first, last + 1),
    lo: variable.lo.subarray(first, last + 1),
  };
}

/** The days of a step that are not forbidden. */
export function without(
  variable: Variable,
  step: number,
  forbidden: ReadonlySet<string>,
): Variable {
  return keepIf(variable, (index) => !forbidden.has(`${step}:${variable.days[index]}`));
}

import { type ModelProblem, problem } from './problem.ts';
import { type SampleData } from './sample-data.ts';
import { type VariableRoles } from './variable-roles.ts';

const MOST_CATEGORIES = 20;

/**
 * How many thresholds each ordered variable has, from the categories that occur.
 *
 * With several groups every category must occur in each of them, or their thresholds could not be
 * compared.
 */
export function orderedLevels(
  sample: SampleData,
  roles: VariableRoles,
  ordered: ReadonlySet<string>,
): {
  readonly thresholds: ReadonlyMap<string, number>;
  readonly problems: readonly ModelProblem[];
} {
  const thresholds = new Map<string, number>();
  const problems: ModelProblem[] = [];
  roles.observed.forEach((name, j) => {
    if (!ordered.has(name)) return;
    const all = levelsOf(sample.groups.map((group) => group.columns[j]!));
    if (all.length < 2) {
      problems.push(problem('sem-one-category', { name }, 'leave-the-item-out'));
    } else if (all.length > MOST_CATEGORIES) {
      const params = { name, categories: all.length, most: MOST_CATEGORIES };
      problems.push(problem('sem-too-many-categories', params, 'treat-it-as-a-number'));
    }
    for (const group of sample.groups) {
      const own = levelsOf([group.columns[j]!]);
      const lacking = all.filter((level) => !own.includes(level));
      if (lacking.length === 0) continue;
      const params = { name, group: group.label, lacking: lacking.map(String) };
      problems.push(problem('sem-categories-differ-between-groups', params, 'join-categories'));
    }
    thresholds.set(name, all.length - 1);
  });
  return { thresholds, problems };
}

const SMALL = 256;

/** The distinct values that occur, in order. */
export function levelsOf(columns: readonly Float64Array[]): number[] {
  // Answers are nearly always small whole numbers: those are ticked off.
  const small = new Uint8Array(SMALL);
  const others = new Set<number>();
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const v = column[i]!;
      if (small[v] !== undefined) small[v] = 1;
      else if (!Number.isNaN(v)) others.add(v);
    }
  }
  small.forEach((seen, v) => seen === 1 && others.add(v));
  return [...others].sort((a, b) => a - b);
}

/** Each answer's place among the levels; -1 where there is none. */
export function codesOf(column: Float64Array): Int32Array {
  const levels = levelsOf([column]);
  const codes = new Int32Array(column.length);
  let last = NaN;
  let code = -1;
  for (let i = 0; i < column.length; i++) {
    const v = column[i]!;
    if (v !== last) {
      last = v;
      code = levels.indexOf(v);
    }
    codes[i] = code;
  }
  return codes;
}

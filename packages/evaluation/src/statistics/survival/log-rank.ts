import type { Column } from '../describe/columns.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import { peopleOf } from './kaplan-meier.ts';

/** Whether groups leave at different speeds. */
export interface LogRank {
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
  readonly groups: readonly {
    readonly group: string;
    readonly n: number;
    readonly observed: number;
    readonly expected: number;
  }[];
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** The log-rank test of two or more retention curves, as R's `survdiff`. */
export function logRank(time: Column, left: Column, group: readonly string[]): Analysis<LogRank> {
  const all = peopleOf(time, left);
  if (!Array.isArray(all)) return all;
  const people = all.filter((person) => group[person.row] !== '');
  const names = [...new Set(people.map((person) => group[person.row]!))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const k = names.length;
  if (k < 2) return notEstimable('too-few-groups', { groups: k, needed: 2 }, 'name-a-group-column');
  const place = new Map(names.map((name, i) => [name, i]));
  const risk = new Float64Array(k);
  const size = new Float64Array(k);
  for (const person of people) size[place.get(group[person.row]!)!]!++;
  risk.set(size);
  const observed = new Float64Array(k);
  const expected = new Float64Array(k);
  const v = new Float64Array(k * k);
  for (let i = 0; i < people.length;) {
    const n = people.length - i;
    const gone = new Float64Array(k);
    const out = new Float64Array(k);
    const at = people[i]!.time;
    for (; i < people.length && people[i]!.time === at; i++) {
      const g = place.get(group[people[i]!.row]!)!;
      gone[g]!++;
      if (people[i]!.left) out[g]!++;
    }
    const d = out.reduce((sum, value) => sum + value, 0);
    if (d > 0) {
      for (let a = 0; a < k; a++) {
        observed[a]! += out[a]!;
        expected[a]! += (d * risk[a]!) / n;
        for (let b = 0; b < k; b++) {
          const share = risk[a]! / n;
          const other = risk[b]! / n;
          if (n > 1)
            v[a * k + b]! += ((d * (n - d)) / (n - 1)) * share * ((a === b ? 1 : 0) - other);
        }
      }
    }
    for (let a = 0; a < k; a++) risk[a]! -= gone[a]!;
  }
  // v has rank k − 1 at most: invert it on the directions in which it has any variance.
  const { values, vectors } = symmetricEigen(v, k);
  let chisq = 0;
  let df = 0;
  for (let j = 0; j < k; j++) {
    if (!(values[j]! > 1e-10 * Math.max(values[0]!, 1e-300))) continue;
    let along = 0;
    for (let a = 0; a < k; a++) along += vectors[a * k + j]! * (observed[a]! - expected[a]!);
    chisq += (along * along) / values[j]!;
    df++;
  }
  if (df === 0) return notEstimable('nobody-left', { people: people.length }, 'wait-longer');
  return analysed({
    chisq,
    df,
    p: chiSquaredUpper(chisq, df),
    groups: names.map((name, i) => ({
      group: name,
      n: size[i]!,
      observed: observed[i]!,
      expected: expected[i]!,
    })),
    method: 'log-rank',
    assumptions: ['leaving-unrelated-to-being-unseen', 'independent-people'],
    warnings: [],
  });
}

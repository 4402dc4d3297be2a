import type * as stats from '../../../src/statistics/index.ts';
import { type Compared } from '../sem/fixtures.ts';

/** What a number at a path may differ by. */
export type Tolerance = (path: string) => { readonly value: number; readonly relative?: boolean };

/** Compare every number of `theirs`, however deep, with ours at the same place. */
export function walk(
  to: Compared[],
  where: { readonly fixture: string; readonly run: string },
  ours: unknown,
  theirs: unknown,
  tolerance: Tolerance,
  path = '',
): void {
  if (typeof theirs === 'number') {
    const { value, relative } = tolerance(path);
    const away = typeof ours === 'number' ? Math.abs(ours - theirs) : Infinity;
    const scale = relative ? Math.abs(theirs) || 1 : Math.max(1, Math.abs(theirs));
    const difference = away / scale;
    to.push({
      ...where,
      quantity: path,
      ours: typeof ours === 'number' ? ours : null,
      theirs,
      difference,
      tolerance: value,
      agrees: difference <= value,
    });
    return;
  }
  if (typeof theirs !== 'object' || theirs === null) return;
  for (const [key, value] of Object.entries(theirs)) {
    const next = (ours as Record<string, unknown> | undefined)?.[key];
    walk(to, where, next, value, tolerance, path === '' ? key : `${path}.${key}`);
  }
}

/** Columns of a reference data set as numbers. */
export function numbers(
  data: Record<string, (number | string)[]>,
  names: readonly string[],
): Float64Array[] {
  return names.map((name) => Float64Array.from(data[name] as number[]));
}

/** The result of an analysis that must have one. */
export function result<T>(analysis: stats.Analysis<T>): T {
  if (analysis.kind === 'not-estimable') throw new Error(JSON.stringify(analysis));
  return analysis.result;
}

/** The number of an estimate that must have one. */
export function value(estimate: stats.Estimate): number {
  if (estimate.kind === 'not-estimable') throw new Error(JSON.stringify(estimate));
  return estimate.value;
}

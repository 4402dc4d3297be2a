import type { Column } from '../describe/columns.ts';
import { notEstimable, type NotEstimable } from '../estimate.ts';

/** Named columns: numbers, or text for categories (an empty text is no answer). */
export type Variables = Readonly<Record<string, Column | readonly string[]>>;

/** A formula turned into numbers: one column per coefficient, complete rows only. */
export interface DesignMatrix {
  readonly outcome: string;
  readonly y: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
  /** Which term each coefficient belongs to; the intercept is −1. */
  readonly terms: readonly number[];
  readonly termNames: readonly string[];
  readonly hasIntercept: boolean;
  /** Rows of the data that are used. */
  readonly rows: Int32Array;
  readonly rowsBefore: number;
}

/**
 * Turn `y ~ a + b * c` into an outcome and columns, as R's `model.matrix` with treatment contrasts:
 * the first category in alphabetical order is the one the others are compared with.
 */
export function designMatrix(
  formula: string,
  variables: Variables,
  alsoComplete: readonly string[] = [],
): DesignMatrix | NotEstimable {
  const [left, right, ...rest] = formula.split('~').map((part) => part.trim());
  if (!left || !right || rest.length > 0) {
    return notEstimable('formula-not-understood', { formula }, 'write-outcome-tilde-predictors');
  }
  let hasIntercept = true;
  const terms: string[][] = [];
  const add = (parts: readonly string[]) => {
    const key = [...parts].sort().join(':');
    if (!terms.some((term) => [...term].sort().join(':') === key)) terms.push([...parts]);
  };
  for (const raw of right.replaceAll('-', '+-').split('+')) {
    const term = raw.replaceAll(' ', '');
    if (term === '' || term === '1') continue;
    if (term === '0' || term === '-1') {
      hasIntercept = false;
      continue;
    }
    if (term.startsWith('-')) {
      return notEstimable(
        'formula-not-understood',
        { formula, part: term },
        'write-outcome-tilde-predictors',
      );
    }
    const factors = term.split('*');
    // a * b is a + b + a:b, every product in the order of its length.
    for (let size = 1; size <= factors.length; size++) {
      for (let mask = 1; mask < 1 << factors.length; mask++) {
        const chosen = factors.filter((_, i) => (mask >> i) & 1);
        if (chosen.length === size) add(chosen.flatMap((each) => each.split(':')));
      }
    }
  }
  terms.sort((a, b) => a.length - b.length);
  const used = [...new Set([left, ...terms.flat(), ...alsoComplete])];
  const unknown = used.filter((name) => !Object.hasOwn(variables, name));
  if (unknown.length > 0) {
    const odd = unknown.filter((name) => name === '' || name === '.' || /[()^/%|]/.test(name));
    if (odd.length > 0) {
      const params = { formula, part: odd.map((name) => name || '*').join(', ') };
      return notEstimable('formula-not-understood', params, 'write-outcome-tilde-predictors');
    }
    const params = { column: unknown.join(', '), columns: Object.keys(variables) };
    return notEstimable('no-such-column', params, 'check-the-names');
  }
  const outcome = variables[left]!;
  if (isText(outcome)) return notEstimable('outcome-is-text', { column: left }, 'use-numbers');
  const rowsBefore = outcome.length;
  const kept: number[] = [];
  for (let i = 0; i < rowsBefore; i++) {
    if (used.every((name) => isThere(variables[name]!, i))) kept.push(i);
  }
  const rows = Int32Array.from(kept);
  const take = (column: Column) => Float64Array.from(rows, (i) => column[i]!);
  const levels = new Map<string, string[]>();
  for (const name of terms.flat()) {
    const column = variables[name]!;
    if (isText(column)) levels.set(name, [...new Set(kept.map((i) => column[i]!))].sort(byText));
  }
  const columns: Float64Array[] = [];
  const names: string[] = [];
  const belongs: number[] = [];
  if (hasIntercept) {
    columns.push(new Float64Array(rows.length).fill(1));
    names.push('(Intercept)');
    belongs.push(-1);
  }
  let fullUsed = hasIntercept;
  terms.forEach((term, t) => {
    let parts: { name: string; values: Float64Array }[] = [
      { name: '', values: new Float64Array(rows.length).fill(1) },
    ];
    for (const name of term) {
      const column = variables[name]!;
      let pieces: { name: string; values: Float64Array }[];
      const known = levels.get(name);
      if (isText(column) && known) {
        const all = term.length === 1 && !fullUsed;
        if (all) fullUsed = true;
        pieces = known.slice(all ? 0 : 1).map((level) => ({
          name: name + level,
          values: Float64Array.from(rows, (i) => (column[i] === level ? 1 : 0)),
        }));
      } else pieces = [{ name, values: take(column as Column) }];
      parts = pieces.flatMap((piece) =>
        parts.map((part) => ({
          name: part.name === '' ? piece.name : `${part.name}:${piece.name}`,
          values: part.values.map((value, i) => value * piece.values[i]!),
        })),
      );
    }
    for (const part of parts) {
      columns.push(part.values);
      names.push(part.name);
      belongs.push(t);
    }
  });
  return {
    outcome: left,
    y: take(outcome),
    columns,
    names,
    terms: belongs,
    termNames: terms.map((term) => term.join(':')),
    hasIntercept,
    rows,
    rowsBefore,
  };
}

/** Whether `designMatrix` gave a reason instead of a matrix. */
export function isReason(value: object): value is NotEstimable {
  return 'kind' in value && value.kind === 'not-estimable';
}

function isText(column: Column | readonly string[]): column is readonly string[] {
  return Array.isArray(column) && typeof column[0] === 'string';
}

function isThere(column: Column | readonly string[], i: number): boolean {
  const value = column[i];
  return typeof value === 'string' ? value !== '' : value !== undefined && !Number.isNaN(value);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number for each coefficient; `null` where it does not exist. */
export type Named = Readonly<Record<string, number | null>>;

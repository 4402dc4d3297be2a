import type { Reason } from './estimate.ts';
import type { ReasonCode } from './reason-codes.ts';

/** Numbers of a result that do not exist for these data: where they stand, why, and what would help. */
export interface Absent {
  /** Their places in the result, such as `correlations.a~b.t`. */
  readonly at: readonly string[];
  readonly reason: Reason;
  readonly remedy: string;
}

/** Why one number is not there. */
export interface Because {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, unknown>>;
  readonly remedy: string;
}

/** The reason for an empty place, given by its names from the outside in; `undefined` if none is known. */
export type Why = (place: readonly string[]) => Because | undefined;

/** What is left when a number does not exist and nothing more is known: it would divide by nothing. */
const NO_SPREAD: Because = { code: 'divides-by-zero', params: {}, remedy: 'check-the-data' };

/**
 * Every empty place of a result with its reason, places of one reason together.
 *
 * What carries a `reason` of its own, or a list of absent numbers, is taken as said already.
 */
export function absentNumbers(result: unknown, why: Why = () => undefined): Absent[] {
  const groups = new Map<string, { at: string[]; because: Because }>();
  walk(result, [], (place) => {
    const because = why(place) ?? NO_SPREAD;
    const key = JSON.stringify(because);
    const group = groups.get(key) ?? { at: [], because };
    groups.set(key, group);
    group.at.push(place.join('.'));
  });
  return [...groups.values()].map(({ at, because: { code, params, remedy } }) => ({
    at,
    reason: { code, params },
    remedy,
  }));
}

/** A reason as {@link Why} gives it. */
export function because(
  code: ReasonCode,
  params: Readonly<Record<string, unknown>> = {},
  remedy = 'check-the-data',
): Because {
  return { code, params, remedy };
}

type Named = Readonly<Record<string, unknown>>;

function walk(value: unknown, place: readonly string[], found: (at: readonly string[]) => void) {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) {
    found(place);
    return;
  }
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) {
    value.forEach((each, i) => walk(each, [...place, labelOf(each, i)], found));
    return;
  }
  const record = value as Named;
  if ('reason' in record || 'absent' in record) return;
  const { rows, cols, data } = record;
  if (Array.isArray(cols) && Array.isArray(data)) {
    data.forEach((row: unknown, i) => {
      if (!Array.isArray(row)) return;
      const name = Array.isArray(rows) ? String(rows[i]) : String(i + 1);
      row.forEach((cell, j) => walk(cell, [...place, name, String(cols[j])], found));
    });
    return;
  }
  for (const [key, each] of Object.entries(record)) walk(each, [...place, key], found);
}

// A row of a list by what it is about; by its number where it does not say.
function labelOf(value: unknown, i: number): string {
  if (typeof value !== 'object' || value === null) return String(i + 1);
  const { lhs, op, rhs, group, level, x, y, a, b, term, name, id } = value as Named;
  if (typeof lhs === 'string' && typeof op === 'string') {
    const block = typeof level === 'number' ? level : group;
    return `${lhs} ${op} ${String(rhs)}${typeof block === 'number' && block > 1 ? ` (${block})` : ''}`;
  }
  for (const [first, second] of [
    [x, y],
    [a, b],
  ]) {
    if (typeof first === 'string' && typeof second === 'string') return `${first}~${second}`;
  }
  const own = [term, name, id].find((each) => typeof each === 'string');
  return typeof own === 'string' ? own : String(i + 1);
}

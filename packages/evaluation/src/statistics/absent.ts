import type { ReasonCode } from './reason-codes.ts';

/** Numbers of a result that do not exist for these data: where they stand, why, and what would help. */
export interface Absent {
  /** Their places in the result, such as `correlations.a~b.t`. */
  readonly at: readonly string[];
  readonly reason: Omit<Because, 'remedy'>;
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
export function absentNumbers(result: unknown, why?: Why): Absent[] {
  const groups: Record<string, Absent & { readonly at: string[] }> = {};
  walk(result, [], (place) => {
    const { code, params, remedy } = why?.(place) ?? NO_SPREAD;
    const reason = { code, params };
    (groups[JSON.stringify(reason)] ??= { at: [], reason, remedy }).at.push(place.join('.'));
  });
  return Object.values(groups);
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
  const into = (each: unknown, ...names: string[]) => walk(each, [...place, ...names], found);
  if (value === null) found(place);
  else if (Array.isArray(value)) value.forEach((each, i) => into(each, labelOf(each, i)));
  else if (typeof value === 'object' && !ArrayBuffer.isView(value)) {
    const { reason, absent, rows, cols, data } = value as Named;
    if (reason ?? absent) return;
    if (cols && rows) {
      (data as unknown[][]).forEach((row, i) =>
        row.forEach((cell, j) => into(cell, (rows as string[])[i]!, (cols as string[])[j]!)),
      );
    } else for (const [key, each] of Object.entries(value)) into(each, key);
  }
}

// A row of a list by what it is about; by its number where it does not say.
function labelOf(value: unknown, i: number): string {
  const { x, y, a, b } = Object(value) as Record<string, string>;
  return y ? `${x}~${y}` : b ? `${a}~${b}` : `${i + 1}`;
}

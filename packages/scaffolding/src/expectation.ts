import type * as z from 'zod/mini';

/** What a field should have held, for somebody who has to mend it. */
export type Expectation =
  | {
      readonly kind:
        'text' | 'number' | 'yes-or-no' | 'list' | 'record' | 'date' | 'nothing' | 'other';
    }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'at-least' | 'at-most' | 'steps-of'; readonly number: number }
  | { readonly kind: 'longer' | 'shorter'; readonly number: number };

/** A field that was not as expected: where, what was found (undefined: nothing), and what was expected. */
export type Misfit = {
  readonly at: string;
  readonly found?: string;
  readonly expected: Expectation;
};

/** The misfits behind a complaint of the schema, each with what the candidate holds at that place. */
export function misfitsOf(issue: z.core.$ZodIssue, candidate: unknown): readonly Misfit[] {
  if (issue.code !== 'unrecognized_keys') {
    return [misfit(issue.path, expectationOf(issue), candidate)];
  }
  return issue.keys.map((key) => misfit([...issue.path, key], { kind: 'nothing' }, candidate));
}

function misfit(path: readonly PropertyKey[], expected: Expectation, candidate: unknown): Misfit {
  const found = shown(valueAt(candidate, path));
  return { at: path.map(String).join('.'), ...(found !== undefined && { found }), expected };
}

const TYPES: Readonly<Record<string, 'text' | 'number' | 'yes-or-no' | 'list' | 'record'>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'record',
  record: 'record',
};

function expectationOf(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: TYPES[issue.expected] ?? 'other' };
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) };
    case 'too_small':
      return {
        kind: issue.origin === 'number' ? 'at-least' : 'longer',
        number: Number(issue.minimum),
      };
    case 'too_big':
      return {
        kind: issue.origin === 'number' ? 'at-most' : 'shorter',
        number: Number(issue.maximum),
      };
    case 'not_multiple_of':
      return { kind: 'steps-of', number: issue.divisor };
    case 'custom':
      return { kind: 'date' }; // The only check of our own in these schemas is that of a real day.
    default:
      return { kind: 'other' };
  }
}

function valueAt(candidate: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    candidate,
  );
}

/** A value as it stands in the file, shortened; undefined where there is none. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return shortened(JSON.stringify(value));
}

/** A text that fits a sentence. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

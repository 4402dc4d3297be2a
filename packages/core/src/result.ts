/**
 * The answer of a rule: either it accepts, or it refuses and gives every reason.
 *
 * Refusals are data (`code`, `params`, `path`); their words live in the message catalogues,
 * so that each can be said in Kazakh, Russian and English.
 */
export type Result<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly R[] };

/** One reason why something was refused: a stable code, the facts behind it, and where it applies. */
export interface Refusal<Code extends string = string, Params = Record<string, unknown>> {
  readonly code: Code;
  readonly params: Params;
  readonly path?: readonly (string | number)[];
}

/**
 * The refusals a package knows, written once as a map from code to parameters.
 *
 * @example type CalendarRefusal = RefusalOf<{ 'calendar.not-a-date': { found: string } }>
 */
export type RefusalOf<Catalogue extends Record<string, object>> = {
  [Code in keyof Catalogue & string]: Refusal<Code, Catalogue[Code]>;
}[keyof Catalogue & string];

/** Accept: the rule has nothing against it, and this is the outcome. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Refuse with every reason. At least one is needed: a refusal without a reason is our bug. */
export function refuse<R extends Refusal>(
  ...refusals: readonly [R, ...R[]]
): { readonly ok: false; readonly refusals: readonly R[] } {
  return { ok: false, refusals };
}

/** Accept `value` if no reason against it was collected, otherwise refuse with all of them. */
export function acceptUnless<T, R extends Refusal>(refusals: readonly R[], value: T): Result<T, R> {
  return refusals.length === 0 ? accept(value) : { ok: false, refusals };
}

import type { PlainReasonCode, WarningCode } from '../statistics/reason-codes.ts';

/** The facts behind a code, as the statistics give them. */
export type Facts = Readonly<Record<string, unknown>>;

/** Words for every plain reason: a missing one does not compile. */
export type ReasonWords = Readonly<Record<PlainReasonCode, (facts: Facts) => string>>;
/** Words for every warning beside a number: a missing one does not compile. */
export type WarningWords = Readonly<Record<WarningCode, (facts: Facts) => string>>;

/** A fact as text: lists with commas, long numbers short. */
export function say(value: unknown): string {
  if (Array.isArray(value)) return value.map(say).join(', ');
  if (typeof value === 'number') return String(Number(value.toPrecision(6)));
  return typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value);
}

/** A fact that is not always known, in brackets; nothing where it is not. */
export function inBrackets(value: unknown): string {
  return value === undefined || (Array.isArray(value) && value.length === 0)
    ? ''
    : ` (${say(value)})`;
}

/** A share as a percentage. */
export function percent(value: unknown): string {
  return typeof value === 'number' ? `${Math.round(100 * value)} %` : say(value);
}

/** How many rows were left out, from all and complete ones; or as it was given. */
export function leftOut({ rows, complete }: Facts): string {
  return typeof rows === 'number' && typeof complete === 'number'
    ? String(rows - complete)
    : say(rows);
}

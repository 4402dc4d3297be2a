import { absentNumbers, type Absent, type Why } from './absent.ts';
import type { ReasonCode, WarningCode } from './reason-codes.ts';
import type { ModelWarningCode } from './sem/problem.ts';

/**
 * The answer of a statistic: a number with what must be said beside it, or the reason why no
 * number exists.
 *
 * There is no `NaN` here. Words for the codes belong to whoever shows the answer, so that each can
 * be said in Kazakh, Russian and English.
 */
export type Estimate = Estimated | NotEstimable;

/** A number that could be estimated, and how it was. */
export interface Estimated {
  readonly kind: 'estimated';
  readonly value: number;
  /** Standard error, where the method gives one. */
  readonly se?: number;
  readonly interval?: Interval;
  /** The formula or algorithm by name, with the convention it follows. */
  readonly method: string;
  /** What must hold for the number to mean what it says, as stable codes. */
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** No number exists: why, and what would help. */
export interface NotEstimable {
  readonly kind: 'not-estimable';
  readonly reason: Reason;
  /** What would help, as a stable code. */
  readonly remedy: string;
}

/** Why a statistic has no answer: a stable code and the facts behind it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Something a reader of the number must know: a stable code and the facts behind it. */
export interface Warning {
  readonly code: WarningCode | ModelWarningCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A confidence interval. `level` is a share, such as 0.95. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: string;
}

/**
 * A finite number becomes an estimate; anything else is said to be not estimable.
 *
 * @param value the number
 * @param details method, and where they exist: standard error, interval, assumptions, warnings
 */
export function estimated(
  value: number,
  details: {
    readonly method: string;
    readonly se?: number | undefined;
    readonly interval?: Interval | undefined;
    readonly assumptions?: readonly string[];
    readonly warnings?: readonly Warning[];
  },
): Estimate {
  if (!Number.isFinite(value)) return notEstimable('not-finite', { method: details.method });
  const { se, interval } = details;
  const sound = interval && Number.isFinite(interval.lower) && Number.isFinite(interval.upper);
  return {
    kind: 'estimated',
    value,
    ...(se !== undefined && Number.isFinite(se) ? { se } : {}),
    ...(sound ? { interval } : {}),
    method: details.method,
    assumptions: details.assumptions ?? [],
    warnings: details.warnings ?? [],
  };
}

/** Say that no number exists, why, and what would help. */
export function notEstimable(
  code: ReasonCode,
  params: Readonly<Record<string, unknown>> = {},
  remedy = 'check-the-data',
): NotEstimable {
  return { kind: 'not-estimable', reason: { code, params }, remedy };
}

/** Whether there is a number. */
export function isEstimated(estimate: Estimate): estimate is Estimated {
  return estimate.kind === 'estimated';
}

/** The outcome of an analysis with many numbers: the numbers, or why there are none. */
export type Analysis<T> =
  { readonly kind: 'analysed'; readonly result: WithAbsent<T> } | NotEstimable;

/** A result, and which of its numbers do not exist for these data, each with its reason. */
export type WithAbsent<T> = T & { readonly absent?: readonly Absent[] };

/**
 * Wrap the result of an analysis. A part of it that does not exist for these data, such as the
 * correlation of halves of which one does not vary, is `null`: never `NaN`, never infinite; and
 * `absent` beside it says where, why, and what would help.
 *
 * @param why the reason for an empty place, where more is known than that it would divide by zero
 */
export function analysed<T>(
  result: T,
  why?: Why,
): { readonly kind: 'analysed'; readonly result: WithAbsent<T> } {
  const finite = finiteOrNull(result) as T;
  const absent = absentNumbers(finite, why);
  // A bare list has no room for reasons: whoever shows it gives them.
  const isRoomy = absent.length > 0 && !Array.isArray(finite);
  return { kind: 'analysed', result: (isRoomy ? { ...finite, absent } : finite) as WithAbsent<T> };
}

function finiteOrNull(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(finiteOrNull);
  const out: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) out[key] = finiteOrNull(each);
  return out;
}

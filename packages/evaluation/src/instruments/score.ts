import { rangeOf, ratedItemsOf, type Instrument, type Scale } from './instrument.ts';
import type { Response } from './response.ts';

/** A scale's score for one response, or why there is none. */
export type ScaleScore =
  | {
      readonly kind: 'scored';
      readonly scale: string;
      readonly value: number;
      readonly answered: number;
    }
  | {
      readonly kind: 'not-scored';
      readonly scale: string;
      readonly reason: 'too-few-answers' | 'attention-failed';
      readonly answered: number;
      readonly needed: number;
    };

/**
 * The score of one response on one scale: the mean of its answered items, reversed items turned round.
 *
 * Scored only if at least `answersNeeded` items were answered and every attention check that was
 * answered was answered as asked. Unweighted item means, as the widely used teacher scales do
 * (for example TSES).
 */
export function scoreScale(instrument: Instrument, scale: Scale, response: Response): ScaleScore {
  const values = answersOn(instrument, scale, response).filter((value) => value !== undefined);
  const answered = values.length;
  const notScored = {
    kind: 'not-scored',
    scale: scale.id,
    answered,
    needed: scale.answersNeeded,
  } as const;
  if (!isAttentive(instrument, response)) return { ...notScored, reason: 'attention-failed' };
  if (answered < scale.answersNeeded) return { ...notScored, reason: 'too-few-answers' };
  const total = values.reduce((sum, value) => sum + value, 0);
  return { kind: 'scored', scale: scale.id, value: total / answered, answered };
}

/** Every scale's score for one response. */
export function scoreResponse(instrument: Instrument, response: Response): readonly ScaleScore[] {
  return instrument.scales.map((scale) => scoreScale(instrument, scale, response));
}

/**
 * The answers of one response on one scale in the scale's item order, reversed items turned round;
 * an unanswered item is `undefined`.
 */
export function answersOn(
  instrument: Instrument,
  scale: Scale,
  response: Response,
): readonly (number | undefined)[] {
  return ratedItemsOf(instrument, scale).map((item) => {
    const value = Object.hasOwn(response.answers, item.id) ? response.answers[item.id] : undefined;
    if (value === undefined || !item.isReversed) return value;
    const { least, most } = rangeOf(instrument, item.responseScale);
    return least + most - value;
  });
}

/** Whether every attention check that was answered was answered as asked. */
export function isAttentive(instrument: Instrument, response: Response): boolean {
  return instrument.items.every(
    (item) =>
      item.kind !== 'attention' ||
      response.answers[item.id] === undefined ||
      response.answers[item.id] === item.expected,
  );
}

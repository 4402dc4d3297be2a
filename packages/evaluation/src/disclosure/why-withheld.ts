import type { RefusalOf } from '@tldw/core';
import type { Instrument } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import { isAttentive } from '../instruments/score.ts';
import type { DisclosureRule } from './hide-small-cells.ts';

export type WithheldRefusals = {
  'report.too-few-people': { readonly least: number };
};
export type WithheldRefusal = RefusalOf<WithheldRefusals>;

/**
 * Why nothing of a wave is shown, reported or handed out: fewer people answered than the rule allows,
 * and each could be recognised. The report asks this, and so does every other way out of the record.
 */
export function tooFewPeople(
  people: number,
  { least }: Pick<DisclosureRule, 'least'>,
): readonly WithheldRefusal[] {
  return people < least ? [{ code: 'report.too-few-people', params: { least } }] : [];
}

/**
 * Why answers are withheld, wave by wave; the path names the wave. Those who failed an attention check
 * are not counted, as they are not in the report. No answers at all are nobody's, and are not withheld.
 */
export function whyWithheld(
  instrument: Instrument,
  responses: readonly Response[],
  rule: Pick<DisclosureRule, 'least'>,
): readonly WithheldRefusal[] {
  return [...new Set(responses.map(({ wave }) => wave))].flatMap((wave) => {
    const used = responses.filter((each) => each.wave === wave && isAttentive(instrument, each));
    return tooFewPeople(used.length, rule).map((refusal) => ({ ...refusal, path: [wave] }));
  });
}

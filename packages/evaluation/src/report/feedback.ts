import { hideSmallCells, type DisclosureRule } from '../disclosure/hide-small-cells.ts';
import { rangeOf, type Instrument, type RatingItem } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import { mean } from '../statistics/describe/columns.ts';

/** How one line of a feedback form was answered, if showing it tells about nobody. */
export interface AnsweredItem {
  readonly item: RatingItem;
  readonly answered: number;
  /** Mean answer; absent where too few answered, or all in the same way. */
  readonly mean?: number;
  /** How many chose an answer above the middle of the response scale. */
  readonly agreed?: number;
}

/** What directors or facilitators said on the rated lines of their form. */
export interface FeedbackSummary {
  readonly instrument: Instrument;
  readonly received: number;
  readonly items: readonly AnsweredItem[];
  readonly least: number;
  readonly most: number;
}

/** Sum up a feedback form line by line; a line that would tell about people is left without numbers. */
export function summariseFeedback(
  instrument: Instrument,
  responses: readonly Response[],
  rule: DisclosureRule,
): FeedbackSummary {
  const rated = instrument.items.filter((item) => item.kind === 'rating');
  const range = rangeOf(instrument, rated[0]?.responseScale ?? '');
  const items = rated.map((item): AnsweredItem => {
    const answers = responses.flatMap(({ answers: given }) => given[item.id] ?? []);
    const { least, most } = rangeOf(instrument, item.responseScale);
    const agreed = answers.filter((answer) => answer > (least + most) / 2).length;
    const cell = { id: item.id, counts: [agreed, answers.length - agreed] };
    return hideSmallCells(cell, rule).kind === 'shown'
      ? { item, answered: answers.length, mean: mean(answers), agreed }
      : { item, answered: answers.length };
  });
  return { instrument, received: responses.length, items, ...range };
}

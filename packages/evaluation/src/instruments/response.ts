import { acceptUnless, type RefusalOf, type Result } from '@tldw/core';
import { rangeOf, type Instrument } from './instrument.ts';

/** Which time of asking an answer belongs to; a retrospective look back is never a true pre-test. */
export const WAVES = ['pre', 'post', 'retrospective-pre'] as const;
export type Wave = (typeof WAVES)[number];

/**
 * One filled questionnaire. It carries no person and no time of day: nobody can link it to a teacher.
 *
 * `cluster` is a code for the school that means nothing outside the data set.
 */
export interface Response {
  readonly instrument: string;
  readonly wave: Wave;
  readonly language: string;
  readonly cluster?: string;
  /** The self-made code that links two waves of the same person, if they gave one. */
  readonly linkageCode?: string;
  /** Item id → the number chosen; an item that was not answered is absent. */
  readonly answers: Readonly<Record<string, number>>;
}

/** Why a row of answers cannot be read, by item. */
export type ResponseRefusals = {
  readonly 'response.unknown-item': { readonly item: string };
  readonly 'response.not-a-number': { readonly item: string; readonly found: string };
  readonly 'response.out-of-range': {
    readonly item: string;
    readonly found: number;
    readonly least: number;
    readonly most: number;
  };
  readonly 'response.unknown-wave': { readonly found: string };
};
export type ResponseRefusal = RefusalOf<ResponseRefusals>;

/** A row of a data file: text by column. */
export type ResponseRow = Readonly<Record<string, string>>;

/**
 * Read one row of answers, or refuse it with every wrong cell.
 *
 * The columns `wave`, `language`, `cluster` and `code` are about the row; every other column is an item of the
 * instrument. An empty cell is an item that was not answered.
 */
export function readResponse(
  instrument: Instrument,
  row: ResponseRow,
  line: number,
): Result<Response, ResponseRefusal> {
  const { wave = 'post', language = '', cluster = '', code = '', ...cells } = row;
  const refusals: ResponseRefusal[] = [];
  const answers: Record<string, number> = {};

  const known = WAVES.find((each) => each === wave);
  if (!known)
    refusals.push({ code: 'response.unknown-wave', params: { found: wave }, path: [line, 'wave'] });

  for (const [id, cell] of Object.entries(cells)) {
    const found = cell.trim();
    if (found === '') continue;
    const item = instrument.items.find((each) => each.id === id);
    const path = [line, id];
    if (!item) {
      refusals.push({ code: 'response.unknown-item', params: { item: id }, path });
    } else if (item.kind !== 'open') {
      const value = Number(found);
      const { least, most } = rangeOf(instrument, item.responseScale);
      if (!Number.isInteger(value)) {
        refusals.push({ code: 'response.not-a-number', params: { item: id, found }, path });
      } else if (value < least || value > most) {
        refusals.push({
          code: 'response.out-of-range',
          params: { item: id, found: value, least, most },
          path,
        });
      } else {
        answers[id] = value;
      }
    }
  }
  return acceptUnless(refusals, {
    instrument: instrument.id,
    wave: known ?? 'post',
    language,
    ...(cluster ? { cluster } : {}),
    ...(code ? { linkageCode: code } : {}),
    answers,
  });
}

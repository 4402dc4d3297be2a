import { isAttentive, scoreResponse } from '../instruments/score.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Response } from '../instruments/response.ts';
import type { CsvTable } from './csv.ts';

/**
 * Answers as a table, one row per questionnaire, sorted so that a row's place says nothing about
 * who answered when. It reads back with `readResponse`.
 *
 * The linking code is left out unless it is asked for: whoever needs no linking should not have it.
 */
export function responsesTable(
  instrument: Instrument,
  responses: readonly Response[],
  options: { readonly withLinkageCode?: boolean } = {},
): CsvTable {
  const items = instrument.items.filter(({ kind }) => kind !== 'open').map(({ id }) => id);
  const withCode = options.withLinkageCode === true;
  const rows = responses.map((response) => [
    response.wave,
    response.language,
    response.cluster ?? '',
    ...(withCode ? [response.linkageCode ?? ''] : []),
    ...items.map((item) => response.answers[item]),
  ]);
  return {
    columns: ['wave', 'language', 'cluster', ...(withCode ? ['code'] : []), ...items],
    rows: sorted(rows),
  };
}

/**
 * Scores as a table, one row per questionnaire, an empty cell where there is no score. `attentive`
 * is 1 if every attention check was answered as asked.
 */
export function scoresTable(instrument: Instrument, responses: readonly Response[]): CsvTable {
  const rows = responses.map((response) => [
    response.wave,
    response.language,
    response.cluster ?? '',
    isAttentive(instrument, response) ? 1 : 0,
    ...scoreResponse(instrument, response).map((score) =>
      score.kind === 'scored' ? score.value : undefined,
    ),
  ]);
  return {
    columns: ['wave', 'language', 'cluster', 'attentive', ...instrument.scales.map(({ id }) => id)],
    rows: sorted(rows),
  };
}

function sorted(rows: readonly CsvTable['rows'][number][]): CsvTable['rows'] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

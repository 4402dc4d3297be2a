import { readFileSync } from 'node:fs';
import { readResponse, teacherLeadershipSurvey, type Response } from '../../src/index.ts';

/** The demonstration's invented answers; the truth behind them is in the tool that made them. */
export function demonstrationResponses(): readonly Response[] {
  const path = new URL('../../../../examples/tlk-2019-20/responses.csv', import.meta.url);
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line, index) => {
    const cells = line.split(',');
    const row = Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
    const read = readResponse(teacherLeadershipSurvey, row, index + 2);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    return read.value;
  });
}

/** Standardised links of the model that the answers were drawn from. */
export const TRUTH: Readonly<Record<string, number>> = {
  'experience capacity': 0.513,
  'culture capacity': 0.154,
  'experience impact': 0.154,
  'culture impact': 0.462,
};

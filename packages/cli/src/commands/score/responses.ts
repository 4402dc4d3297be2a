import type { Language, Refusal } from '@tldw/core';
import {
  facilitatorFeedback,
  readResponse,
  schoolDirectorFeedback,
  teacherLeadershipSurvey,
  teacherSelfEfficacy,
  type Instrument,
  type Response,
  type ResponseRefusal,
} from '@tldw/evaluation';
import { evaluationMessages } from '@tldw/evaluation/messages';
import { Misuse, type CommandIo } from '../../command.ts';
import { readTable, type TableRefusal } from '../analyse/table.ts';

const INSTRUMENTS: readonly Instrument[] = [
  teacherLeadershipSurvey,
  teacherSelfEfficacy,
  schoolDirectorFeedback,
  facilitatorFeedback,
];

/** A file of answers, read; or every cell that is wrong, or why the file is no table. */
export type ReadResponses =
  | { readonly ok: true; readonly responses: readonly Response[] }
  | { readonly ok: false; readonly because: 'table'; readonly refusals: readonly TableRefusal[] }
  | {
      readonly ok: false;
      readonly because: 'answers';
      readonly refusals: readonly ResponseRefusal[];
    };

/** The questionnaire with this id, from those that come with the package. */
export function instrumentNamed(id: string | undefined): Instrument {
  const known = INSTRUMENTS.map((each) => each.id).join(', ');
  if (id === undefined) throw new Misuse(`Say which questionnaire with --instrument: ${known}.`);
  const found = INSTRUMENTS.find((each) => each.id === id);
  if (!found) throw new Misuse(`There is no questionnaire "${id}". There are: ${known}.`);
  return found;
}

/** Read a CSV file of answers, one row per questionnaire. */
export async function readResponses(
  io: CommandIo,
  instrument: Instrument,
  path: string | undefined,
): Promise<ReadResponses> {
  const table = await readTable(io, path);
  if (!table.ok) return { ok: false, because: 'table', refusals: table.refusals };
  const { names, rows, text } = table.value;
  const columns = names.map((name) => [name, text(name)] as const);
  const responses: Response[] = [];
  const refusals: ResponseRefusal[] = [];
  const strangers = new Set<string>();
  for (let row = 0; row < rows; row += 1) {
    const cells = Object.fromEntries(columns.map(([name, cell]) => [name, cell[row] ?? '']));
    // The header is line 1 of the file.
    const read = readResponse(instrument, cells, row + 2);
    if (read.ok) responses.push(read.value);
    else refusals.push(...read.refusals.flatMap((refusal) => toldOnce(refusal, strangers)));
  }
  return refusals.length > 0
    ? { ok: false, because: 'answers', refusals }
    : { ok: true, responses };
}

/** A column that the questionnaire does not have is wrong once, in the header, not on every line. */
function toldOnce(refusal: ResponseRefusal, strangers: Set<string>): readonly ResponseRefusal[] {
  if (refusal.code !== 'response.unknown-item') return [refusal];
  const { item } = refusal.params;
  if (strangers.has(item)) return [];
  strangers.add(item);
  return [{ ...refusal, path: [1, item] }];
}

/** Say a refusal of the evaluation package with the place it is about. */
export function sayAny(language: Language, { code, params, path }: Refusal): string {
  const messages: Readonly<Record<string, (params: never) => string>> =
    evaluationMessages[language];
  const words = Object.hasOwn(messages, code) ? messages[code] : undefined;
  const where = path && path.length > 0 ? `${path.join(', ')}: ` : '';
  return where + (words ? words(params as never) : code);
}

import { accept, acceptUnless, type Result } from '@tldw/core';
import {
  DISCLOSURE_RULES,
  teacherLeadershipSurvey,
  tooFewPeople,
  whyWithheld,
  type Instrument,
  type Response,
  type Wave,
  type WithheldRefusal,
} from '@tldw/evaluation';
import type { PersonDesk, ResponseRecord } from '@tldw/store';

/** The questionnaire the public pages of the evaluation are about. */
export const INSTRUMENT = teacherLeadershipSurvey;

/** Answers of a wave, or why the report on it is refused: then nothing of it leaves the record. */
export type AnswersOfWave = Result<readonly Response[], WithheldRefusal>;

/** The answers of the closed wave of that questionnaire, as far as the reader may see them. */
export function closedWave(desk: PersonDesk): Promise<AnswersOfWave> {
  return answersOfClosed(desk, INSTRUMENT, 'post');
}

/** The answers of a wave once it is closed. While it is open nobody reads an answer. */
export async function answersOfClosed(
  desk: PersonDesk,
  instrument: Instrument,
  wave: Wave,
): Promise<AnswersOfWave> {
  const records = await recordsOfClosed(desk, instrument, wave);
  return records.ok ? accept(records.value.map(responseOf)) : records;
}

/**
 * What people wrote in their own words in a closed wave, question by question, shuffled apart from the
 * rest; nothing of a wave whose report is refused.
 */
export async function openAnswersOf(
  desk: PersonDesk,
  instrument: Instrument,
  wave: Wave,
): Promise<readonly { readonly item: string; readonly texts: readonly string[] }[]> {
  const records = await recordsOfClosed(desk, instrument, wave);
  if (!records.ok) return [];
  return instrument.items
    .filter(({ kind }) => kind === 'open')
    .map(({ id }) => ({
      item: id,
      texts: records.value
        .flatMap(({ answers }) => (typeof answers[id] === 'string' ? [answers[id]] : []))
        .toSorted(),
    }));
}

/** Everything that is read of a wave comes through here, and so past the rule that its report asks. */
async function recordsOfClosed(
  desk: PersonDesk,
  instrument: Instrument,
  wave: Wave,
): Promise<Result<readonly ResponseRecord[], WithheldRefusal>> {
  const records = await desk.scaleResponses(instrument.id, wave);
  const rule = DISCLOSURE_RULES.programme;
  if (!records.ok) {
    const isTooFew = records.refusals.some(({ code }) => code === 'survey.too-few-answers');
    return acceptUnless(isTooFew ? tooFewPeople(0, rule) : [], []);
  }
  return acceptUnless(whyWithheld(instrument, records.value.map(responseOf), rule), records.value);
}

/** A response as the record keeps it: its school's code and its language stand among the answers. */
export function answersToKeep({ answers, cluster, language }: Response): ResponseRecord['answers'] {
  return { ...answers, language, ...(cluster ? { cluster } : {}) };
}

function responseOf(record: ResponseRecord): Response {
  const { cluster, language, ...answers } = record.answers;
  return {
    instrument: record.instrument,
    wave: record.wave as Wave,
    language: typeof language === 'string' ? language : '',
    ...(typeof cluster === 'string' ? { cluster } : {}),
    ...(record.code ? { linkageCode: record.code } : {}),
    answers: Object.fromEntries(
      Object.entries(answers).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    ),
  };
}

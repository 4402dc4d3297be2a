import {
  teacherLeadershipSurvey,
  type Instrument,
  type Response,
  type Wave,
} from '@tldw/evaluation';
import type { PersonDesk, ResponseRecord, WaveRecord } from '@tldw/store';

/** The questionnaire the public pages of the evaluation are about. */
export const INSTRUMENT = teacherLeadershipSurvey;

/** The answers of the closed wave of that questionnaire, as far as the reader may see them. */
export function closedWave(desk: PersonDesk): Promise<readonly Response[]> {
  return answersOfClosed(desk, INSTRUMENT, 'post');
}

/** The answers of a wave once it is closed. While it is open nobody reads an answer. */
export async function answersOfClosed(
  desk: PersonDesk,
  instrument: Instrument,
  wave: Wave,
): Promise<readonly Response[]> {
  const waves = await desk.listWaves();
  if (!isClosed(waves, instrument.id, wave)) return [];
  return (await desk.scaleResponses(instrument.id, wave)).map(responseOf);
}

/** What people wrote in their own words in a closed wave, question by question, shuffled apart from the rest. */
export async function openAnswersOf(
  desk: PersonDesk,
  instrument: Instrument,
  wave: Wave,
): Promise<readonly { readonly item: string; readonly texts: readonly string[] }[]> {
  if (!isClosed(await desk.listWaves(), instrument.id, wave)) return [];
  const records = await desk.scaleResponses(instrument.id, wave);
  return instrument.items
    .filter(({ kind }) => kind === 'open')
    .map(({ id }) => ({
      item: id,
      texts: records
        .flatMap(({ answers }) => (typeof answers[id] === 'string' ? [answers[id]] : []))
        .toSorted(),
    }));
}

/** A response as the record keeps it: its school's code and its language stand among the answers. */
export function answersToKeep({ answers, cluster, language }: Response): ResponseRecord['answers'] {
  return { ...answers, language, ...(cluster ? { cluster } : {}) };
}

function isClosed(waves: readonly WaveRecord[], instrument: string, wave: string): boolean {
  return waves.some(
    (each) => each.instrument === instrument && each.wave === wave && each.state === 'closed',
  );
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

import { teacherLeadershipSurvey, type Response, type Wave } from '@tldw/evaluation';
import type { PersonDesk, ResponseRecord } from '@tldw/store';

/** The questionnaire the pages of the evaluation are about. */
export const INSTRUMENT = teacherLeadershipSurvey;

/** The answers of the closed wave, as far as the reader may see them. */
export async function closedWave(desk: PersonDesk): Promise<readonly Response[]> {
  return (await desk.scaleResponses(INSTRUMENT.id, 'post')).map(responseOf);
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
    answers: answers as Response['answers'],
  };
}

import {
  answersOn,
  isAttentive,
  teacherLeadershipSurvey,
  type Response,
  type Wave,
} from '@tldw/evaluation';
import { cronbachAlpha } from '@tldw/evaluation/statistics';
import type { ResponseRecord } from '@tldw/store';
import { isPersonDesk, type PageRequest } from './page-request.ts';

const INSTRUMENT = teacherLeadershipSurvey;

/** How consistently each scale of the teachers' questionnaire measures, with its interval. */
export async function evaluationPage({ desk, language }: PageRequest) {
  const responses = isPersonDesk(desk)
    ? (await desk.scaleResponses(INSTRUMENT.id, 'post')).map(responseOf)
    : [];
  const attentive = responses.filter((response) => isAttentive(INSTRUMENT, response));
  return {
    title: INSTRUMENT.title[language],
    isDraft: INSTRUMENT.validation === 'unvalidated-draft',
    responses: responses.length,
    leftOut: responses.length - attentive.length,
    scales:
      attentive.length === 0
        ? []
        : INSTRUMENT.scales.map((scale) => ({
            id: scale.id,
            title: scale.title[language],
            items: scale.items.map(
              (id) => INSTRUMENT.items.find((item) => item.id === id)?.text[language] ?? id,
            ),
            alpha: cronbachAlpha(
              columns(attentive.map((response) => answersOn(INSTRUMENT, scale, response))),
            ),
          })),
  };
}

function responseOf(record: ResponseRecord): Response {
  return {
    instrument: record.instrument,
    wave: record.wave as Wave,
    language: '',
    answers: record.answers as Response['answers'],
  };
}

/** Rows of answers as one column per item; `NaN` where there is none. */
function columns(rows: readonly (readonly (number | undefined)[])[]): number[][] {
  const items = rows[0]?.length ?? 0;
  return Array.from({ length: items }, (_, item) => rows.map((row) => row[item] ?? Number.NaN));
}

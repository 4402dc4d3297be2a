import { answersOn, isAttentive } from '@tldw/evaluation';
import { cronbachAlpha } from '@tldw/evaluation/statistics';
import { closedWave, INSTRUMENT } from '../survey-responses.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';

/** How consistently each scale of the teachers' questionnaire measures, with its interval. */
export async function evaluationPage({ desk, language }: PageRequest) {
  const answers = isPersonDesk(desk) ? await closedWave(desk) : undefined;
  const responses = answers?.ok ? answers.value : [];
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

/** Rows of answers as one column per item; `NaN` where there is none. */
function columns(rows: readonly (readonly (number | undefined)[])[]): number[][] {
  const items = rows[0]?.length ?? 0;
  return Array.from({ length: items }, (_, item) => rows.map((row) => row[item] ?? Number.NaN));
}

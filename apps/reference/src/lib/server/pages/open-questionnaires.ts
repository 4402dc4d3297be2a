import { surveyWords } from '#lib/words/survey.ts';
import { instrumentOf, ROLE_OF_AUDIENCE } from '../instruments.ts';
import type { SignedIn } from '../signed-in.ts';
import type { NextStep } from './next-step.ts';
import { waveTitle } from './waves.ts';

/**
 * The questionnaires that wait for people of a role. Who has answered is known to nobody, so that an
 * open questionnaire stands on the first page of everybody whom it is for.
 */
export async function openQuestionnaires(
  { desk, language }: SignedIn,
  role: (typeof ROLE_OF_AUDIENCE)[keyof typeof ROLE_OF_AUDIENCE],
): Promise<readonly NextStep[]> {
  const say = surveyWords[language];
  return (await desk.listWaves()).flatMap(({ instrument: id, wave, state }) => {
    const instrument = instrumentOf(id);
    if (state !== 'open' || !instrument) return [];
    if (ROLE_OF_AUDIENCE[instrument.audience] !== role) return [];
    const text = say.waiting(waveTitle(instrument, wave, language));
    return [{ href: `/survey/${id}/${wave}`, text, why: say.waitingWhy }];
  });
}

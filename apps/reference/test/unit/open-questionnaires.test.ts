import { facilitatorFeedback, schoolDirectorFeedback, teacherSelfEfficacy } from '@tldw/evaluation';
import { expect, it } from 'vitest';
import { openQuestionnaires } from '../../src/lib/server/pages/open-questionnaires.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';

const wave = (instrument: { readonly id: string }, state: 'open' | 'closed') => ({
  ...{ instrument: instrument.id, wave: 'post', state, document: {} },
});
const request = {
  language: 'en',
  desk: {
    listWaves: () =>
      Promise.resolve([
        wave(schoolDirectorFeedback, 'open'),
        wave(teacherSelfEfficacy, 'open'),
        wave(facilitatorFeedback, 'closed'),
      ]),
  },
} as unknown as SignedIn;

it('an open questionnaire waits for those whom it is for, the director too', async () => {
  const hrefs = async (role: 'teacher' | 'facilitator' | 'director') =>
    (await openQuestionnaires(request, role)).map(({ href }) => href);
  expect(await hrefs('director')).toEqual([`/survey/${schoolDirectorFeedback.id}/post`]);
  expect(await hrefs('teacher')).toEqual([`/survey/${teacherSelfEfficacy.id}/post`]);
  expect(await hrefs('facilitator')).toEqual([]);
});

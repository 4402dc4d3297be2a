import { newId } from '@tldw/store';
import { requestActions } from '#lib/server/pages/request-actions.ts';
import { requestsPage } from '#lib/server/pages/support-requests.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await requestsPage(signedInAs(locals, 'teacher'))),
  done: url.searchParams.get('done') ?? '',
  of: url.searchParams.get('of') ?? '',
  about: url.searchParams.get('about') ?? '',
  operation: newId(Date.now()),
});

const acts = requestActions('teacher');
export const actions: Actions = {
  answer: acts.answer,
  ask: acts.ask,
  withdraw: acts.withdraw,
};

import { newId } from '@tldw/store';
import { requestActions } from '#lib/server/pages/request-actions.ts';
import { requestsPage } from '#lib/server/pages/support-requests.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await requestsPage(signedInAs(locals, 'coordinator'))),
  done: url.searchParams.get('done') ?? '',
  of: url.searchParams.get('of') ?? '',
  operation: newId(Date.now()),
});

// A coordinator is asked, and asks nobody here: the access table says so.
export const actions: Actions = { answer: requestActions('coordinator').answer };

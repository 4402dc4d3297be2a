import { requestsOnAPage } from '#lib/server/pages/requests-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, acts } = requestsOnAPage('facilitator');

export const load: PageServerLoad = page;

export const actions: Actions = { answer: acts.answer, ask: acts.ask, withdraw: acts.withdraw };

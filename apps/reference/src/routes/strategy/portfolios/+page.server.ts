import { readersOnAPage } from '#lib/server/pages/readers-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, acts } = readersOnAPage('strategy-group', '/strategy/portfolios');

export const load: PageServerLoad = page;

export const actions: Actions = { ask: acts.ask, unask: acts.unask, answer: acts.answer };

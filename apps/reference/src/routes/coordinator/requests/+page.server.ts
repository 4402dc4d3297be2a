import { requestsOnAPage } from '#lib/server/pages/requests-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, acts } = requestsOnAPage('coordinator');

// A coordinator is asked, and asks nobody here: the access table says so.
export const load: PageServerLoad = async (event) => ({
  ...(await page(event)),
  mine: [],
  choices: [],
});

export const actions: Actions = { answer: acts.answer };

import { approveFile, decidingPage, refuseFile } from '#lib/server/pages/research.ts';
import { stepsOnAPage } from '#lib/server/pages/steps-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = stepsOnAPage('strategy-group', '/strategy/research', decidingPage);

export const load: PageServerLoad = page;

export const actions: Actions = {
  approve: step(approveFile, 'approved'),
  refuse: step(refuseFile, 'refused', 400),
};

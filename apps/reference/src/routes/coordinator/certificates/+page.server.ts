import { confirmingPage } from '#lib/server/pages/certificates.ts';
import { confirmTicked, declineTicked } from '#lib/server/pages/certificate-steps.ts';
import { stepsOnAPage } from '#lib/server/pages/steps-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = stepsOnAPage('coordinator', '/coordinator/certificates', confirmingPage);

export const load: PageServerLoad = page;

export const actions: Actions = {
  confirm: step(confirmTicked, 'confirmed'),
  decline: step(declineTicked, 'declined'),
};

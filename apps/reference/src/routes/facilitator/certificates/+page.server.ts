import { proposeTicked } from '#lib/server/pages/certificate-steps.ts';
import { proposingPage } from '#lib/server/pages/certificates.ts';
import { stepsOnAPage } from '#lib/server/pages/steps-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = stepsOnAPage('facilitator', '/facilitator/certificates', proposingPage);

export const load: PageServerLoad = page;

export const actions: Actions = { propose: step(proposeTicked, 'proposed') };

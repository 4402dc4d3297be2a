import { confirmingPage, confirmTicked, declineTicked } from '#lib/server/pages/certificates.ts';
import { decidingCertificates } from '#lib/server/pages/deciding-certificates.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = decidingCertificates(
  'coordinator',
  '/coordinator/certificates',
  confirmingPage,
);

export const load: PageServerLoad = page;

export const actions: Actions = {
  confirm: step(confirmTicked, 'confirmed'),
  decline: step(declineTicked, 'declined'),
};

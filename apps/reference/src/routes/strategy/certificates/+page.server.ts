import {
  agreeToRevoke,
  askToRevoke,
  declineTicked,
  issueTicked,
  takeRevocationBack,
} from '#lib/server/pages/certificate-steps.ts';
import { issuingPage } from '#lib/server/pages/certificates.ts';
import { stepsOnAPage } from '#lib/server/pages/steps-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = stepsOnAPage('strategy-group', '/strategy/certificates', issuingPage);

export const load: PageServerLoad = page;

export const actions: Actions = {
  issue: step(issueTicked, 'issued'),
  decline: step(declineTicked, 'declined'),
  ask: step(askToRevoke, 'revocation-asked'),
  'take-back': step(takeRevocationBack, 'revocation-withdrawn'),
  revoke: step(agreeToRevoke, 'revoked'),
};

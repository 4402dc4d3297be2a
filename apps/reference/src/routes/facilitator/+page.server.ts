import { facilitatorDay } from '#lib/server/pages/facilitator-day.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
  facilitatorDay(signedInAs(locals, 'facilitator'));

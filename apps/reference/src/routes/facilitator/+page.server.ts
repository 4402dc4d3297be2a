import { facilitatorDay } from '#lib/server/pages/facilitator-day.ts';
import { movedDays } from '#lib/server/pages/moved-days.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'facilitator');
  const [day, moved] = await Promise.all([facilitatorDay(request), movedDays(request)]);
  return { ...day, moved };
};

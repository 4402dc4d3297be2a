import { directorDay } from '#lib/server/pages/director-day.ts';
import { movedDays } from '#lib/server/pages/moved-days.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'director', 'deputy');
  const [day, moved] = await Promise.all([directorDay(request), movedDays(request)]);
  return { ...day, moved };
};

import { movedDays } from '#lib/server/pages/moved-days.ts';
import { wavesPage } from '#lib/server/pages/waves.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'evaluator');
  const [page, moved] = await Promise.all([wavesPage(request), movedDays(request)]);
  return { ...page, moved };
};

import { movedDays } from '#lib/server/pages/moved-days.ts';
import { strategyPage } from '#lib/server/pages/strategy.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'strategy-group');
  const [strategy, moved] = await Promise.all([strategyPage(request), movedDays(request)]);
  return { strategy, moved };
};

import { coordinatorPage } from '#lib/server/pages/coordinator.ts';
import { waitingToBeLetIn } from '#lib/server/pages/letting-in.ts';
import { movedDays } from '#lib/server/pages/moved-days.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'coordinator');
  const [page, waiting, moved] = await Promise.all([
    coordinatorPage(request),
    waitingToBeLetIn(request, locals),
    movedDays(request),
  ]);
  return { ...page, waiting, moved };
};

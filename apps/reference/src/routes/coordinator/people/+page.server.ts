import { coordinatorPeoplePage } from '#lib/server/pages/coordinator.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
  coordinatorPeoplePage(signedInAs(locals, 'coordinator'));

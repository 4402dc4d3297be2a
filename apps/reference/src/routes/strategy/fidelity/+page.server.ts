import { fidelityPage } from '#lib/server/pages/fidelity.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  fidelity: await fidelityPage(signedInAs(locals, 'strategy-group')),
});

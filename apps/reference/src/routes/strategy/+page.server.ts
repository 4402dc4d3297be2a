import { strategyPage } from '#lib/server/pages/strategy.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  strategy: await strategyPage(signedInAs(locals, 'strategy-group')),
});

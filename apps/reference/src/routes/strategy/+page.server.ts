import { homePage } from '#lib/server/pages/home.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  home: await homePage(signedInAs(locals, 'strategy-group')),
});

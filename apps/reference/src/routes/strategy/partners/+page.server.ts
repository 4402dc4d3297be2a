import { partnersPage } from '#lib/server/pages/partners.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) =>
  partnersPage(signedInAs(locals, 'strategy-group'), url.searchParams.get('scenario'));

import { wavesPage } from '#lib/server/pages/waves.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
  wavesPage(signedInAs(locals, 'evaluator'));

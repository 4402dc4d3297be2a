import { scoresPage } from '#lib/server/pages/scores.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) =>
  scoresPage(signedInAs(locals, 'evaluator'), url);

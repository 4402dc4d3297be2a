import { found } from '#lib/server/found.ts';
import { instrumentPage } from '#lib/server/pages/instrument.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  instrument: found(await instrumentPage(signedInAs(locals, 'evaluator'), params.instrument)),
});

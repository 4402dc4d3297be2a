import { evaluationPage } from '#lib/server/pages/evaluation.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  evaluation: await evaluationPage(pageRequest(locals)),
});

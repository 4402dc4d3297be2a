import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { schoolPage } from '#lib/server/pages/school.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  school: found(await schoolPage(pageRequest(locals), params.school)),
});

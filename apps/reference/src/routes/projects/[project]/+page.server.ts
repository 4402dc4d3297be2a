import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { projectPage } from '#lib/server/pages/project.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  project: found(await projectPage(pageRequest(locals), params.project)),
});

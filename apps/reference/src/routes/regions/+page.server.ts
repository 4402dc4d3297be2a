import { pageRequest } from '#lib/server/pages/page-request.ts';
import { regionsPage } from '#lib/server/pages/region.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  regions: await regionsPage(pageRequest(locals)),
});

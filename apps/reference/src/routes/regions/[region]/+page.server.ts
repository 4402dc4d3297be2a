import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { regionPage } from '#lib/server/pages/region.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  region: found(await regionPage(pageRequest(locals), params.region)),
});

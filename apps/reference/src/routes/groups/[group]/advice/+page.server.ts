import { found } from '#lib/server/found.ts';
import { advicePage } from '#lib/server/pages/advice.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  group: found(await advicePage(pageRequest(locals), params.group)),
});

import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { storyPage } from '#lib/server/pages/stories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  story: found(await storyPage(pageRequest(locals), params.story)),
});

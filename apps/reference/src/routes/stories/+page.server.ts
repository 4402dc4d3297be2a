import { pageRequest } from '#lib/server/pages/page-request.ts';
import { storiesPage } from '#lib/server/pages/stories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  stories: await storiesPage(pageRequest(locals)),
});

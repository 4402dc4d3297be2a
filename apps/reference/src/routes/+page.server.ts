import { homePage } from '#lib/server/pages/home.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  home: await homePage(pageRequest(locals)),
});

import { pageRequest } from '#lib/server/pages/page-request.ts';
import { searchPage } from '#lib/server/pages/search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = (url.searchParams.get('q') ?? '').slice(0, 100);
  return { asked, found: await searchPage(pageRequest(locals), asked) };
};

import { certificatePage } from '#lib/server/pages/certificate.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const code = url.searchParams.get('code')?.slice(0, 60);
  return { code: code ?? '', certificate: await certificatePage(pageRequest(locals), code) };
};

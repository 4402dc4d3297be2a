import { certificatePage } from '#lib/server/pages/certificate.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const code = url.searchParams.get('code')?.slice(0, 60);
  const isEmpty = code !== undefined && !/[\p{L}\p{N}]/u.test(code);
  const asked = isEmpty ? undefined : code;
  return {
    code: code ?? '',
    isEmpty,
    certificate: await certificatePage(pageRequest(locals), asked),
  };
};

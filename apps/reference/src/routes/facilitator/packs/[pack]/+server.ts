import { found } from '#lib/server/found.ts';
import { pageOfItsOwn } from '#lib/server/page-of-its-own.ts';
import { packAsHtml } from '#lib/server/pages/pack-print.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) => {
  const { language } = signedInAs(locals, 'facilitator', 'coordinator', 'strategy-group');
  const asked = {
    languages: url.searchParams.get('languages'),
    form: url.searchParams.get('form'),
  };
  return pageOfItsOwn(found(packAsHtml(params.pack, asked, language)));
};

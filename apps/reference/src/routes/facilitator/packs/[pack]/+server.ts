import { found } from '#lib/server/found.ts';
import { packAsHtml, printedPage } from '#lib/server/pages/pack-print.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) => {
  const { language } = signedInAs(locals, 'facilitator', 'coordinator', 'strategy-group');
  const asked = {
    languages: url.searchParams.get('languages'),
    form: url.searchParams.get('form'),
  };
  return printedPage(found(packAsHtml(params.pack, asked, language)));
};

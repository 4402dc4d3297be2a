import { found } from '#lib/server/found.ts';
import { pageOfItsOwn } from '#lib/server/page-of-its-own.ts';
import { packAsHtml, withWayBack } from '#lib/server/pages/pack-print.ts';
import { pathWithin } from '#lib/server/path-within.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) => {
  const { language } = signedInAs(locals, 'facilitator', 'coordinator', 'strategy-group');
  const asked = {
    languages: url.searchParams.get('languages'),
    form: url.searchParams.get('form'),
  };
  const back = pathWithin(url.searchParams.get('back'));
  const pack = found(packAsHtml(params.pack, asked, language));
  return pageOfItsOwn(withWayBack(pack, back, language), 'self');
};

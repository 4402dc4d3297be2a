import { error, redirect } from '@sveltejs/kit';
import { pageOfItsOwn } from '#lib/server/page-of-its-own.ts';
import { reportOn } from '#lib/server/pages/programme-report.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
  const request = signedInAs(locals, 'evaluator');
  const { html, problems, isUnknown } = await reportOn(
    request,
    url,
    locals.programme.isDemonstration,
  );
  // The page beside it says that there is no such wave, and which there are.
  if (isUnknown) redirect(303, `/evaluator/report${url.search}`);
  if (html === undefined) error(404, problems.join(' ') || 'not-found');
  return pageOfItsOwn(html);
};

import { error } from '@sveltejs/kit';
import { pageOfItsOwn } from '#lib/server/page-of-its-own.ts';
import { reportOn } from '#lib/server/pages/programme-report.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
  const request = signedInAs(locals, 'evaluator');
  const { html, problems } = await reportOn(request, url, locals.programme.isDemonstration);
  if (html === undefined) error(404, problems.join(' ') || 'not-found');
  return pageOfItsOwn(html);
};

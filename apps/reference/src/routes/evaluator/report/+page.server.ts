import { insideOf, reportOn } from '#lib/server/pages/programme-report.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const request = signedInAs(locals, 'evaluator');
  const { html, ...rest } = await reportOn(request, url, locals.programme.isDemonstration);
  return { ...rest, report: html && insideOf(html), search: url.search };
};

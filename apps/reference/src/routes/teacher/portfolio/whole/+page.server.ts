import { portfolioPage } from '#lib/server/papers/portfolio.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'teacher');
  return { ...(await portfolioPage(request)), teacher: request.person.name };
};

import { portfoliosPage } from '#lib/server/pages/portfolio-reading.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
  portfoliosPage(signedInAs(locals, 'facilitator'));

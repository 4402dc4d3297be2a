import { directorDay } from '#lib/server/pages/director-day.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
  directorDay(signedInAs(locals, 'director', 'deputy'));

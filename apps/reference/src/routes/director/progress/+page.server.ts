import { schoolProgress } from '#lib/server/pages/school-progress.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => schoolProgress(signedInAs(locals, 'director'));

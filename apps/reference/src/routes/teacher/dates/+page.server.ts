import { datesPage } from '#lib/server/pages/taking-part.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => datesPage(signedInAs(locals, 'teacher'));

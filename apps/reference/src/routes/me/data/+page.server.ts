import { myDataPage } from '#lib/server/pages/my-data.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => myDataPage(signedInAs(locals));

import { programmePeoplePage } from '#lib/server/pages/programme-people.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
  programmePeoplePage(signedInAs(locals, 'strategy-group'));

import { fail, redirect } from '@sveltejs/kit';
import { draftPlan, newsFrom } from '#lib/server/pages/replanning.ts';
import { replanningPage } from '#lib/server/pages/replanning-page.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await replanningPage(signedInAs(locals, 'strategy-group'))),
  announced: url.searchParams.has('announced'),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const given = newsFrom(await request.formData());
    const draft = await draftPlan(signedInAs(locals, 'strategy-group'), given);
    if ('problems' in draft) return fail(400, { ...draft, given });
    redirect(303, `/strategy/calendar/${draft.id}`);
  },
};

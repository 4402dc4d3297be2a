import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { writtenIn } from '#lib/server/form.ts';
import { conditionsPage, keepConditions } from '#lib/server/pages/school-conditions.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await conditionsPage(signedInAs(locals, 'director'))),
  saved: url.searchParams.has('saved'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const wrong = await keepConditions(signedInAs(locals, 'director'), form);
    if (wrong) return fail(400, { ...wrong, given: writtenIn(form) });
    redirect(303, '?saved');
  },
};

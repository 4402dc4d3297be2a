import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { writtenIn } from '#lib/server/form.ts';
import { inviteToPresent, presentationsPage } from '#lib/server/pages/presentations.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await presentationsPage(signedInAs(locals, 'director', 'deputy'))),
  invited: url.searchParams.has('invited'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'director', 'deputy');
    const form = await request.formData();
    const wrong = await inviteToPresent(asked, form);
    if (wrong) return fail(400, { ...wrong, given: writtenIn(form) });
    redirect(303, '?invited');
  },
};

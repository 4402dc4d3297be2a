import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { fieldsOf } from '#lib/server/form.ts';
import { contactIn, keepContact, myContactPage } from '#lib/server/pages/my-contact.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await myContactPage(signedInAs(locals))),
  done: url.searchParams.get('done') ?? '',
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const problems = await keepContact(signedInAs(locals), form);
    if (problems.length > 0) return fail(400, { problems, sent: fieldsOf(form) });
    const isEmpty = Object.keys(contactIn(form)).length === 0;
    redirect(303, `?done=${isEmpty ? 'removed' : 'saved'}`);
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { acknowledgeNote, datesPage } from '#lib/server/pages/taking-part.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  ...(await datesPage(signedInAs(locals, 'teacher'))),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const wrong = await acknowledgeNote(signedInAs(locals, 'teacher'), await request.formData());
    if (wrong) return fail(409, wrong);
    redirect(303, '/teacher/dates#notes');
  },
};

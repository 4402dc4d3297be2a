import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { keepNote, teacherWithMe } from '#lib/server/pages/teacher-with-me.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  teacher: found(await teacherWithMe(signedInAs(locals, 'facilitator'), params.person)),
  kept: url.searchParams.has('kept'),
  empty: url.searchParams.has('empty'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await teacherWithMe(asked, params.person));
    const form = await request.formData();
    // Nothing was written that could be lost: a page that was asked for can be gone back to.
    if (textOf(form, 'text') === '') redirect(303, '?empty#notes');
    const wrong = await keepNote(asked, params.person, form);
    if (wrong) return fail(400, wrong);
    redirect(303, '?kept#notes');
  },
};

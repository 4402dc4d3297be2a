import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { keepRow, voicesPage } from '#lib/server/pages/voices.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await voicesPage(signedInAs(locals, 'evaluator'), url)),
  operation: newId(Date.now()),
  saved: url.searchParams.has('saved'),
});

export const actions: Actions = {
  keep: async ({ request, locals }) => {
    const form = await request.formData();
    const problems = await keepRow(signedInAs(locals, 'evaluator'), form);
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, '/evaluator/voices?saved');
  },
  remove: async ({ request, locals }) => {
    const { desk } = signedInAs(locals, 'evaluator');
    const form = await request.formData();
    const operation = textOf(form, 'operation') || newId(Date.now());
    await desk.removeRecord(operation, 'joint-display', textOf(form, 'id'));
    redirect(303, '/evaluator/voices?saved');
  },
};

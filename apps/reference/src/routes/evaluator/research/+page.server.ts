import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { askForFile, askingPage, makeFile, withdrawFile } from '#lib/server/pages/research.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await askingPage(signedInAs(locals, 'evaluator'))),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

export const actions: Actions = {
  ask: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'evaluator');
    const form = await request.formData();
    const problems = await askForFile(asked, form);
    if (problems.length > 0) {
      return fail(400, { problems, purpose: textOf(form, 'purpose'), ticked: form.getAll('part') });
    }
    redirect(303, '/evaluator/research?done=asked');
  },
  make: async ({ request, locals }) => {
    const problems = await makeFile(signedInAs(locals, 'evaluator'), await request.formData());
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/evaluator/research?done=made');
  },
  withdraw: async ({ request, locals }) => {
    const problems = await withdrawFile(signedInAs(locals, 'evaluator'), await request.formData());
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/evaluator/research?done=withdrawn');
  },
};

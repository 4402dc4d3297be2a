import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { askForFile, askingPage, makeFile, withdrawFile } from '#lib/server/pages/research.ts';
import { stepsOnAPage } from '#lib/server/pages/steps-on-a-page.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = stepsOnAPage('evaluator', '/evaluator/research', askingPage);

export const load: PageServerLoad = page;

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
  make: step(makeFile, 'made'),
  withdraw: step(withdrawFile, 'withdrawn'),
};

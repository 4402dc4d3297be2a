import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import {
  addEvidence,
  evidencePage,
  removeEvidence,
  restoreEvidence,
} from '#lib/server/papers/evidence.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await evidencePage(signedInAs(locals, 'teacher'), url.searchParams.get('step') ?? undefined)),
  kept: url.searchParams.has('kept'),
});

export const actions: Actions = {
  add: async ({ request, locals }) => {
    const form = await request.formData();
    const problems = await addEvidence(signedInAs(locals, 'teacher'), form);
    const written = {
      title: textOf(form, 'title'),
      about: textOf(form, 'about'),
      kind: textOf(form, 'kind'),
    };
    if (problems.length > 0) return fail(400, { problems, written });
    redirect(303, '/teacher/evidence?kept#pieces');
  },
  remove: async ({ request, locals }) => {
    const form = await request.formData();
    return { removed: await removeEvidence(signedInAs(locals, 'teacher'), textOf(form, 'id')) };
  },
  restore: async ({ request, locals }) => {
    const form = await request.formData();
    await restoreEvidence(signedInAs(locals, 'teacher'), textOf(form, 'json'));
    redirect(303, '/teacher/evidence#pieces');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { keepRow, putRowBack, removeRow } from '#lib/server/pages/joint-rows.ts';
import { voicesPage } from '#lib/server/pages/voices.ts';
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
  // No redirect: the page that answers carries what was removed, so that it can be put back.
  remove: async ({ request, locals }) => ({
    removed: await removeRow(signedInAs(locals, 'evaluator'), await request.formData()),
  }),
  restore: async ({ request, locals }) => {
    const form = await request.formData();
    const problems = await putRowBack(signedInAs(locals, 'evaluator'), form);
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, '/evaluator/voices?saved');
  },
};

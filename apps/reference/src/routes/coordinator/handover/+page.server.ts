import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { writtenIn } from '#lib/server/form.ts';
import { handoverPage, turnHandover, writeHandover } from '#lib/server/pages/handover.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await handoverPage(signedInAs(locals, 'coordinator'))),
  operation: newId(Date.now()),
  saved: url.searchParams.has('saved'),
});

export const actions: Actions = {
  write: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'coordinator');
    const form = await request.formData();
    const problems = await writeHandover(asked, form);
    if (problems.length > 0) return fail(400, { problems, given: writtenIn(form) });
    redirect(303, '/coordinator/handover?saved');
  },
  turn: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'coordinator');
    const problems = await turnHandover(asked, await request.formData());
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/coordinator/handover?saved');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { approveFile, decidingPage, refuseFile } from '#lib/server/pages/research.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await decidingPage(signedInAs(locals, 'strategy-group'))),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

export const actions: Actions = {
  approve: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'strategy-group');
    const problems = await approveFile(asked, await request.formData());
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/strategy/research?done=approved');
  },
  refuse: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'strategy-group');
    const problems = await refuseFile(asked, await request.formData());
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, '/strategy/research?done=refused');
  },
};

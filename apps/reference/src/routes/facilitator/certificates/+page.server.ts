import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { proposeTicked, proposingPage } from '#lib/server/pages/certificates.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await proposingPage(signedInAs(locals, 'facilitator'))),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

export const actions: Actions = {
  propose: async ({ request, locals }) => {
    const problems = await proposeTicked(
      signedInAs(locals, 'facilitator'),
      await request.formData(),
    );
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/facilitator/certificates?done=proposed');
  },
};

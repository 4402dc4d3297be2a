import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { confirmingPage, confirmTicked } from '#lib/server/pages/certificates.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await confirmingPage(signedInAs(locals, 'coordinator'))),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

export const actions: Actions = {
  confirm: async ({ request, locals }) => {
    const problems = await confirmTicked(
      signedInAs(locals, 'coordinator'),
      await request.formData(),
    );
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/coordinator/certificates?done=confirmed');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { myDataPage } from '#lib/server/pages/my-data.ts';
import { chooseResearch } from '#lib/server/pages/research.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await myDataPage(signedInAs(locals))),
  hasChosen: url.searchParams.has('chosen'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  agree: async ({ request, locals }) => {
    const problems = await chooseResearch(
      signedInAs(locals, 'teacher'),
      await request.formData(),
      true,
    );
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/me/data?chosen');
  },
  'take-back': async ({ request, locals }) => {
    const problems = await chooseResearch(
      signedInAs(locals, 'teacher'),
      await request.formData(),
      false,
    );
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, '/me/data?chosen');
  },
};

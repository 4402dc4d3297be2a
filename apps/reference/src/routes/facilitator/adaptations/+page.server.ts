import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { fieldsOf } from '#lib/server/form.ts';
import {
  adaptationsPage,
  keepAdaptation,
  removeAdaptation,
} from '#lib/server/pages/adaptations.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await adaptationsPage(signedInAs(locals, 'facilitator'))),
  done: url.searchParams.get('done') ?? '',
  operation: newId(Date.now()),
});

export const actions: Actions = {
  keep: async ({ request, locals }) => {
    const form = await request.formData();
    const wrong = await keepAdaptation(signedInAs(locals, 'facilitator'), form);
    if (wrong) return fail(400, { ...wrong, sent: fieldsOf(form) });
    redirect(303, '?done=saved');
  },
  remove: async ({ request, locals }) => {
    const wrong = await removeAdaptation(
      signedInAs(locals, 'facilitator'),
      await request.formData(),
    );
    if (wrong) return fail(409, { notRemoved: wrong.problem });
    redirect(303, '?done=removed');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { becomeStrong } from '#lib/server/doors/attempt.ts';
import { textOf } from '#lib/server/form.ts';
import { myself, sayCode, secondFactorPage } from '#lib/server/pages/my-doors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => secondFactorPage(event);

export const actions: Actions = {
  default: async (event) => {
    const { asker, store, token, language, person } = myself(event);
    const code = textOf(await event.request.formData(), 'code');
    const shown = await store.authenticator.use(asker, code);
    if (!shown.ok) {
      return fail(400, {
        problem: shown.refusals.map((each) => sayCode(language, each)).join(' '),
      });
    }
    const home = await becomeStrong(event, token);
    // Where they meant to go: to their pages, or back to what they wanted to change.
    redirect(303, person.withheld.length > 0 ? home : '/me/security');
  },
};

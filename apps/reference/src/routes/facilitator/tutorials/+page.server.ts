import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { PACK_LANGUAGES } from '#lib/server/pages/pack-print.ts';
import { keepBookings, tutorialsPage } from '#lib/server/pages/tutorials.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url: { searchParams } }) => {
  const suggest = searchParams.has('suggest');
  const asked = signedInAs(locals, 'facilitator');
  return {
    ...(await tutorialsPage(asked, searchParams.get('event'), suggest)),
    languages: PACK_LANGUAGES,
    suggest,
    saved: searchParams.has('saved'),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const wrong = await keepBookings(signedInAs(locals, 'facilitator'), form);
    if (wrong) return fail(400, wrong);
    redirect(303, `?saved&event=${encodeURIComponent(textOf(form, 'event'))}`);
  },
};

import { redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { keepWorksheet } from '#lib/server/journey/worksheets.ts';
import { posterPage } from '#lib/server/papers/poster.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => posterPage(signedInAs(locals, 'teacher'));

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    await keepWorksheet(signedInAs(locals, 'teacher'), textOf(form, 'operation'), {
      sheet: 'plan',
      texts: { 'poster-question': textOf(form, 'poster-question').slice(0, 400) },
    });
    redirect(303, '/teacher/project/poster');
  },
};

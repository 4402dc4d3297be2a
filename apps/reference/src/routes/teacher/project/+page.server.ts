import { fail, redirect } from '@sveltejs/kit';
import { carryOut } from '#lib/server/journey/carry-out.ts';
import { journeyPage } from '#lib/server/journey/journey-page.ts';
import { intentOf } from '#lib/server/journey/step-moves.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
  journeyPage(signedInAs(locals, 'teacher'));

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'teacher');
    const form = await request.formData();
    const intent = intentOf(form);
    const rests = intent === 'pause' || intent === 'resume';
    if (!rests && !(intent === 'give-up' && form.get('sure') === 'yes')) return fail(400);
    const problems = await carryOut(asked, intent, form);
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, '/teacher/project');
  },
};

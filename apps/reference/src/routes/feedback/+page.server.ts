import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { writtenIn } from '#lib/server/form.ts';
import {
  feedbackPage,
  giveFeedback,
  takeFeedbackBack,
} from '#lib/server/pages/programme-feedback.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const SAYING = ['teacher', 'facilitator', 'director'] as const;
const READING = ['coordinator', 'strategy-group', 'evaluator'] as const;

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await feedbackPage(signedInAs(locals, ...SAYING, ...READING))),
  about: url.searchParams.get('about'),
  given: url.searchParams.has('given'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  give: async ({ request, locals }) => {
    const form = await request.formData();
    const wrong = await giveFeedback(signedInAs(locals, ...SAYING), form);
    if (wrong) return fail(400, { ...wrong, before: writtenIn(form) });
    redirect(303, '/feedback?given#mine');
  },
  back: async ({ request, locals }) => {
    const taken = await takeFeedbackBack(signedInAs(locals, ...SAYING), await request.formData());
    return { taken: taken !== undefined, before: taken ?? {} };
  },
};

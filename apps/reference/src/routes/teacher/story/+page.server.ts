import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import {
  holdsWords,
  keepWorksheet,
  textsFrom,
  toolFormFrom,
} from '#lib/server/journey/worksheets.ts';
import {
  publishOwnStory,
  saveStory,
  storyPage,
  withdrawOwnStory,
} from '#lib/server/papers/story.ts';
import { signedInAs, type SignedIn } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await storyPage(signedInAs(locals, 'teacher'))),
  done: url.searchParams.get('done'),
});

const saveSheet = (asked: SignedIn, form: FormData) =>
  keepWorksheet(asked, `${textOf(form, 'operation')}-sheet`, {
    sheet: 'story',
    form: toolFormFrom(form),
    texts: textsFrom(form),
  });

export const actions: Actions = {
  draft: async ({ request, locals }) => {
    await saveSheet(signedInAs(locals, 'teacher'), await request.formData());
    redirect(303, '/teacher/story');
  },
  save: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'teacher');
    const form = await request.formData();
    await saveSheet(asked, form);
    const problems = await saveStory(asked, form);
    if (problems.length > 0) return fail(400, { problems, isTyped: holdsWords(form) });
    redirect(303, '/teacher/story?done=save#done');
  },
  publish: async ({ request, locals }) => {
    const form = await request.formData();
    const agreed = form.get('consent') === 'yes';
    const asked = signedInAs(locals, 'teacher');
    const problems = await publishOwnStory(asked, agreed, textOf(form, 'operation'));
    if (problems.length > 0) return fail(400, { problems, isTyped: false });
    redirect(303, '/teacher/story?done=publish#done');
  },
  withdraw: async ({ request, locals }) => {
    const form = await request.formData();
    await withdrawOwnStory(signedInAs(locals, 'teacher'), textOf(form, 'operation'));
    redirect(303, '/teacher/story?done=withdraw#done');
  },
};

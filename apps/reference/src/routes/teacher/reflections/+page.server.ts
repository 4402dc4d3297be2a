import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { noteAnswersRead } from '#lib/server/pages/answers-read.ts';
import { answerShared, removeAnswer } from '#lib/server/pages/reflection-answers.ts';
import {
  reflectionsPage,
  removeOwn,
  saveOwn,
  shareOwn,
  unshareOwn,
} from '#lib/server/pages/reflections.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import { reflectionWords } from '#lib/words/reflections.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await reflectionsPage(signedInAs(locals, 'teacher'))),
  done: url.searchParams.get('done'),
  of: url.searchParams.get('of'),
  saved: url.searchParams.get('saved'),
  // Sent along with the form: pressed twice, it is saved once.
  operation: newId(Date.now()),
});

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'teacher');
    const form = await request.formData();
    const text = textOf(form, 'text');
    if (text === '') return fail(400, { text, problem: reflectionWords[asked.language].empty });
    const saved = await saveOwn(asked, form);
    if (!saved.ok)
      return fail(400, {
        text,
        problem: saved.refusals.map((each) => sayStore(asked.language, each)).join(' '),
      });
    redirect(303, `/teacher/reflections?saved=${saved.value.id}#r-${saved.value.id}`);
  },
  share: async ({ request, locals }) => {
    const form = await request.formData();
    const refused = await shareOwn(signedInAs(locals, 'teacher'), form);
    if (refused) return fail(400, refused);
    redirect(303, `/teacher/reflections?done=shared#r-${encodeURIComponent(textOf(form, 'id'))}`);
  },
  unshare: async ({ request, locals }) => {
    const form = await request.formData();
    const refused = await unshareOwn(signedInAs(locals, 'teacher'), form);
    if (refused) return fail(400, refused);
    redirect(303, doneWith('unshared', textOf(form, 'id')));
  },
  answer: async ({ request, locals }) => {
    const form = await request.formData();
    const refused = await answerShared(signedInAs(locals, 'teacher'), form);
    if (refused) return fail(400, { refused });
    redirect(303, doneWith('answered', textOf(form, 'reflection')));
  },
  read: async ({ request, locals }) => {
    const form = await request.formData();
    await noteAnswersRead(signedInAs(locals, 'teacher'), form);
    redirect(303, `/teacher/reflections#r-${encodeURIComponent(textOf(form, 'reflection'))}`);
  },
  unanswer: async ({ request, locals }) => {
    const refused = await removeAnswer(signedInAs(locals, 'teacher'), await request.formData());
    if (refused) return fail(400, { refused });
    redirect(303, '/teacher/reflections?done=unanswered');
  },
  remove: async ({ request, locals }) => {
    const form = await request.formData();
    return { removed: await removeOwn(signedInAs(locals, 'teacher'), textOf(form, 'id')) };
  },
};

/** The page at the reflection that something was done with: it is said there. */
function doneWith(done: string, reflection: string): string {
  const of = encodeURIComponent(reflection);
  return `/teacher/reflections?done=${done}&of=${of}#r-${of}`;
}

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { numberOf, textOf } from '#lib/server/form.ts';
import { reflectionsPage } from '#lib/server/pages/reflections.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import { reflectionWords } from '#lib/words/reflections.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  ...(await reflectionsPage(signedInAs(locals, 'teacher'))),
  // Sent along with the form: pressed twice, it is saved once.
  operation: newId(Date.now()),
});

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const { desk, language, today } = signedInAs(locals, 'teacher');
    const form = await request.formData();
    const text = textOf(form, 'text');
    if (text === '') return fail(400, { text, problem: reflectionWords[language].empty });
    const id = textOf(form, 'id');
    const basedOn = numberOf(form, 'version');
    const saved = await desk.saveReflection(textOf(form, 'operation') || newId(Date.now()), {
      ...(id ? { id } : {}),
      ...(basedOn === undefined ? {} : { basedOn }),
      writtenOn: today,
      text,
    });
    if (!saved.ok)
      return fail(400, {
        text,
        problem: saved.refusals.map((each) => sayStore(language, each)).join(' '),
      });
    redirect(303, `/teacher/reflections#r-${saved.value.id}`);
  },
  share: async ({ request, locals }) => {
    const { desk } = signedInAs(locals, 'teacher');
    const form = await request.formData();
    const audience = { to: 'person', person: textOf(form, 'person') } as const;
    await desk.shareReflection(textOf(form, 'operation'), textOf(form, 'id'), audience);
    redirect(303, `/teacher/reflections#r-${textOf(form, 'id')}`);
  },
  unshare: async ({ request, locals }) => {
    const { desk } = signedInAs(locals, 'teacher');
    const form = await request.formData();
    await desk.unshareReflection(newId(Date.now()), textOf(form, 'id'));
    redirect(303, `/teacher/reflections#r-${textOf(form, 'id')}`);
  },
};

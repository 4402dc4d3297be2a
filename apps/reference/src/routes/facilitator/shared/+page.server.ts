import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import {
  answersInSight,
  answerShared,
  removeAnswer,
} from '#lib/server/pages/reflection-answers.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = signedInAs(locals, 'facilitator');
  const { desk } = asked;
  const waiting = await desk.sharedReflectionHeads();
  // Reading is written down for the author: the texts are opened only when somebody asks for them.
  const opened =
    url.searchParams.has('open') || url.searchParams.has('/answer')
      ? await desk.listSharedReflections()
      : [];
  const [answers, authors] = await Promise.all([
    answersInSight(asked),
    Promise.all([...new Set(opened.map(({ author }) => author))].map((id) => desk.readPerson(id))),
  ]);
  return {
    done: url.searchParams.get('done'),
    operation: newId(Date.now()),
    waiting: waiting.length,
    opened: opened.map(({ id, author, writtenOn, text }) => ({
      id,
      writtenOn,
      text,
      answer: answers.ofMine(id),
      author: authors.find((each) => each?.id === author)?.name ?? '',
    })),
  };
};

export const actions: Actions = {
  answer: async ({ request, locals }) => {
    const form = await request.formData();
    const refused = await answerShared(signedInAs(locals, 'facilitator'), form);
    if (refused) return fail(400, { refused });
    redirect(303, '/facilitator/shared?open&done=answered');
  },
  unanswer: async ({ request, locals }) => {
    const refused = await removeAnswer(signedInAs(locals, 'facilitator'), await request.formData());
    if (refused) return fail(400, { refused });
    redirect(303, '/facilitator/shared?open&done=unanswered');
  },
};

import { error, fail } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { invitationCard, peopleToLetInPage } from '#lib/server/pages/letting-in.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { askerOf, signedInAs, type SignedIn } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

// Whoever lets nobody in finds nothing here: a director, a teacher, an evaluator.
function asLettingIn(locals: App.Locals) {
  return signedInAs(locals, 'facilitator', 'coordinator', 'strategy-group', 'operator');
}

export const load: PageServerLoad = async ({ locals, url }) =>
  peopleToLetInPage(
    asLettingIn(locals),
    locals,
    (url.searchParams.get('q') ?? '').trim().slice(0, 100),
  );

export const actions: Actions = {
  invite: ({ locals, request, url }) => give('issueInvitation', locals, request, url),
  cards: async ({ locals, request, url }) => {
    const asked = asLettingIn(locals);
    const form = await request.formData();
    const people = form.getAll('person').filter((each) => typeof each === 'string');
    const cards = [];
    for (const person of people) {
      const operation = textOf(form, 'operation') || undefined;
      const code = await locals.programme.store.issueInvitation(
        askerOf(asked.person),
        person,
        operation,
      );
      // Who came in meanwhile, or is no longer the asker's to let in, gets none; the list below says so.
      if (code.ok) cards.push(await invitationCard(asked, person, code.value, url));
    }
    return { cards };
  },
  approve: ({ locals, request, url }) => give('approveRecovery', locals, request, url),
  decline: async ({ locals, request }) => {
    const asked = asLettingIn(locals);
    const id = textOf(await request.formData(), 'person');
    const answer = await locals.programme.store.declineRecovery(askerOf(asked.person), id);
    if (answer.ok) return { declined: await nameOf(asked, id) };
    return fail(400, {
      problem: answer.refusals.map((each) => sayStore(asked.language, each)).join(' '),
    });
  },
  request: async ({ locals, request }) => {
    const asked = asLettingIn(locals);
    const id = textOf(await request.formData(), 'person');
    const answer = await locals.programme.store.requestRecovery(askerOf(asked.person), id);
    if (answer.ok) return { requested: await nameOf(asked, id) };
    return fail(400, {
      problem: answer.refusals.map((each) => sayStore(asked.language, each)).join(' '),
    });
  },
};

/** The name of somebody, to say whom it was about. */
async function nameOf({ desk }: SignedIn, id: string): Promise<string> {
  return (await desk.readPerson(id))?.name ?? '';
}

async function give(
  how: 'issueInvitation' | 'approveRecovery',
  locals: App.Locals,
  request: Request,
  url: URL,
) {
  const asked = asLettingIn(locals);
  const form = await request.formData();
  const id = textOf(form, 'person');
  const operation = textOf(form, 'operation') || undefined;
  const code = await locals.programme.store[how](askerOf(asked.person), id, operation);
  if (code.ok) return { cards: [await invitationCard(asked, id, code.value, url)] };
  const [refusal] = code.refusals;
  if (refusal?.code === 'record.not-found') error(404, 'not-found');
  return fail(400, {
    problem: code.refusals.map((each) => sayStore(asked.language, each)).join(' '),
  });
}

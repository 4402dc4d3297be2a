import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { meetingPage } from '#lib/server/meetings/meeting.ts';
import { leaveNote, offer, withdrawOffer } from '#lib/server/meetings/my-part.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  meeting: found(await meetingPage(pageRequest(locals), params.event)),
  done: url.searchParams.get('done'),
});

const back = (event: string, done: string) =>
  redirect(303, `/events/${encodeURIComponent(event)}?done=${done}#mine`);

export const actions: Actions = {
  seat: async ({ request, locals, params }) => {
    const { desk, language } = signedInAs(locals, 'teacher', 'facilitator');
    const form = await request.formData();
    const operation = textOf(form, 'operation') || newId(Date.now());
    const taken = await desk.registerForEvent(operation, params.event);
    if (!taken.ok)
      return fail(400, {
        problems: taken.refusals.map((each) => ({ text: sayStore(language, each) })),
      });
    back(params.event, 'seat');
  },
  leave: async ({ locals, params }) => {
    const { desk } = signedInAs(locals, 'teacher', 'facilitator');
    await desk.cancelRegistration(newId(Date.now()), params.event);
    back(params.event, 'left');
  },
  offer: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'teacher', 'facilitator');
    const problems = await offer(asked, params.event, await request.formData());
    if (problems.length > 0) return fail(400, { problems });
    back(params.event, 'offer');
  },
  withdraw: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'teacher', 'facilitator');
    const problems = await withdrawOffer(asked, await request.formData());
    if (problems.length > 0) return fail(400, { problems });
    back(params.event, 'withdrawn');
  },
  note: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'teacher', 'facilitator');
    const problems = await leaveNote(asked, params.event, await request.formData());
    if (problems.length > 0) return fail(400, { problems });
    back(params.event, 'note');
  },
  unnote: async ({ request, locals, params }) => {
    const { desk } = signedInAs(locals, 'teacher', 'facilitator');
    const id = textOf(await request.formData(), 'id');
    await desk.removeRecord(newId(Date.now()), 'station-note', id);
    back(params.event, 'unnoted');
  },
};

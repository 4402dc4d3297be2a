import { redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  entries: (await signedInAs(locals, 'facilitator').desk.readJournal()).toReversed(),
  empty: url.searchParams.has('empty'),
  kept: url.searchParams.has('kept'),
  removed: url.searchParams.has('removed'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  write: async ({ request, locals }) => {
    const { desk, today } = signedInAs(locals, 'facilitator');
    const form = await request.formData();
    const text = textOf(form, 'text').slice(0, 20_000);
    if (text === '') redirect(303, '?empty');
    await desk.writeJournal(textOf(form, 'operation') || newId(Date.now()), {
      writtenOn: today,
      text,
    });
    redirect(303, '?kept');
  },
  remove: async ({ request, locals }) => {
    const { desk } = signedInAs(locals, 'facilitator');
    await desk.removeJournalEntry(newId(Date.now()), textOf(await request.formData(), 'id'));
    redirect(303, '?removed');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { found } from '#lib/server/found.ts';
import { PACK_LANGUAGES } from '#lib/server/pages/pack-print.ts';
import { closeSession, keepApologies, reopenSession } from '#lib/server/pages/session-forms.ts';
import { facilitatedEvent, sessionPage } from '#lib/server/pages/session.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  ...found(await sessionPage(signedInAs(locals, 'facilitator'), params.event)),
  languages: PACK_LANGUAGES,
  done: url.searchParams.get('done') ?? '',
  operation: newId(Date.now()),
});

export const actions: Actions = {
  apologies: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await facilitatedEvent(asked, params.event));
    const wrong = await keepApologies(asked, params.event, await request.formData());
    if (wrong) return fail(400, { ...wrong, at: 'apologies' });
    redirect(303, '?done=apologies#apologies');
  },
  close: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await facilitatedEvent(asked, params.event));
    const wrong = await closeSession(asked, params.event, await request.formData());
    if (wrong) return fail(400, { ...wrong, at: 'close' });
    redirect(303, '?done=closed#close');
  },
  reopen: async ({ locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await facilitatedEvent(asked, params.event));
    await reopenSession(asked, params.event);
    redirect(303, '?done=reopened#close');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { ARTEFACTS } from '@tldw/scaffolding';
import { newId } from '@tldw/store';
import { fieldsOf, textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { CONTEXTS, keepNoticed, noticingPage } from '#lib/server/pages/noticing.ts';
import { facilitatedEvent } from '#lib/server/pages/session.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import { noticingWords } from '#lib/words/noticing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  ...found(await noticingPage(signedInAs(locals, 'facilitator'), params.event)),
  artefacts: ARTEFACTS,
  contexts: CONTEXTS,
  kept: Number(url.searchParams.get('kept') ?? 0),
  takenBack: url.searchParams.has('taken-back'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  keep: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await facilitatedEvent(asked, params.event));
    const form = await request.formData();
    const { kept, half } = await keepNoticed(asked, params.event, form);
    if (kept === 0) {
      const say = noticingWords[asked.language];
      const problem = half.length > 0 ? say.half(half.join(', ')) : say.nothing;
      return fail(400, { problem, sent: fieldsOf(form) });
    }
    redirect(303, `?kept=${kept}`);
  },
  'take-back': async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await facilitatedEvent(asked, params.event));
    const form = await request.formData();
    const removed = await asked.desk.removeEvidence(newId(Date.now()), textOf(form, 'id'));
    if (!removed.ok) {
      return fail(400, {
        problem: removed.refusals.map((each) => sayStore(asked.language, each)).join(' '),
      });
    }
    redirect(303, `?taken-back#t-${encodeURIComponent(textOf(form, 'teacher'))}`);
  },
};

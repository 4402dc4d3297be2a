import { fail, redirect } from '@sveltejs/kit';
import type { Language } from '@tldw/core';
import { newId, type StoreRefusal } from '@tldw/store';
import { numberOf, textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { planDraftPage } from '#lib/server/pages/plan-draft.ts';
import { announceDraft } from '#lib/server/pages/replanning.ts';
import { draftTakingBack } from '#lib/server/pages/take-back-plan.ts';
import type { PlanDraft } from '#lib/server/plan-in-force.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { workOutAgain } from '#lib/server/pages/work-out-again.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import { planDraftWords } from '#lib/words/plan-draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  draft: found(await planDraftPage(signedInAs(locals, 'strategy-group'), params.draft)),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  announce: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'strategy-group');
    const draft = await asked.desk.readRecord<PlanDraft>('programme-plan', params.draft);
    if (draft?.state !== 'draft') redirect(303, '/strategy/calendar');
    const form = await request.formData();
    const operation = textOf(form, 'operation') || newId(Date.now());
    const seen = numberOf(form, 'version') ?? draft.version;
    const told = await announceDraft(asked, operation, { ...draft, version: seen });
    if (!told.ok) {
      return fail(409, { problems: told.refusals.map((each) => whyNot(asked.language, each)) });
    }
    redirect(303, '/strategy/calendar?announced');
  },
  again: async ({ locals, params }) => {
    const asked = signedInAs(locals, 'strategy-group');
    const draft = await asked.desk.readRecord<PlanDraft>('programme-plan', params.draft);
    if (draft?.state !== 'draft') redirect(303, '/strategy/calendar');
    const worked = await workOutAgain(asked, draft);
    if ('problems' in worked) return fail(409, worked);
    redirect(303, `/strategy/calendar/${worked.id}`);
  },
  takeBack: async ({ locals, params }) => {
    const asked = signedInAs(locals, 'strategy-group');
    const told = await asked.desk.readRecord<PlanDraft>('programme-plan', params.draft);
    if (told?.state !== 'announced') redirect(303, '/strategy/calendar');
    const back = await draftTakingBack(asked, told);
    if ('problems' in back) return fail(409, back);
    redirect(303, `/strategy/calendar/${back.id}`);
  },
  discard: async ({ request, locals, params }) => {
    const { desk } = signedInAs(locals, 'strategy-group');
    const draft = await desk.readRecord<PlanDraft>('programme-plan', params.draft);
    const operation = textOf(await request.formData(), 'operation') || newId(Date.now());
    if (draft?.state === 'draft') await desk.removeRecord(operation, 'programme-plan', draft.id);
    redirect(303, '/strategy/calendar');
  },
};

function whyNot(language: Language, refusal: StoreRefusal): string {
  return refusal.code === 'record.changed-meanwhile' && refusal.params.kind === 'event'
    ? planDraftWords[language].movedSince
    : sayStore(language, refusal);
}

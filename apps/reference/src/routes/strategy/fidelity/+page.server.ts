import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { dealWith, openAgain, takeBack } from '#lib/server/pages/adaptation-answers.ts';
import { fidelityPage } from '#lib/server/pages/fidelity.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  fidelity: await fidelityPage(signedInAs(locals, 'strategy-group')),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

const answered =
  (step: typeof dealWith, done: string) =>
  async ({ request, locals }: RequestEvent) => {
    const asked = signedInAs(locals, 'strategy-group');
    const form = await request.formData();
    const wrong = await step(asked, form);
    const adaptation = textOf(form, 'adaptation');
    if (wrong) return fail(400, { ...wrong, adaptation, words: textOf(form, 'words') });
    redirect(303, `/strategy/fidelity?done=${done}#ledger`);
  };

export const actions: Actions = {
  'deal-with': answered(dealWith, 'dealt-with'),
  'open-again': answered(openAgain, 'open-again'),
  'take-back': answered(takeBack, 'taken-back'),
};

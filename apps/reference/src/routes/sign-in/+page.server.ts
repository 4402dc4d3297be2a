import { fail, redirect } from '@sveltejs/kit';
import { attemptOf, letIn } from '#lib/server/doors/attempt.ts';
import { ministryName } from '#lib/server/doors/ministry.ts';
import { passkeySite } from '#lib/server/doors/passkey-site.ts';
import { textOf } from '#lib/server/form.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  hasPasskeys: passkeySite('', url) !== undefined,
  outside: ministryName(),
  failed: url.searchParams.has('failed'),
});

export const actions: Actions = {
  default: async (event) => {
    const { request, locals } = event;
    const form = await request.formData();
    const login = textOf(form, 'login').slice(0, 200);
    const shared = form.has('shared');
    const passphrase = form.get('passphrase');
    const signedIn = await locals.programme.store.signIn(
      { login, passphrase: typeof passphrase === 'string' ? passphrase : '' },
      attemptOf(event, shared),
    );
    if (!signedIn.ok) {
      const [refusal] = signedIn.refusals;
      return fail(refusal?.code === 'door.crowded' ? 503 : 400, {
        login,
        shared,
        problem: signedIn.refusals.map((each) => sayStore(locals.language, each)).join(' '),
      });
    }
    redirect(303, await letIn(event, signedIn.value, shared));
  },
};

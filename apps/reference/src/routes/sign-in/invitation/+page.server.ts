import { fail, redirect } from '@sveltejs/kit';
import { attemptOf, letIn } from '#lib/server/doors/attempt.ts';
import { textOf } from '#lib/server/form.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { waysInWords } from '#lib/words/ways-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({});

export const actions: Actions = {
  default: async (event) => {
    const { request, locals } = event;
    const form = await request.formData();
    const code = textOf(form, 'code').slice(0, 100);
    const login = textOf(form, 'login').slice(0, 200);
    const shared = form.has('shared');
    const passphrase = form.get('passphrase');
    if (typeof passphrase !== 'string' || passphrase !== form.get('again')) {
      return fail(400, { code, login, shared, problem: waysInWords[locals.language].differ });
    }
    const choice = { code, login, passphrase };
    const signedIn = await locals.programme.store.acceptInvitation(
      choice,
      attemptOf(event, shared),
    );
    if (!signedIn.ok) {
      const problem = signedIn.refusals
        .map((each) =>
          each.code === 'door.sign-in-refused'
            ? waysInWords[locals.language].codeRefused
            : sayStore(locals.language, each),
        )
        .join(' ');
      return fail(400, { code, login, shared, problem });
    }
    redirect(303, await letIn(event, signedIn.value, shared));
  },
};

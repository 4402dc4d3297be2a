import { fail, redirect } from '@sveltejs/kit';
import { deviceInWords } from '#lib/server/doors/attempt.ts';
import { personOf } from '#lib/server/person.ts';
import { keepSession } from '#lib/server/session-cookie.ts';
import type { Actions } from './$types';

// A link is used by a button, not by opening it: chat programs and virus scanners open links too.
export const actions: Actions = {
  default: async ({ params, locals, cookies, url, request }) => {
    const { store } = locals.programme;
    const redeemed = await store.redeemSignInLink(params.token, {
      // The invented people of a demonstration have no telephones to prove anything with.
      strong: locals.programme.isDemonstration,
      seenOn: deviceInWords(request.headers.get('user-agent') ?? ''),
    });
    if (!redeemed.ok) return fail(400, { refused: true });
    keepSession(cookies, url, redeemed.value);
    const actor = await store.sessionOf(redeemed.value);
    redirect(303, actor ? personOf(actor).home : '/');
  },
};

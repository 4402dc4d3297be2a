import { fail, redirect } from '@sveltejs/kit';
import { becomeStrong } from '#lib/server/doors/attempt.ts';
import { linkAddress } from '#lib/server/doors/ministry.ts';
import { textOf } from '#lib/server/form.ts';
import { myDoorsPage, myself, sayCode } from '#lib/server/pages/my-doors.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { waysInWords } from '#lib/words/ways-in.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = '/me/security?done';

export const load: PageServerLoad = async (event) => ({
  ...(await myDoorsPage(event)),
  linkAddress: linkAddress(event.cookies, event.url),
  done: event.url.searchParams.get('done'),
  failed: event.url.searchParams.has('failed'),
});

export const actions: Actions = {
  endSession: async (event) => {
    const { asker, store } = myself(event);
    await store.endMySession(asker, textOf(await event.request.formData(), 'session'));
    redirect(303, DONE);
  },
  endOthers: async (event) => {
    const { asker, store, token } = myself(event);
    await store.endMyOtherSessions(asker, token);
    redirect(303, DONE);
  },
  passphrase: async (event) => {
    const { asker, store, token, language } = myself(event);
    const form = await event.request.formData();
    const [old, passphrase] = [form.get('old'), form.get('passphrase')];
    if (
      typeof old !== 'string' ||
      typeof passphrase !== 'string' ||
      passphrase !== form.get('again')
    )
      return fail(400, { at: 'passphrase', problem: waysInWords[language].differ });
    const changed = await store.changePassphrase(asker, { old, passphrase }, token);
    if (changed.ok) redirect(303, DONE);
    const problem = changed.refusals.map((each) => sayStore(language, each)).join(' ');
    return fail(400, { at: 'passphrase', problem });
  },
  authenticator: async (event) => {
    const { asker, store, token, language } = myself(event);
    const form = await event.request.formData();
    const secret = textOf(form, 'secret');
    const kept = await store.authenticator.confirm(asker, secret, textOf(form, 'code'));
    if (kept.ok) {
      await becomeStrong({ ...event }, token);
      redirect(303, '/me/security?done=authenticator');
    }
    const problem = kept.refusals.map((each) => sayCode(language, each)).join(' ');
    // The same key again: the telephone has it already.
    const { authenticator } = await myDoorsPage(
      event,
      /^[A-Z2-7]{32}$/.test(secret) ? secret : undefined,
    );
    return fail(400, { at: 'authenticator', problem, authenticator });
  },
  removeAuthenticator: async (event) => {
    const { asker, store, language } = myself(event);
    const removed = await store.authenticator.remove(asker);
    if (removed.ok) redirect(303, DONE);
    const problem = removed.refusals.map((each) => sayStore(language, each)).join(' ');
    return fail(400, { at: 'authenticator', problem });
  },
  removePasskey: async (event) => {
    const { asker, store, language } = myself(event);
    const id = textOf(await event.request.formData(), 'passkey');
    const removed = await store.removePasskey(asker, id);
    if (removed.ok) redirect(303, DONE);
    const problem = removed.refusals.map((each) => sayStore(language, each)).join(' ');
    return fail(400, { at: 'passkeys', problem });
  },
};

import type { Actor, Store } from '@tldw/store';

/** A facilitator writes a code for a teacher, who chooses a name and a passphrase with it. */
export async function letSomebodyIn(store: Store, facilitator: Actor, teacher: string) {
  const code = await store.issueInvitation(facilitator, teacher); // two weeks, once
  if (!code.ok) return code;
  const attempt = { network: '192.0.2.7' };
  const passphrase = 'seven grey cranes over Tbilisi';
  const came = await store.acceptInvitation(
    { code: code.value, login: 'ana', passphrase },
    attempt,
  );
  if (!came.ok) return came;
  return store.signIn({ login: 'ana', passphrase }, attempt);
}

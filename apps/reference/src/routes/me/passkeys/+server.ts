import { error, json } from '@sveltejs/kit';
import { becomeStrong } from '#lib/server/doors/attempt.ts';
import { readPasskeyStep } from '#lib/server/doors/passkey-step.ts';
import { myself, siteOr400 } from '#lib/server/pages/my-doors.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { asker, store, token, language } = myself(event);
  const passkeys = store.passkeys(siteOr400(event.locals.programme.nameIn(language), event.url));
  const step = await readPasskeyStep(event.request);
  if (!step) error(400, 'passkey');
  if (step.step === 'begin') return json({ options: await passkeys.begin(asker) });
  const added = await passkeys.add(asker, step.response as never);
  if (!added.ok) error(400, 'passkey');
  // The device has just seen its owner: this session is as strong as one begun with the passkey.
  await becomeStrong(event, token);
  return json({ location: '/me/security?done' });
};

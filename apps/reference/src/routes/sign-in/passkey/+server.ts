import { error, json } from '@sveltejs/kit';
import { attemptOf, letIn } from '#lib/server/doors/attempt.ts';
import { readPasskeyStep } from '#lib/server/doors/passkey-step.ts';
import { passkeySite } from '#lib/server/doors/passkey-site.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { locals, request, url } = event;
  const site = passkeySite(locals.programme.nameIn(locals.language), url);
  const step = await readPasskeyStep(request);
  if (!site || !step) error(400, 'passkey');
  const passkeys = locals.programme.store.passkeys(site);
  if (step.step === 'begin') return json({ options: await passkeys.beginSignIn() });
  const signedIn = await passkeys.signIn(step.response as never, attemptOf(event));
  if (!signedIn.ok) error(400, 'passkey');
  return json({ location: await letIn(event, signedIn.value) });
};

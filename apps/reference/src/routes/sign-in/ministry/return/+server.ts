import { error, redirect } from '@sveltejs/kit';
import { attemptOf, letIn } from '#lib/server/doors/attempt.ts';
import { ministryName, nameFromMinistry } from '#lib/server/doors/ministry.ts';
import { askerOf } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

// Whoever is signed in already links the account; anybody else comes in by it.
export const GET: RequestHandler = async (event) => {
  const { cookies, locals, url } = event;
  if (!ministryName()) error(404, 'not-found');
  const came = await nameFromMinistry(cookies, url);
  const { outside } = locals.programme.store;
  if (locals.person) {
    const linked = came && (await outside.link(askerOf(locals.person), came.name));
    redirect(303, linked?.ok ? '/me/security?done' : '/me/security?failed');
  }
  const signedIn =
    came && (await outside.signIn(came.name, { ...attemptOf(event), strong: came.strong }));
  redirect(303, signedIn?.ok ? await letIn(event, signedIn.value) : '/sign-in?failed');
};

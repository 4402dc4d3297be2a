import { error, redirect } from '@sveltejs/kit';
import { attemptOf, letIn } from '#lib/server/doors/attempt.ts';
import { ministryName, nameFromMinistry } from '#lib/server/doors/ministry.ts';
import { askerOf } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

// Whoever asked for it while signed in links the account; whoever is not signed in comes in by it.
export const GET: RequestHandler = async (event) => {
  const { cookies, locals, url } = event;
  if (!ministryName()) error(404, 'not-found');
  const came = await nameFromMinistry(cookies, url);
  const { outside } = locals.programme.store;
  if (locals.person) {
    const mine = came?.linkFor === locals.person.id ? came.name : undefined;
    const linked = mine && (await outside.link(askerOf(locals.person), mine));
    redirect(303, linked?.ok ? '/me/security?done' : '/me/security?failed');
  }
  // Somebody who asked to link and is signed in no more comes in by their own way first.
  const signedIn =
    came && came.linkFor === undefined
      ? await outside.signIn(came.name, { ...attemptOf(event), strong: came.strong })
      : undefined;
  redirect(303, signedIn?.ok ? await letIn(event, signedIn.value) : '/sign-in?failed');
};

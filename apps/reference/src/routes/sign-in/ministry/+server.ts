import { error, redirect } from '@sveltejs/kit';
import { beginAtMinistry, meantToLink, ministryName } from '#lib/server/doors/ministry.ts';
import type { RequestHandler } from './$types';

// The one redirect that leaves this site, and only to the house that the operator named.
// Whoever is signed in goes there from the page of their account, where they choose to link it.
export const GET: RequestHandler = async ({ cookies, locals, url }) => {
  if (!ministryName()) error(404, 'not-found');
  if (locals.person && !meantToLink(cookies, url)) redirect(303, '/me/security');
  const address = await beginAtMinistry(cookies, url, locals.person?.id).catch(() => undefined);
  return new Response(undefined, {
    status: 303,
    headers: { location: address ?? '/sign-in?failed' },
  });
};

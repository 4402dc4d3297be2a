import { error } from '@sveltejs/kit';
import { beginAtMinistry, ministryName } from '#lib/server/doors/ministry.ts';
import type { RequestHandler } from './$types';

// The one redirect that leaves this site, and only to the house that the operator named.
export const GET: RequestHandler = async ({ cookies, url }) => {
  if (!ministryName()) error(404, 'not-found');
  const address = await beginAtMinistry(cookies, url).catch(() => undefined);
  return new Response(undefined, {
    status: 303,
    headers: { location: address ?? '/sign-in?failed' },
  });
};

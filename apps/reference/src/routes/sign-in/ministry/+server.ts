import { error, redirect } from '@sveltejs/kit';
import { beginAtMinistry, ministryName } from '#lib/server/doors/ministry.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ cookies, url }) => {
  if (!ministryName()) error(404, 'not-found');
  const address = await beginAtMinistry(cookies, url).catch(() => undefined);
  redirect(303, address ?? '/sign-in?failed');
};

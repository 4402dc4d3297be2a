import { dropSession, sessionToken } from '#lib/server/session-cookie.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals, url }) => {
  const token = sessionToken(cookies, url);
  if (token) await locals.programme.store.endSession(token);
  dropSession(cookies, url);
  // A shared school computer keeps nothing of the person who leaves it.
  return new Response(null, {
    status: 303,
    headers: { location: '/', 'clear-site-data': '"cache", "storage"' },
  });
};

import type { RequestHandler } from './$types';

// The process answers; whether the record does is /readyz's to say.
export const GET: RequestHandler = () =>
  new Response('ok\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
  const isReady = await locals.programme.store.isReady();
  return new Response(isReady ? 'ready\n' : 'not ready\n', {
    status: isReady ? 200 : 503,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  });
};

import { error } from '@sveltejs/kit';
import { figuresFor, mayWatch } from '#lib/server/watching.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, request, getClientAddress }) => {
  if (!mayWatch(request, getClientAddress())) error(404, 'not-found');
  const { store } = locals.programme;
  return new Response(figuresFor(store, await store.isReady()), {
    headers: { 'content-type': 'text/plain; version=0.0.4', 'cache-control': 'no-store' },
  });
};

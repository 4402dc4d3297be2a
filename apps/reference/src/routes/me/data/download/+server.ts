import { askerOf, signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
  const { person } = signedInAs(locals);
  const data = await locals.programme.store.exportMyData(askerOf(person));
  return new Response(`${JSON.stringify(data, undefined, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-data.json"',
      'cache-control': 'no-store',
    },
  });
};

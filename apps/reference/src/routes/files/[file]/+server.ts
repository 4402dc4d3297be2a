import { fileAnswer } from '#lib/server/evidence-files.ts';
import { found } from '#lib/server/found.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
  found(await fileAnswer(signedInAs(locals), params.file));

import { redirect } from '@sveltejs/kit';
import { noteMovedDays } from '#lib/server/pages/moved-days.ts';
import { pathWithin } from '#lib/server/path-within.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals }) => {
  const asked = signedInAs(locals);
  const form = await request.formData();
  await noteMovedDays(asked, form);
  redirect(303, pathWithin(form.get('return')));
};

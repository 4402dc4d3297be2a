import { json } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { saveOwn } from '#lib/server/pages/reflections.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

/** Saves a reflection while its author types: sealed at once, like every other. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const asked = signedInAs(locals, 'teacher');
  const form = await request.formData();
  if (textOf(form, 'text') === '') return json({});
  const saved = await saveOwn(asked, form, textOf(form, 'attempt'));
  return saved.ok ? json({ fields: saved.value }) : json({}, { status: 409 });
};

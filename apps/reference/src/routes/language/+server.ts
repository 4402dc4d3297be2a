import { redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { LANGUAGE_COOKIE, ours } from '#lib/server/language.ts';
import { pathWithin } from '#lib/server/path-within.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, cookies, locals, url }) => {
  const form = await request.formData();
  const language = ours(textOf(form, 'language'));
  if (language) {
    cookies.set(LANGUAGE_COOKIE, language, {
      path: '/',
      maxAge: 400 * 86_400,
      secure: url.protocol === 'https:',
    });
    if (locals.person) await locals.programme.setLanguage(locals.person, language);
  }
  redirect(303, pathWithin(form.get('return')));
};

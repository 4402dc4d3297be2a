import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { dropSession } from '#lib/server/session-cookie.ts';
import { askerOf, signedInAs } from '#lib/server/signed-in.ts';
import { myDataWords } from '#lib/words/my-data.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ name: signedInAs(locals).person.name });

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const { person, language } = signedInAs(locals);
    const written = textOf(await request.formData(), 'name').replaceAll(/\s+/g, ' ');
    if (!sameName(written, person.name)) {
      return fail(400, { problem: myDataWords[language].eraseWrongName, written });
    }
    await locals.programme.store.eraseMyData(askerOf(person));
    dropSession(cookies, url);
    redirect(303, '/me/data/erased');
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import {
  confirmingPage,
  confirmTicked,
  declineTicked,
  type Problems,
} from '#lib/server/pages/certificates.ts';
import { signedInAs, type SignedIn } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await confirmingPage(signedInAs(locals, 'coordinator'))),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

type Deed = (request: SignedIn, form: FormData) => Promise<Problems>;
const answer =
  (deed: Deed, done: string) =>
  async ({ request, locals }: RequestEvent) => {
    const problems = await deed(signedInAs(locals, 'coordinator'), await request.formData());
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, `/coordinator/certificates?done=${done}`);
  };

export const actions: Actions = {
  confirm: answer(confirmTicked, 'confirmed'),
  decline: answer(declineTicked, 'declined'),
};

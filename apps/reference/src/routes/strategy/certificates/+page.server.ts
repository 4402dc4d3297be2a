import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import {
  agreeToRevoke,
  askToRevoke,
  declineTicked,
  issueTicked,
  issuingPage,
  takeRevocationBack,
  type Problems,
} from '#lib/server/pages/certificates.ts';
import { signedInAs, type SignedIn } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await issuingPage(signedInAs(locals, 'strategy-group'))),
  operation: newId(Date.now()),
  done: url.searchParams.get('done') ?? '',
});

type Deed = (request: SignedIn, form: FormData) => Promise<Problems>;
const answer =
  (deed: Deed, done: string) =>
  async ({ request, locals }: RequestEvent) => {
    const problems = await deed(signedInAs(locals, 'strategy-group'), await request.formData());
    if (problems.length > 0) return fail(409, { problems });
    redirect(303, `/strategy/certificates?done=${done}`);
  };

export const actions: Actions = {
  issue: answer(issueTicked, 'issued'),
  decline: answer(declineTicked, 'declined'),
  ask: answer(askToRevoke, 'revocation-asked'),
  'take-back': answer(takeRevocationBack, 'revocation-withdrawn'),
  revoke: answer(agreeToRevoke, 'revoked'),
};

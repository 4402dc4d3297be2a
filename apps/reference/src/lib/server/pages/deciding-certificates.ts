import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { newId, type HeldRole } from '@tldw/store';
import { signedInAs, type SignedIn } from '../signed-in.ts';
import type { Problems } from './certificates.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;
type Deed = (request: SignedIn, form: FormData) => Promise<Problems>;

/** A page on which certificates are decided about, for one of the roles that do so, and its steps. */
export function decidingCertificates<Page extends object>(
  role: HeldRole,
  path: string,
  read: (request: SignedIn) => Promise<Page>,
) {
  return {
    page: async ({ locals, url }: Asked) => ({
      ...(await read(signedInAs(locals, role))),
      operation: newId(Date.now()),
      done: url.searchParams.get('done') ?? '',
    }),
    step:
      (deed: Deed, done: string) =>
      async ({ request, locals }: RequestEvent) => {
        const problems = await deed(signedInAs(locals, role), await request.formData());
        if (problems.length > 0) return fail(409, { problems });
        redirect(303, `${path}?done=${done}`);
      },
  };
}

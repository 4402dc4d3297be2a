import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { newId, type HeldRole } from '@tldw/store';
import { signedInAs, type SignedIn } from '../signed-in.ts';

/** Why something could not be done, for the page to say; nothing where it was done. */
export type Problems = readonly string[];

type Asked = Pick<RequestEvent, 'locals' | 'url'>;
type Deed = (request: SignedIn, form: FormData) => Promise<Problems>;

/**
 * A page of one role on which steps are taken, each with a form of its own: what the page reads, and
 * the steps. After a step the page says what was done, or what is in the way.
 */
export function stepsOnAPage<Page extends object>(
  role: HeldRole,
  path: string,
  read: (request: SignedIn) => Promise<Page>,
) {
  return {
    page: async ({ locals, url }: Asked) => ({
      ...(await read(signedInAs(locals, role))),
      // Sent along with each form: pressed twice, a step is taken once.
      operation: newId(Date.now()),
      done: url.searchParams.get('done') ?? '',
    }),
    /** One step. What is in the way is a form that lacks something (400), or how things stand by now (409). */
    step:
      (deed: Deed, done: string, refusedWith: 400 | 409 = 409) =>
      async ({ request, locals }: RequestEvent) => {
        const problems = await deed(signedInAs(locals, role), await request.formData());
        if (problems.length > 0) return fail(refusedWith, { problems });
        redirect(303, `${path}?done=${done}`);
      },
  };
}

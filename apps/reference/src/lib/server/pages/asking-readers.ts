import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { newId, type HeldRole } from '@tldw/store';
import { signedInAs, type SignedIn } from '../signed-in.ts';
import { askReader, portfolioReadersPage, unaskReader } from './portfolio-readers.ts';
import type { Problem } from './session-forms.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** The page on which readers are asked for portfolios, for whoever asks them, and its two steps. */
export function askingReaders(role: HeldRole, path: string) {
  const carriedOut =
    (step: (request: SignedIn, form: FormData) => Promise<Problem>, then: string) =>
    async ({ request, locals }: RequestEvent) => {
      const wrong = await step(signedInAs(locals, role), await request.formData());
      if (wrong) return fail(400, wrong);
      redirect(303, then);
    };
  return {
    page: async ({ locals, url }: Asked) => ({
      readers: await portfolioReadersPage(signedInAs(locals, role)),
      operation: newId(Date.now()),
      asked: url.searchParams.has('asked'),
    }),
    step: { ask: carriedOut(askReader, `${path}?asked`), unask: carriedOut(unaskReader, path) },
  };
}

/** What that page shows. */
export type ReadersToAsk = Awaited<ReturnType<ReturnType<typeof askingReaders>['page']>>;

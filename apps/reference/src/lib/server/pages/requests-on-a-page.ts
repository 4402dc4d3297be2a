import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { newId, type HeldRole } from '@tldw/store';
import { textOf } from '../form.ts';
import { signedInAs } from '../signed-in.ts';
import { answerRequest, askForSupport, requestsPage, withdrawRequest } from './support-requests.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;
type Sent = Pick<RequestEvent, 'request' | 'locals'>;

/** A page of requests, the same for everybody who may be asked: what it shows, and what its forms do. */
export function requestsOnAPage(...roles: readonly HeldRole[]) {
  return {
    page: async ({ locals, url }: Asked) => ({
      ...(await requestsPage(signedInAs(locals, ...roles))),
      done: url.searchParams.get('done') ?? '',
      of: url.searchParams.get('of') ?? '',
      about: url.searchParams.get('about') ?? '',
      operation: newId(Date.now()),
    }),
    acts: {
      answer: async ({ request, locals }: Sent) => {
        const form = await request.formData();
        const wrong = await answerRequest(signedInAs(locals, ...roles), form);
        const [at, act] = [textOf(form, 'id'), textOf(form, 'act')];
        if (wrong) return fail(400, { answering: { ...wrong, at, words: textOf(form, 'answer') } });
        redirect(303, `?${new URLSearchParams({ done: act, of: at })}`);
      },
      ask: async ({ request, locals }: Sent) => {
        const form = await request.formData();
        const wrong = await askForSupport(signedInAs(locals, ...roles), form);
        if (wrong) return fail(400, { asking: { ...wrong, ...askedIn(form) } });
        redirect(303, '?done=sent');
      },
      withdraw: async ({ request, locals }: Sent) => {
        const form = await request.formData();
        const wrong = await withdrawRequest(signedInAs(locals, ...roles), textOf(form, 'id'));
        // Said at the top of the page: it is about no request to oneself.
        if (wrong) return fail(409, { answering: { ...wrong, at: '', words: '' } });
        redirect(303, '?done=withdrawn');
      },
    },
  };
}

/** What had been chosen and written, to stand there again. */
const askedIn = (form: FormData) => ({
  to: textOf(form, 'to'),
  about: textOf(form, 'about'),
  words: textOf(form, 'words'),
});

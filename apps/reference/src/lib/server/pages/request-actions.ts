import { fail, redirect } from '@sveltejs/kit';
import type { HeldRole } from '@tldw/store';
import { textOf } from '../form.ts';
import { signedInAs } from '../signed-in.ts';
import { answerRequest, askForSupport, withdrawRequest } from './support-requests.ts';

interface Sent {
  readonly request: Request;
  readonly locals: App.Locals;
}

/** What forms of a page of requests do: the same for everybody who may be asked. */
export function requestActions(...roles: readonly HeldRole[]) {
  return {
    answer: async ({ request, locals }: Sent) => {
      const form = await request.formData();
      const wrong = await answerRequest(signedInAs(locals, ...roles), form);
      const at = textOf(form, 'id');
      if (wrong) return fail(400, { answering: { ...wrong, at } });
      redirect(303, `?done=${encodeURIComponent(textOf(form, 'act'))}#r-${at}`);
    },
    ask: async ({ request, locals }: Sent) => {
      const form = await request.formData();
      const wrong = await askForSupport(signedInAs(locals, ...roles), form);
      if (wrong) return fail(400, { asking: wrong.problem });
      redirect(303, '?done=sent#ask');
    },
    withdraw: async ({ request, locals }: Sent) => {
      const form = await request.formData();
      await withdrawRequest(signedInAs(locals, ...roles), textOf(form, 'id'));
      redirect(303, '?done=withdrawn#ask');
    },
  };
}

import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { HeldRole } from '@tldw/store';
import { writtenIn } from '../form.ts';
import { found } from '../found.ts';
import { moveNetworkEvent } from '../pages/move-network-event.ts';
import {
  addToProgramme,
  keepHowItWent,
  networkEventPage,
  removeFromProgramme,
  settleHost,
} from '../pages/network-event.ts';
import { signedInAs, type SignedIn } from '../signed-in.ts';
import { answerOffer } from './answering-offers.ts';
import { doneJustNow } from './done-just-now.ts';

type Step = (request: SignedIn, event: string, form: FormData) => Promise<readonly string[]>;

/** The steps by which whoever prepares a meeting does so on its page, each a form of its own. */
export function preparing(role: HeldRole, folder: string) {
  const carriedOut =
    (step: Step, done: string) =>
    async ({ request, locals, params }: RequestEvent) => {
      const asked = signedInAs(locals, role);
      const event = params['event'] ?? '';
      found(await networkEventPage(asked, event));
      const form = await request.formData();
      const problems = await step(asked, event, form);
      if (problems.length > 0) return fail(400, { problems, given: writtenIn(form) });
      redirect(303, doneJustNow(`${folder}/${event}`, done, form));
    };
  return {
    host: carriedOut(settleHost, 'saved'),
    add: carriedOut(addToProgramme, 'added'),
    remove: carriedOut(removeFromProgramme, 'removed'),
    move: carriedOut(moveNetworkEvent, 'moved'),
    answer: carriedOut(answerOffer, 'answered'),
    record: carriedOut(keepHowItWent, 'saved'),
  };
}

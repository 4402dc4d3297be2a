import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { newId, type HeldRole } from '@tldw/store';
import { writtenIn } from '../form.ts';
import { found } from '../found.ts';
import { moveNetworkEvent, whatNewDayMeans } from '../pages/move-network-event.ts';
import {
  addToProgramme,
  keepHowItWent,
  networkEventPage,
  removeFromProgramme,
  settleHost,
} from '../pages/network-event.ts';
import { signedInAs, type SignedIn } from '../signed-in.ts';
import { answerOffer } from './answering-offers.ts';
import { doneJustNow, whatWasDone } from './done-just-now.ts';

type Step = (request: SignedIn, event: string, form: FormData) => Promise<readonly string[]>;

/** The page of a meeting for whoever prepares it, and the steps of doing so, each a form of its own. */
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
  const page = async ({ locals, params, url }: Asked) => {
    const asked = signedInAs(locals, role);
    const event = params['event'] ?? '';
    return {
      meeting: found(await networkEventPage(asked, event)),
      newDay: await whatNewDayMeans(asked, event, url.searchParams.get('day')),
      operation: newId(Date.now()),
      done: whatWasDone(url.searchParams),
    };
  };
  const step = {
    host: carriedOut(settleHost, 'saved'),
    add: carriedOut(addToProgramme, 'added'),
    remove: carriedOut(removeFromProgramme, 'removed'),
    move: carriedOut(moveNetworkEvent, 'moved'),
    answer: carriedOut(answerOffer, 'answered'),
    record: carriedOut(keepHowItWent, 'saved'),
  };
  return { page, step };
}

/** What the page needs to know of a request. */
type Asked = Pick<RequestEvent, 'locals' | 'params' | 'url'>;

/** A meeting with what is asked and done about it. */
export type PageOfMeeting = Awaited<ReturnType<ReturnType<typeof preparing>['page']>>;

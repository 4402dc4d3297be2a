import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { found } from '#lib/server/found.ts';
import {
  addToProgramme,
  keepHowItWent,
  networkEventPage,
  removeFromProgramme,
  settleHost,
} from '#lib/server/pages/network-event.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { SignedIn } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  ...found(await networkEventPage(signedInAs(locals, 'coordinator'), params.event)),
  operation: newId(Date.now()),
  saved: url.searchParams.has('saved'),
});

type Step = (request: SignedIn, event: string, form: FormData) => Promise<readonly string[]>;

const carriedOut =
  (step: Step) =>
  async ({ request, locals, params }: RequestEvent) => {
    const asked = signedInAs(locals, 'coordinator');
    found(await networkEventPage(asked, params.event));
    const problems = await step(asked, params.event, await request.formData());
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, `/coordinator/events/${params.event}?saved`);
  };

export const actions: Actions = {
  host: carriedOut(settleHost),
  add: carriedOut(addToProgramme),
  remove: carriedOut(removeFromProgramme),
  record: carriedOut(keepHowItWent),
};

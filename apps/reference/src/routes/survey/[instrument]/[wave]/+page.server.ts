import { error, fail, redirect } from '@sveltejs/kit';
import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { isFor, questionnaire, surveyAt, ticketInAddress } from '#lib/server/pages/survey.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const request = pageRequest(locals);
  const survey = found(await surveyAt(request, params.instrument, params.wave));
  return {
    survey: await questionnaire(request, survey),
    isForMe: !request.person || isFor(request.person, survey.instrument),
  };
};

export const actions: Actions = {
  default: async ({ locals, params }) => {
    const asked = signedInAs(locals);
    const { instrument, wave } = found(await surveyAt(asked, params.instrument, params.wave));
    if (!isFor(asked.person, instrument)) error(404);
    const ticket = await locals.programme.store.drawTicket(
      { personId: asked.person.id },
      { instrument: instrument.id, wave },
    );
    if (!ticket.ok) return fail(409, { isDrawn: true });
    redirect(303, `/survey/${instrument.id}/${wave}/${ticketInAddress(ticket.value)}`);
  },
};

import { fail } from '@sveltejs/kit';
import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import {
  answersFrom,
  isWholeTicket,
  questionnaire,
  surveyAt,
  ticketFrom,
} from '#lib/server/pages/survey.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import type { Actions, PageServerLoad } from './$types';

// Nothing here asks who is signed in: the page belongs to the ticket.
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const request = pageRequest(locals);
  const survey = found(await surveyAt(request, params.instrument, params.wave));
  setHeaders({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  const isWhole =
    survey.isOpen && (await isWholeTicket(locals.programme.store, survey, params.ticket));
  return { survey: await questionnaire(request, survey), isWhole };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const asked = pageRequest(locals);
    const { instrument, wave } = found(await surveyAt(asked, params.instrument, params.wave));
    const form = await request.formData();
    const given = [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    const read = answersFrom(instrument, wave, form, asked.language);
    if (read.problems) {
      const { problems } = read;
      return fail(400, { problems, given: Object.fromEntries(given), isSpent: false });
    }
    // A ticket works once: a slip of the finger on an empty sheet must not spend it.
    if (read.isEmpty) {
      return fail(400, { problems: [], given: Object.fromEntries(given), isEmpty: true });
    }
    const handedIn = await locals.programme.store.handInAnswer({
      ...ticketFrom(params.ticket),
      instrument: instrument.id,
      wave,
      answers: read.answers,
      ...(read.code ? { code: read.code } : {}),
    });
    if (!handedIn.ok) {
      const problems = handedIn.refusals.map((each) => sayStore(asked.language, each));
      return fail(409, { problems, given: Object.fromEntries(given), isSpent: true });
    }
    // Said on this very page: an address with the code in it would stay in the browser's history.
    return { thanks: true, code: read.code ?? '' };
  },
};

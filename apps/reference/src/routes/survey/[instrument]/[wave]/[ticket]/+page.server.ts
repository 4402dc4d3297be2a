import { fail, redirect } from '@sveltejs/kit';
import type { Language } from '@tldw/core';
import { textOf, writtenIn } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import {
  answersFrom,
  isWholeTicket,
  questionnaire,
  surveyAt,
  ticketFrom,
} from '#lib/server/pages/survey.ts';
import { carryRefused, takeRefused, type Refused } from '#lib/server/refused-answers.ts';
import type { Actions, PageServerLoad } from './$types';

// Nothing here asks who is signed in: the page belongs to the ticket.
export const load: PageServerLoad = async ({ cookies, locals, params, setHeaders, url }) => {
  const request = pageRequest(locals);
  const survey = found(await surveyAt(request, params.instrument, params.wave));
  setHeaders({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  const isWhole =
    survey.isOpen && (await isWholeTicket(locals.programme.store, survey, params.ticket));
  const carried = takeRefused(cookies, url);
  return {
    survey: await questionnaire(request, survey),
    isWhole,
    address: url.href,
    refused: carried && { ...carried, ...problemsOf(survey, carried.given, request.language) },
  };
};

export const actions: Actions = {
  default: async ({ cookies, request, locals, params, url }) => {
    const asked = pageRequest(locals);
    const survey = found(await surveyAt(asked, params.instrument, params.wave));
    const { instrument, wave } = survey;
    const form = await request.formData();
    const given = writtenIn(form);
    const refused = (because: Refused['because'], status: number) => {
      if (carryRefused(cookies, url, { given, because })) redirect(303, url.pathname);
      return fail(status, {
        refused: { given, because, ...problemsOf(survey, given, asked.language) },
      });
    };
    const read = answersFrom(instrument, wave, form, asked.language);
    // A ticket works once: a slip of the finger on an empty sheet must not spend it.
    if (read.problems || read.isEmpty) return refused('not-taken', 400);
    const handedIn = await locals.programme.store.handInAnswer({
      ...ticketFrom(params.ticket),
      instrument: instrument.id,
      wave,
      answers: read.answers,
      ...(read.code ? { code: read.code } : {}),
    });
    if (!handedIn.ok) return refused('spent', 409);
    // Said on this very page: an address with the code in it would stay in the browser's history.
    return {
      thanks: true,
      code: read.code ?? '',
      isOtherThanTyped: isOtherThanTyped(form, read.code),
    };
  },
};

/** Whether a code is kept with other signs than were typed: whoever typed them should hear of it. */
function isOtherThanTyped(form: FormData, code = ''): boolean {
  const typed = textOf(form, 'code').toUpperCase();
  return !code.startsWith(typed.replaceAll(/[\s\-._]/g, ''));
}

/** What is wrong with a form that was not taken: nothing but that it is empty, or its code. */
function problemsOf(
  { instrument, wave }: NonNullable<Awaited<ReturnType<typeof surveyAt>>>,
  given: Readonly<Record<string, string>>,
  language: Language,
): { readonly problems: readonly string[] } {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) form.set(name, value);
  return { problems: answersFrom(instrument, wave, form, language).problems ?? [] };
}

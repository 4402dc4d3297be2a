import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf, writtenIn } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { answerDecision } from '#lib/server/pages/joint-decisions.ts';
import { portfolioPage } from '#lib/server/pages/portfolio-reading.ts';
import { keepDecision, keepReading } from '#lib/server/pages/portfolio-saying.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  portfolio: found(await portfolioPage(signedInAs(locals, 'facilitator'), params.portfolio)),
  kept: url.searchParams.get('kept'),
  operation: newId(Date.now()),
});

const saying =
  (what: 'reading' | 'decision', keep: typeof keepReading) =>
  async ({ request, locals, params }: Pick<RequestEvent, 'request' | 'locals' | 'params'>) => {
    const asked = signedInAs(locals, 'facilitator');
    const id = params.portfolio;
    found(await portfolioPage(asked, id));
    const form = await request.formData();
    const wrong = await keep(asked, id, form);
    if (wrong) return fail(400, { ...wrong, what, given: writtenIn(form) });
    redirect(303, `?kept=${what}#said`);
  };

export const actions: Actions = {
  read: saying('reading', keepReading),
  decide: saying('decision', keepDecision),
  answer: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await portfolioPage(asked, params.portfolio));
    const form = await request.formData();
    const problems = await answerDecision(asked, form);
    if (problems.length > 0)
      return fail(409, { problem: problems.join(' '), what: 'answer' as const, given: {} });
    const said = { agree: 'agreed', back: 'back' }[textOf(form, 'act')] ?? 'objected';
    redirect(303, `?kept=${said}#said`);
  },
};

import { error, fail, redirect } from '@sveltejs/kit';
import { sheetStep } from '#lib/journey/steps.ts';
import { textOf } from '#lib/server/form.ts';
import { carryOut } from '#lib/server/journey/carry-out.ts';
import { stepPage } from '#lib/server/journey/step-page.ts';
import { intentOf } from '#lib/server/journey/step-moves.ts';
import {
  clearFromWorksheet,
  holdsWords,
  keepWorksheet,
  textsFrom,
  toolFormFrom,
} from '#lib/server/journey/worksheets.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const request = signedInAs(locals, 'teacher');
  return {
    ...(await stepPage(request, stepIn(params))),
    kept: url.searchParams.get('kept'),
    savedStep: url.searchParams.get('saved') ?? '',
    /** An agreed plan is changed on request: until then it is read. */
    isChanging: url.searchParams.has('change'),
  };
};

export const actions: Actions = {
  draft: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'teacher');
    const sheet = stepIn(params);
    const form = await request.formData();
    const saved = await saveSheet(asked, sheet, form);
    if (!saved.ok)
      return fail(409, {
        problems: saved.refusals.map((each) => ({ text: sayStore(asked.language, each) })),
        isTyped: false,
      });
    const change = form.has('change') ? '&change' : '';
    redirect(303, `/teacher/project/${sheet}?kept=draft${change}#kept`);
  },
  keep: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'teacher');
    const sheet = stepIn(params);
    const form = await request.formData();
    // First the sheet, so that nothing typed is lost whatever the project says to it.
    await saveSheet(asked, sheet, form);
    const intent = intentOf(form);
    const problems = intent ? await carryOut(asked, intent, form) : [];
    if (problems.length > 0) return fail(400, { problems, isTyped: holdsWords(form) });
    if (intent === 'talk') await clearTalk(asked, form);
    if (intent === 'draft-plan' || intent === 'agree-plan') await clearPlan(asked, form);
    redirect(303, `/teacher/project/${sheet}?kept=${intent ?? 'sheet'}#kept`);
  },
  status: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'teacher');
    const form = await request.formData();
    const problems = await carryOut(asked, 'step-status', form);
    if (problems.length > 0) return fail(400, { problems, isTyped: false });
    const step = encodeURIComponent(textOf(form, 'step'));
    redirect(303, `/teacher/project/${stepIn(params)}?saved=${step}#${step}`);
  },
};

function stepIn({ step }: { step: string }) {
  return sheetStep(step) ?? error(404, 'not-found');
}

type Asked = ReturnType<typeof signedInAs>;

function saveSheet(asked: Asked, sheet: ReturnType<typeof stepIn>, form: FormData) {
  return keepWorksheet(asked, `${textOf(form, 'operation')}-sheet`, {
    sheet,
    form: toolFormFrom(form),
    texts: textsFrom(form),
  });
}

/** A talk that is noted leaves the page empty for the next one. */
function clearTalk(asked: Asked, form: FormData) {
  return keepWorksheet(asked, `${textOf(form, 'operation')}-cleared`, {
    sheet: 'consultation',
    form: toolFormFrom(form),
    texts: { asked: '', heard: '', changed: '', count: '', with: '', heldOn: '' },
  });
}

/** What of the plan is kept is read from the project, so that its rows stand there once. */
function clearPlan(asked: Asked, form: FormData) {
  const ofPlan = (name: string) =>
    name.startsWith('step-') || ['aim', 'helpNeeded', 'reviewOn'].includes(name);
  return clearFromWorksheet(asked, `${textOf(form, 'operation')}-cleared`, 'plan', ofPlan);
}

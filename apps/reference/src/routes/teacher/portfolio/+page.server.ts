import { fail, redirect } from '@sveltejs/kit';
import { textOf } from '#lib/server/form.ts';
import { keepWorksheet, textsFrom } from '#lib/server/journey/worksheets.ts';
import { changePortfolio, openPortfolio, portfolioPage } from '#lib/server/papers/portfolio.ts';
import { signedInAs, type SignedIn } from '#lib/server/signed-in.ts';
import type { Problem } from '#lib/journey/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await portfolioPage(signedInAs(locals, 'teacher'))),
  done: url.searchParams.get('done'),
});

/** One of the portfolio's buttons: afterwards the page says what was done, or why not. */
const button =
  (done: string, act: (asked: SignedIn, form: FormData) => Promise<readonly Problem[]>) =>
  async ({ request, locals }: { request: Request; locals: App.Locals }) => {
    const problems = await act(signedInAs(locals, 'teacher'), await request.formData());
    if (problems.length > 0) return fail(400, { problems });
    return redirect(303, `/teacher/portfolio?done=${done}#done`);
  };

const given = (form: FormData) => ({
  operation: textOf(form, 'operation'),
  grounds: textOf(form, 'grounds'),
  ...(form.has('reflectiveAccount') ? { account: textOf(form, 'reflectiveAccount') } : {}),
});

async function saveSheet(asked: SignedIn, form: FormData) {
  await keepWorksheet(asked, `${textOf(form, 'operation')}-sheet`, {
    sheet: 'portfolio',
    form: 'light',
    texts: textsFrom(form),
  });
}

export const actions: Actions = {
  open: button('open', (asked, form) => openPortfolio(asked, textOf(form, 'operation'))),
  save: button('save', async (asked, form) => {
    await saveSheet(asked, form);
    return changePortfolio(asked, 'save', given(form));
  }),
  submit: button('submit', async (asked, form) => {
    await saveSheet(asked, form);
    return changePortfolio(asked, 'submit', given(form));
  }),
  back: button('back', (asked, form) => changePortfolio(asked, 'take-back', given(form))),
  appeal: button('appeal', (asked, form) => changePortfolio(asked, 'appeal', given(form))),
};

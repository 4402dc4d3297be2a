import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import {
  askReader,
  portfolioReadersPage,
  unaskReader,
} from '#lib/server/pages/portfolio-readers.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  readers: await portfolioReadersPage(signedInAs(locals, 'strategy-group')),
  operation: newId(Date.now()),
  asked: url.searchParams.has('asked'),
});

export const actions: Actions = {
  ask: async ({ request, locals }) => {
    const wrong = await askReader(signedInAs(locals, 'strategy-group'), await request.formData());
    if (wrong) return fail(400, wrong);
    redirect(303, '/strategy/portfolios?asked');
  },
  unask: async ({ request, locals }) => {
    const wrong = await unaskReader(signedInAs(locals, 'strategy-group'), await request.formData());
    if (wrong) return fail(400, wrong);
    redirect(303, '/strategy/portfolios');
  },
};

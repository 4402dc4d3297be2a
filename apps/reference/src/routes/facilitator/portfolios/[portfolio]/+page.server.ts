import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { found } from '#lib/server/found.ts';
import { keepReading, portfolioPage } from '#lib/server/pages/portfolio-reading.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  portfolio: found(await portfolioPage(signedInAs(locals, 'facilitator'), params.portfolio)),
  kept: url.searchParams.has('kept'),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const asked = signedInAs(locals, 'facilitator');
    found(await portfolioPage(asked, params.portfolio));
    const wrong = await keepReading(asked, params.portfolio, await request.formData());
    if (wrong) return fail(400, wrong);
    redirect(303, '?kept#readings');
  },
};

import { redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { advicePage } from '#lib/server/pages/advice.ts';
import { inMyGroup } from '#lib/server/pages/my-group.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  group: found(await advicePage(pageRequest(locals), params.group)),
  done: url.searchParams.get('done') ?? '',
});

export const actions: Actions = {
  'take-back': async ({ request, locals, params }) => {
    const { desk } = inMyGroup(signedInAs(locals, 'facilitator'), params.group);
    const form = await request.formData();
    await desk.removeDecision(newId(Date.now()), textOf(form, 'id'));
    redirect(303, `?done=taken-back#${encodeURIComponent(textOf(form, 'lane'))}`);
  },
};

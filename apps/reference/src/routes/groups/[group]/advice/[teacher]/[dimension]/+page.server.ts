import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { found } from '#lib/server/found.ts';
import { adviceOn } from '#lib/server/pages/advice.ts';
import { decideOtherwise } from '#lib/server/pages/decide-otherwise.ts';
import { inMyGroup } from '#lib/server/pages/my-group.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  ...found(await adviceOn(pageRequest(locals), params)),
  operation: newId(Date.now()),
});

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const { group, teacher, dimension } = params;
    const asked = inMyGroup(signedInAs(locals, 'facilitator'), group);
    const wrong = await decideOtherwise(asked, params, await request.formData());
    if (wrong) return fail(400, wrong);
    const lane = encodeURIComponent(`${teacher}-${dimension}`);
    redirect(303, `/groups/${group}/advice?done=decided#${lane}`);
  },
};

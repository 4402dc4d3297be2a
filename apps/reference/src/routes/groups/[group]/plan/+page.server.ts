import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { found } from '#lib/server/found.ts';
import { inMyGroup } from '#lib/server/pages/my-group.ts';
import { askCoordinator, moveMeeting, whatIfPage } from '#lib/server/pages/what-if.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url: { searchParams } }) => {
  const asked = { event: searchParams.get('event'), day: searchParams.get('day') };
  return {
    ...found(await whatIfPage(signedInAs(locals, 'facilitator'), params.group, asked)),
    done: searchParams.get('done') ?? '',
    was: searchParams.get('was') ?? '',
    operation: newId(Date.now()),
  };
};

export const actions: Actions = {
  move: async ({ request, locals, params }) => {
    const form = await request.formData();
    const asked = inMyGroup(signedInAs(locals, 'facilitator'), params.group);
    const wrong = await moveMeeting(asked, params.group, form);
    if (wrong) return fail(400, wrong);
    const { event, was } = { event: textOf(form, 'event'), was: textOf(form, 'was') };
    redirect(303, `?${new URLSearchParams({ done: was ? 'moved' : 'undone', event, was })}`);
  },
  ask: async ({ request, locals, params }) => {
    const form = await request.formData();
    const asked = inMyGroup(signedInAs(locals, 'facilitator'), params.group);
    const wrong = await askCoordinator(asked, params.group, form);
    if (wrong) return fail(400, { ...wrong, why: textOf(form, 'why') });
    redirect(303, '?done=asked');
  },
};

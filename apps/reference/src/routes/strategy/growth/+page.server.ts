import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf, writtenIn } from '#lib/server/form.ts';
import { growthPage, saveScenario, tryScenario } from '#lib/server/pages/growth.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  growth: await growthPage(signedInAs(locals, 'strategy-group')),
  operation: newId(Date.now()),
  saved: url.searchParams.has('saved'),
  removed: url.searchParams.has('removed'),
});

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const form = await request.formData();
    const problems = await saveScenario(signedInAs(locals, 'strategy-group'), form);
    if (problems.length > 0) return fail(400, { problems, given: writtenIn(form) });
    redirect(303, '/strategy/growth?saved');
  },
  try: async ({ request, locals }) => {
    const form = await request.formData();
    const tried = await tryScenario(signedInAs(locals, 'strategy-group'), form);
    const given = writtenIn(form);
    return 'problems' in tried ? fail(400, { ...tried, given }) : { ...tried, given };
  },
  remove: async ({ request, locals }) => {
    const { desk } = signedInAs(locals, 'strategy-group');
    const form = await request.formData();
    const id = textOf(form, 'scenario');
    const record = await desk.readRecord('programme-plan', id);
    if (record?.state !== 'scenario') redirect(303, '/strategy/growth');
    const operation = textOf(form, 'operation') || newId(Date.now());
    const removed = await desk.removeRecord(operation, 'programme-plan', id);
    redirect(303, removed.ok ? '/strategy/growth?removed' : '/strategy/growth');
  },
};

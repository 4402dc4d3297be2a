import { fail, redirect } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { textOf } from '#lib/server/form.ts';
import { instrumentOf, waveOf } from '#lib/server/instruments.ts';
import { peopleAsked, wavesPage } from '#lib/server/pages/waves.ts';
import { sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await wavesPage(signedInAs(locals, 'evaluator'))),
  done: url.searchParams.get('done') ?? '',
  origin: url.origin,
});

export const actions: Actions = {
  open: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'evaluator');
    const form = await request.formData();
    const instrument = instrumentOf(textOf(form, 'instrument'));
    const wave = waveOf(textOf(form, 'wave'));
    const known = await asked.desk.listWaves();
    const isNew = !known.some((each) => each.instrument === instrument?.id && each.wave === wave);
    if (!instrument || !wave || !isNew) redirect(303, '/evaluator/waves');
    const opened = await asked.desk.openWave(
      textOf(form, 'operation') || newId(Date.now()),
      { instrument: instrument.id, wave },
      { asked: await peopleAsked(asked, instrument), openedOn: asked.today },
    );
    if (opened.ok) redirect(303, '/evaluator/waves?done=opened');
    return fail(400, {
      problem: opened.refusals.map((r) => sayStore(asked.language, r)).join(' '),
    });
  },
  close: async ({ request, locals }) => {
    const { desk, language } = signedInAs(locals, 'evaluator');
    const form = await request.formData();
    const closed = await desk.closeWave(textOf(form, 'operation') || newId(Date.now()), {
      instrument: textOf(form, 'instrument'),
      wave: textOf(form, 'wave'),
    });
    if (closed.ok) redirect(303, '/evaluator/waves?done=closed');
    return fail(400, { problem: closed.refusals.map((r) => sayStore(language, r)).join(' ') });
  },
};

import { error, json } from '@sveltejs/kit';
import { newId } from '@tldw/store';
import { STEPS } from '#lib/journey/steps.ts';
import { numberOf, textOf } from '#lib/server/form.ts';
import { keepWorksheet, textsFrom, toolFormFrom } from '#lib/server/journey/worksheets.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

/** Saves a sheet while its teacher types; without scripts the page's own buttons do. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const asked = signedInAs(locals, 'teacher');
  const form = await request.formData();
  const sheet = STEPS.find((step) => step === textOf(form, 'sheet'));
  if (!sheet) error(404, 'not-found');
  const basedOn = numberOf(form, 'draftVersion');
  const saved = await keepWorksheet(asked, textOf(form, 'attempt') || newId(Date.now()), {
    sheet,
    form: toolFormFrom(form),
    texts: textsFrom(form),
    ...(basedOn ? { basedOn } : {}),
  });
  return saved.ok
    ? json({ fields: { draftVersion: saved.value.version } })
    : json({}, { status: 409 });
};

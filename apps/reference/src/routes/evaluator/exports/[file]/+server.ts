import { error } from '@sveltejs/kit';
import { found } from '#lib/server/found.ts';
import { instrumentOf } from '#lib/server/instruments.ts';
import { pageOfItsOwn } from '#lib/server/page-of-its-own.ts';
import { exportFile } from '#lib/server/pages/export-files.ts';
import { answersOrWhyNot, chosenWave } from '#lib/server/pages/scores.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
  const request = signedInAs(locals, 'evaluator');
  const isSheet = params.file === 'sheet.html';
  // A sheet to print needs no answers; every other file is of a closed wave.
  const { chosen } = isSheet ? { chosen: undefined } : await chosenWave(request, url);
  const asked = instrumentOf(url.searchParams.get('instrument') ?? '');
  const instrument = found(isSheet ? asked : chosen?.instrument);
  const { responses, withheld } = await answersOrWhyNot(request, chosen);
  if (withheld.length > 0) error(403, withheld.join(' '));
  const { language, today } = request;
  const file = found(exportFile(params.file, { instrument, responses, language, today }));
  if (typeof file.content === 'string' && file.type === 'text/html') {
    return pageOfItsOwn(file.content);
  }
  return new Response(file.content, {
    headers: {
      'content-type': `${file.type}${file.type.startsWith('text/') ? '; charset=utf-8' : ''}`,
      'content-disposition': `attachment; filename="${file.name}"`,
    },
  });
};

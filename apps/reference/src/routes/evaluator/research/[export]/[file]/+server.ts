import { error } from '@sveltejs/kit';
import { researchCodebook } from '@tldw/evaluation/exports';
import { dayOfInstant } from '#lib/server/day-of-instant.ts';
import { found } from '#lib/server/found.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const { desk, language, person, today } = signedInAs(locals, 'evaluator');
  const asked = (await desk.listResearchExports()).find(({ id }) => id === params.export);
  const mine = found(asked?.requestedBy === person.id ? asked : undefined);
  const day = dayOfInstant(mine.requestedAt, today);
  if (params.file === 'codebook.md') {
    return attachment(
      researchCodebook(mine.parts, language),
      'text/markdown',
      `codebook-${day}.md`,
    );
  }
  if (params.file !== 'rows.csv') error(404, 'not-found');
  const taken = await desk.takeResearchFile(mine.id);
  return taken.ok
    ? attachment(`\uFEFF${taken.value.file}`, 'text/csv', `research-${day}.csv`)
    : error(404, 'not-found');
};

function attachment(content: string, type: string, name: string): Response {
  return new Response(content, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

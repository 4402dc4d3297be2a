import { movedDays } from '#lib/server/pages/moved-days.ts';
import { filesToMake } from '#lib/server/pages/research.ts';
import { wavesPage } from '#lib/server/pages/waves.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'evaluator');
  const [page, moved, files] = await Promise.all([
    wavesPage(request),
    movedDays(request),
    filesToMake(request),
  ]);
  return { ...page, moved, filesToMake: files };
};

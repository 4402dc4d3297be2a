import { EXPORT_FILES } from '#lib/server/pages/export-files.ts';
import { chosenWave } from '#lib/server/pages/scores.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { choices, isUnknown } = await chosenWave(signedInAs(locals, 'evaluator'), url);
  const of = choices.find(({ isChosen }) => isChosen)?.of ?? '';
  return { choices, isUnknown, of, files: EXPORT_FILES };
};

import { EXPORT_FILES } from '#lib/server/pages/export-files.ts';
import { answersOrWhyNot, chosenWave } from '#lib/server/pages/scores.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const request = signedInAs(locals, 'evaluator');
  const { chosen, choices, isUnknown } = await chosenWave(request, url);
  const { withheld } = await answersOrWhyNot(request, chosen);
  const of = choices.find(({ isChosen }) => isChosen)?.of ?? '';
  return { choices, isUnknown, withheld, of, files: EXPORT_FILES };
};

import { error } from '@sveltejs/kit';
import { regionPage } from '#lib/server/pages/region.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'coordinator');
  const ids = request.person.roles
    .filter(({ role }) => role === 'coordinator')
    .flatMap(({ region }) => region ?? []);
  const regions = await Promise.all(ids.map((id) => regionPage(request, id)));
  if (regions.length === 0) error(404, 'not-found');
  return { regions: regions.filter((region) => region !== undefined) };
};

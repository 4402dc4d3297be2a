import { groupsNext } from '#lib/server/pages/day.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'director', 'deputy');
  const schools = request.person.roles.flatMap(({ school }) => school ?? []);
  const groups = await Promise.all(schools.map((school) => request.desk.listGroups({ school })));
  return {
    groups: await groupsNext(
      request,
      request.desk,
      groups.flat().map(({ id }) => id),
    ),
  };
};

import { groupsAs, groupsNext, projectList } from '#lib/server/pages/day.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'facilitator');
  const ids = groupsAs(request, 'facilitator');
  const projects = await Promise.all(
    ids.map((group) => projectList(request, request.desk, { group })),
  );
  return { groups: await groupsNext(request, request.desk, ids), projects: projects.flat() };
};

import { groupsAs, groupsNext, projectList } from '#lib/server/pages/day.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'teacher');
  return {
    groups: await groupsNext(request, request.desk, groupsAs(request, 'teacher')),
    projects: await projectList(request, request.desk, { owner: request.person.id }),
  };
};

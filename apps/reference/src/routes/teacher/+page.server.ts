import { journeyPage } from '#lib/server/journey/journey-page.ts';
import { groupsAs, groupsNext } from '#lib/server/pages/day.ts';
import { movedDays } from '#lib/server/pages/moved-days.ts';
import { teacherWaiting } from '#lib/server/pages/teacher-waiting.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'teacher');
  const [groups, journey, waiting, moved] = await Promise.all([
    groupsNext(request, request.desk, groupsAs(request, 'teacher')),
    journeyPage(request),
    teacherWaiting(request),
    movedDays(request),
  ]);
  return { groups, journey, waiting, moved };
};

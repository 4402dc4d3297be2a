import { found } from '#lib/server/found.ts';
import { groupsAs } from '#lib/server/pages/day.ts';
import { groupYearPage } from '#lib/server/pages/group-year.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  view: url.searchParams.get('view') === 'calendar' ? ('calendar' as const) : ('list' as const),
  group: found(await groupYearPage(pageRequest(locals), params.group)),
  isFacilitator: groupsAs(pageRequest(locals), 'facilitator').includes(params.group),
  isTeacher: groupsAs(pageRequest(locals), 'teacher').includes(params.group),
  me: locals.person?.id,
});

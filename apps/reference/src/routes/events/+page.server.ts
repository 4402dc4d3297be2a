import { meetingsPage } from '#lib/server/meetings/meetings.ts';
import { pageRequest } from '#lib/server/pages/page-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => meetingsPage(pageRequest(locals));

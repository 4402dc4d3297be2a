import { resourcesPage } from '#lib/server/pages/resources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => resourcesPage(locals.language);

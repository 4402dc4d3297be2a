import { found } from '#lib/server/found.ts';
import { resourceSheet } from '#lib/server/pages/resources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => ({
  sheet: found(
    resourceSheet(
      params.sheet,
      { form: url.searchParams.get('form'), beside: url.searchParams.get('beside') },
      locals.language,
    ),
  ),
});

import { mediumDate } from '#lib/dates.ts';
import { myPages } from '#lib/server/pages/my-pages.ts';
import { unsentOf } from '#lib/server/unsent-texts.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
  language: locals.language,
  path: url.pathname,
  today: locals.today,
  programmeName: locals.programme.nameIn(locals.language),
  demonstrationDay: locals.programme.isDemonstration
    ? mediumDate(locals.today, locals.language)
    : undefined,
  person: locals.person && { name: locals.person.name, home: locals.person.home },
  unsent: locals.person && unsentOf(locals.programme, locals.person),
  myPages: locals.person && myPages(url.pathname, locals.person.home, locals.language),
});

import { eventView } from '../event-views.ts';
import { inLanguage, regionName } from '../named.ts';
import type { EventDocument, RegionDocument, SchoolDocument } from '../records.ts';
import type { PageRequest } from '../pages/page-request.ts';

/** The meetings beyond one's own group: network events, conference, induction. */
export async function meetingsPage(request: PageRequest) {
  const { desk, language, today, person } = request;
  const [events, regions, schools] = await Promise.all([
    desk.listEvents<EventDocument>(),
    desk.listRegions<RegionDocument>(),
    desk.listSchools<SchoolDocument>(),
  ]);
  const own = new Set(
    schools
      .filter(({ id }) => person?.roles.some(({ school }) => school === id))
      .map(({ region }) => region),
  );
  const meetings = events
    .filter(
      ({ group, kind }) =>
        group === undefined && (kind === 'network-event' || kind === 'conference'),
    )
    .map(({ document, region }) => ({
      ...eventView(document, language),
      isOwn: region !== undefined && own.has(region),
      where: regions
        .filter(({ id }) => id === region)
        .map((each) => regionName(each.document, today, language))
        .join(''),
      host: inLanguage(
        schools.find(({ id }) => id === document.hostSchool)?.document.name,
        language,
      ),
    }));
  const ownFirst = (a: { isOwn: boolean }, b: { isOwn: boolean }) =>
    Number(b.isOwn) - Number(a.isOwn);
  return {
    coming: meetings.filter(({ lastsUntil }) => lastsUntil >= today).sort(ownFirst),
    past: meetings.filter(({ lastsUntil }) => lastsUntil < today).reverse(),
  };
}

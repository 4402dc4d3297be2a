import { eventView } from '../event-views.ts';
import { groupName, inLanguage, regionName } from '../named.ts';
import type {
  EventDocument,
  GroupDocument,
  InitiativeDocument,
  RegionDocument,
  SchoolDocument,
} from '../records.ts';
import { calendarOf, daysOffInWords } from '../school-days.ts';
import { facilitatorsToReach } from './facilitators-to-reach.ts';
import type { PageRequest } from './page-request.ts';

/** A group's year: its own events and those of its region and of everybody, on the school calendar. */
export async function groupYearPage(request: PageRequest, id: string) {
  const { desk, language, today } = request;
  const group = await desk.readGroup<GroupDocument>(id);
  if (!group) return undefined;
  const [school, region, events, initiative, facilitators] = await Promise.all([
    desk.readSchool<SchoolDocument>(group.school),
    desk.readRegion<RegionDocument>(group.region),
    desk.readGroupYear<EventDocument>(id),
    desk.readInitiative<InitiativeDocument>(),
    facilitatorsToReach(request, group.document.facilitators),
  ]);
  const calendar = calendarOf(initiative?.document.cohort.academicYear ?? '', today);
  return {
    id,
    name: groupName(group.document, school?.document, language),
    school: school && { id: school.id, name: inLanguage(school.document.name, language) },
    facilitators,
    region: region && { id: region.id, name: regionName(region.document, today, language) },
    events: events.map(({ document }) => eventView(document, language)),
    daysOff: daysOffInWords(calendar, language),
    from: calendar.programmeYear.startsOn,
    to: calendar.programmeYear.endsOn,
  };
}

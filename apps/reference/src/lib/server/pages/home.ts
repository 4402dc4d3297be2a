import type { Headcount, HeadcountRow } from '@tldw/core';
import type { EventDocument, InitiativeDocument, RegionDocument } from '../records.ts';
import type { PageRequest } from './page-request.ts';
import { countOn } from '../counted.ts';
import { eventView } from '../event-views.ts';
import { inLanguage, regionName } from '../named.ts';

/** What the first page tells anybody: how large the programme is, where, and what comes next. */
export async function homePage({ desk, language, today }: PageRequest) {
  const [initiative, regions, schools, groups, events] = await Promise.all([
    desk.readInitiative<InitiativeDocument>(),
    desk.listRegions<RegionDocument>(),
    desk.listSchools(),
    desk.listGroups(),
    desk.listEvents<EventDocument>({ from: today }),
  ]);
  const count = countOn(initiative?.document, today);
  return {
    name: inLanguage(initiative?.document.initiative.name, language),
    year: initiative?.document.cohort.academicYear.replace('-', '–') ?? '',
    counts: count && {
      asOf: count.asOf,
      teachers: count.teachers,
      participants: count.participants,
      facilitators: count.facilitators,
      beside: {
        directors: takingPart(count, 'director'),
        deputies: takingPart(count, 'deputy'),
        others: takingPart(count, 'other-staff'),
      },
    },
    regions: regions.map(({ id, document }) => ({
      id,
      name: regionName(document, today, language),
      schools: schools.filter(({ region }) => region === id).length,
      groups: groups.filter(({ region }) => region === id).length,
    })),
    schools: schools.length,
    shared: events
      .filter(({ group }) => group === undefined)
      .slice(0, 4)
      .map(({ document, region }) => ({
        ...eventView(document, language),
        where: regions
          .filter(({ id }) => id === region)
          .map((each) => regionName(each.document, today, language))
          .join(''),
      })),
  };
}

function takingPart(count: Headcount, position: HeadcountRow['position']): number {
  return count.rows.find((row) => row.position === position)?.takingPart ?? 0;
}

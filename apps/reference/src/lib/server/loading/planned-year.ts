import type { CalendarDate } from '@tldw/core';
import type { Roster } from '@tldw/core/roster';
import {
  planYear,
  readGroups,
  shippedDesign,
  type PlannedEvent,
  type ProgrammeDesign,
  type YearPlan,
} from '@tldw/curriculum';
import { sayPlanning } from '@tldw/curriculum/messages';
import { calendarOf } from '../school-days.ts';
import { orStop } from './or-stop.ts';
import type { EventLine } from './record-line.ts';

/** The design a cohort is planned by that names none of its own. */
const USUAL_DESIGN = 'tldw';

/** The year of a cohort, planned by the design its initiative file names. */
export function plannedYear(
  roster: Roster,
  groupsCsv: string,
  calendarAsOf: CalendarDate | undefined,
): YearPlan {
  const sayPlan = (each: Parameters<typeof sayPlanning>[1]) => sayPlanning('en', each);
  const { academicYear, design: named = USUAL_DESIGN } = roster.cohort;
  const design = orStop(shippedDesign(named), sayPlan);
  const groups = orStop(readGroups(groupsCsv), sayPlan);
  const calendar = calendarOf(academicYear, calendarAsOf);
  return orStop(planYear({ design, calendar, groups }), sayPlan);
}

/** The name of one of several, as its language counts: “group session 5”, «5-топтық сессия». */
export function numbered(language: string, name: string, sequence: number): string {
  if (language !== 'kk') return `${name} ${sequence}`;
  return `${sequence}-${name.charAt(0).toLocaleLowerCase('kk')}${name.slice(1)}`;
}

/** An event of the plan as the record keeps it: with a title in every language. */
export function eventToLoad(
  event: PlannedEvent,
  design: ProgrammeDesign,
  roster: Roster,
  settled: EventLine | undefined,
) {
  const { event: _, ...known } = settled ?? { event: event.id };
  const component = design.components.find(({ id }) => id === event.component);
  const several = (component?.occurrences.length ?? 1) > 1;
  const title = Object.fromEntries(
    Object.entries(component?.name ?? {}).map(([tag, name]) => [
      tag,
      several ? numbered(tag, name, event.sequence) : name,
    ]),
  );
  const group = roster.groups.find(({ id }) => id === event.group);
  return {
    id: event.id,
    ...(group ? { group: group.id, school: group.schools[0] ?? '', region: group.region } : {}),
    ...(!group && event.region ? { region: event.region } : {}),
    kind: event.kind,
    heldOn: event.heldOn,
    document: { ...event, ...known, title },
  };
}

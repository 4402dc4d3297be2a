import { headcount, type CalendarDate, type Language } from '@tldw/core';
import { readRoster, type Roster } from '@tldw/core/roster';
import {
  planYear,
  readGroups,
  shippedDesign,
  type PlannedEvent,
  type PlanningRefusal,
  type ProgrammeDesign,
} from '@tldw/curriculum';
import { sayPlanning } from '@tldw/curriculum/messages';
import { LogEntry } from '@tldw/scaffolding';
import { type HeldRoleAt, type PersonToLoad, type ProgrammeToLoad } from '@tldw/store';
import { CannotStart } from './cannot-start.ts';
import type { InitiativeDocument } from './records.ts';
import { sayRoster } from './refusal-words.ts';
import type { RosterFolder } from './roster-folder.ts';
import { calendarOf } from './school-days.ts';
import { answersToKeep } from './survey-responses.ts';

/** The design a programme is planned by unless its files say otherwise. */
const DESIGN = 'tlk-2019';

/**
 * Turn a programme's files into what the record keeps: roster, planned year, projects, evidence,
 * answers. Stops with every reason when something is wrong; nothing is loaded by halves.
 */
export function programmeFromFolder(folder: RosterFolder): ProgrammeToLoad {
  const roster = orStop(readRoster(folder.roster), (each) => sayRoster('en', each));
  const sayPlan = (each: PlanningRefusal) => sayPlanning('en', each);
  const design = orStop(shippedDesign(DESIGN), sayPlan);
  const calendar = calendarOf(roster.cohort.academicYear, folder.demonstration?.calendarAsOf);
  const groups = orStop(readGroups(folder.groupsCsv), sayPlan);
  const plan = orStop(planYear({ design, calendar, groups }), sayPlan);
  const today = folder.demonstration?.today ?? roster.cohort.startsOn;
  const evidence = folder.evidence.map((entry) => LogEntry.parse(entry));
  const groupOf = new Map(
    roster.participants.map(({ person, group }) => [person as string, group as string | undefined]),
  );

  return {
    initiative: {
      id: roster.initiative.id,
      document: initiativeDocument(roster, design, today, folder, evidence),
    },
    regions: roster.regions.map((region) => ({ id: region.id, document: region })),
    schools: roster.schools.map((school) => ({
      id: school.id,
      region: school.region,
      document: school,
    })),
    groups: roster.groups.map((group) => ({
      id: group.id,
      school: group.schools[0] ?? '',
      document: group,
    })),
    people: roster.people.map((person) => personToLoad(person, roster)),
    events: plan.events.map((event) => eventToLoad(event, design, roster)),
    projects: folder.projects.map((project) => {
      const work =
        'teacher' in project ? project : 'was' in project ? project.was : project.resumesAs;
      return {
        id: work.id,
        owner: work.teacher,
        group: groupOf.get(work.teacher) ?? '',
        stage: project.stage,
        document: project,
      };
    }),
    evidence: evidence.flatMap((entry) => {
      const group = 'teacher' in entry && entry.teacher ? groupOf.get(entry.teacher) : undefined;
      if (!group || !entry.teacher) return [];
      const recordedBy = 'by' in entry ? entry.by : entry.teacher;
      return [
        {
          id: entry.id,
          teacher: entry.teacher,
          group,
          noticedOn: entry.on,
          recordedBy,
          document: entry,
        },
      ];
    }),
    waves:
      folder.responses.length > 0
        ? [{ instrument: folder.responses[0]!.instrument, wave: 'post', state: 'closed' }]
        : [],
    responses: folder.responses.map((response) => ({
      instrument: response.instrument,
      wave: response.wave,
      ...(response.linkageCode ? { code: response.linkageCode } : {}),
      answers: answersToKeep(response),
    })),
  };
}

function initiativeDocument(
  roster: Roster,
  design: ProgrammeDesign,
  today: CalendarDate,
  folder: RosterFolder,
  log: readonly LogEntry[],
): InitiativeDocument {
  const { initiative, cohort, participants, facilitators } = roster;
  return {
    initiative,
    cohort,
    headcounts: [headcount({ cohort, participants, facilitators }, today)],
    design: design.id,
    episodes: log.filter((entry) => entry.kind === 'episode' && !entry.teacher),
    ...(folder.demonstration ? { demonstration: folder.demonstration } : {}),
  };
}

function personToLoad(person: Roster['people'][number], roster: Roster): PersonToLoad {
  const held = roster.roles.filter((each) => each.person === person.id);
  const leads = roster.groups
    .filter(({ facilitators }) => facilitators.includes(person.id))
    .map(({ id }) => id);
  const takesPart = roster.participants.filter((each) => each.person === person.id);
  const inGroups = takesPart.flatMap(({ group }) => group ?? []);
  const school = held.find((each) => each.school)?.school ?? takesPart[0]?.school;
  const region =
    held.find((each) => each.region)?.region ??
    roster.schools.find(({ id }) => id === school)?.region;
  const roles = held.map((each): HeldRoleAt => ({
    role: each.role,
    ...(each.region ? { region: each.region } : {}),
    ...(each.school ? { school: each.school } : {}),
    ...(each.role === 'facilitator' && leads.length > 0 ? { groups: leads } : {}),
    ...(each.role === 'teacher' && inGroups.length > 0 ? { groups: inGroups } : {}),
  }));
  return {
    id: person.id,
    name: [person.givenName, person.familyName].join(' '),
    language: (person.languages.find((tag) => ['kk', 'ru', 'en'].includes(tag)) ??
      'kk') as Language,
    ...(region ? { region } : {}),
    ...(school ? { school } : {}),
    roles,
    ...(person.email ? { contact: { email: person.email } } : {}),
  };
}

function eventToLoad(event: PlannedEvent, design: ProgrammeDesign, roster: Roster) {
  const component = design.components.find(({ id }) => id === event.component);
  const several = (component?.occurrences.length ?? 1) > 1;
  const title = Object.fromEntries(
    Object.entries(component?.name ?? {}).map(([tag, name]) => [
      tag,
      several ? `${name} ${event.sequence}` : name,
    ]),
  );
  const group = roster.groups.find(({ id }) => id === event.group);
  return {
    id: event.id,
    ...(group ? { group: group.id, school: group.schools[0] ?? '', region: group.region } : {}),
    ...(!group && event.region ? { region: event.region } : {}),
    kind: event.kind,
    heldOn: event.heldOn,
    document: { ...event, title },
  };
}

function orStop<T, R>(
  result: { ok: true; value: T } | { ok: false; refusals: readonly R[] },
  words: (refusal: R) => string,
): T {
  if (result.ok) return result.value;
  throw new CannotStart(
    ['Nothing was loaded, because:', ...result.refusals.map((each) => `  ${words(each)}`)].join(
      '\n',
    ),
  );
}

import { readRoster, type Roster } from '@tldw/core/roster';
import type { LogEntry } from '@tldw/scaffolding';
import type { ProgrammeToLoad, RecordKind } from '@tldw/store';
import { monthlyCounts } from './counted.ts';
import { orStop } from './loading/or-stop.ts';
import { personToLoad } from './loading/person-to-load.ts';
import { eventToLoad, plannedYear } from './loading/planned-year.ts';
import type { InitiativeDocument } from './records.ts';
import { sayRoster } from './refusal-words.ts';
import type { RosterFolder } from './roster-folder.ts';
import { answersToKeep } from './survey-responses.ts';

/**
 * Turn a programme's files into what the record keeps: roster, planned year, projects, evidence,
 * answers. Stops with every reason when something is wrong; nothing is loaded by halves.
 */
export function programmeFromFolder(folder: RosterFolder): ProgrammeToLoad {
  const roster = orStop(readRoster(folder.roster), (each) => sayRoster('en', each));
  const plan = plannedYear(roster, folder.groupsCsv, folder.demonstration?.calendarAsOf);
  const { design } = plan.basis;
  const strategist = roster.roles.find(({ role }) => role === 'strategy-group')?.person;
  return {
    initiative: {
      id: roster.initiative.id,
      document: initiativeDocument(roster, design.id, folder),
    },
    ...placesOf(roster),
    people: roster.people.map((person) => personToLoad(person, roster)),
    events: plan.events.map((event) =>
      eventToLoad(
        event,
        design,
        roster,
        folder.events.find((line) => line.event === event.id),
      ),
    ),
    ...workOfTeachers(roster, folder),
    attendance: folder.attendance.map((each) => ({
      ...each,
      group: plan.events.find(({ id }) => id === each.event)?.group ?? '',
      document: {},
    })),
    records: [
      // The plan is kept with what it was made from, so that it can be repaired when the world changes.
      ...(strategist
        ? [
            {
              kind: 'programme-plan' as const,
              owner: strategist,
              state: 'in-force',
              document: { plan },
            },
          ]
        : []),
      ...folder.records.map((each) => ({ ...each, kind: each.kind as RecordKind })),
    ],
    ...answersOf(roster, folder),
  };
}

function placesOf({ regions, schools, groups }: Roster) {
  return {
    regions: regions.map((region) => ({ id: region.id, document: region })),
    schools: schools.map((school) => ({ id: school.id, region: school.region, document: school })),
    groups: groups.map((group) => ({
      id: group.id,
      school: group.schools[0] ?? '',
      document: group,
    })),
  };
}

function workOfTeachers({ participants }: Roster, { projects, evidence }: RosterFolder) {
  const groupOf = new Map(participants.map(({ person, group }) => [String(person), group]));
  return {
    projects: projects.map((project) => {
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
      const { id, teacher, on: noticedOn } = entry;
      return [{ id, teacher, group, noticedOn, recordedBy, document: entry }];
    }),
  };
}

function answersOf({ participants }: Roster, { responses }: RosterFolder) {
  const [first] = responses;
  // Teachers were asked; how many of them answered can be told because they are counted here.
  const asked = participants.filter(({ position }) => position === 'teacher').length;
  const closed = { wave: 'post', state: 'closed' as const, document: { asked } };
  return {
    waves: first ? [{ instrument: first.instrument, ...closed }] : [],
    responses: responses.map((response) => ({
      instrument: response.instrument,
      wave: response.wave,
      ...(response.linkageCode ? { code: response.linkageCode } : {}),
      answers: answersToKeep(response),
    })),
  };
}

function initiativeDocument(
  roster: Roster,
  design: string,
  { evidence, demonstration }: RosterFolder,
): InitiativeDocument {
  const { initiative, cohort, participants, facilitators } = roster;
  return {
    initiative,
    cohort,
    headcounts: monthlyCounts(
      { cohort, participants, facilitators },
      demonstration ? [demonstration.today] : [],
    ),
    design,
    episodes: evidence.filter((entry: LogEntry) => entry.kind === 'episode' && !entry.teacher),
    ...(demonstration ? { demonstration } : {}),
  };
}

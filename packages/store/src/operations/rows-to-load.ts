import type { Work } from '../desk.ts';
import { newId, newTimelessId } from '../new-id.ts';
import type { PersonToLoad, ProgrammeToLoad } from '../records.ts';

/** The rows of one table, under the name that whoever waits is told. */
export type RowsToLoad = readonly [step: string, table: string, rows: readonly object[]];

/** A programme as rows of the tables, in an order in which each finds what it refers to. */
export function rowsToLoad(
  programme: ProgrammeToLoad,
  schools: ReadonlyMap<string, { readonly region: string }>,
  { now, nowMs }: Work,
): readonly RowsToLoad[] {
  return [
    ['initiative', 'initiative', [programme.initiative]],
    ['regions', 'region', programme.regions],
    [
      'schools',
      'school',
      programme.schools.map(({ id, region, document }) => ({ id, region_id: region, document })),
    ],
    [
      'groups',
      'school_group',
      programme.groups.map(({ id, school, document }) => ({
        id,
        school_id: school,
        region_id: schools.get(school)?.region,
        document,
      })),
    ],
    ['people', 'person', programme.people.map((each) => personRow(each, schools))],
    [
      'contacts',
      'person_contact',
      programme.people
        .filter((each) => each.contact !== undefined)
        .map((each) => ({
          person_id: each.id,
          region_id: each.region ?? schools.get(each.school ?? '')?.region,
          school_id: each.school,
          shared: 'nobody',
          document: each.contact,
        })),
    ],
    ['roles', 'role_grant', programme.people.flatMap((each) => grantRows(each, schools, nowMs))],
    [
      'events',
      'event',
      programme.events.map((each) => ({
        id: each.id,
        group_id: each.group,
        school_id: each.school,
        region_id: each.region,
        kind: each.kind,
        held_on: each.heldOn,
        seats: each.seats,
        version: 1,
        document: each.document,
      })),
    ],
    [
      'attendance',
      'attendance',
      (programme.attendance ?? []).map((each) => ({
        event_id: each.event,
        person_id: each.person,
        group_id: each.group,
        status: each.status,
        recorded_by: each.recordedBy,
        recorded_at: now,
        document: each.document,
      })),
    ],
    [
      'projects',
      'project',
      (programme.projects ?? []).map((each) => ({
        id: each.id,
        owner_id: each.owner,
        group_id: each.group,
        stage: each.stage,
        version: 1,
        document: each.document,
        started_at: now,
        changed_at: now,
      })),
    ],
    [
      'cards',
      'project_card',
      (programme.projects ?? [])
        .filter((each) => each.card !== undefined)
        .map((each) => ({
          project_id: each.id,
          owner_id: each.owner,
          group_id: each.group,
          document: each.card,
          published_at: now,
        })),
    ],
    [
      'evidence',
      'evidence',
      (programme.evidence ?? []).map((each) => ({
        id: each.id,
        teacher_id: each.teacher,
        group_id: each.group,
        noticed_on: each.noticedOn,
        recorded_by: each.recordedBy,
        document: each.document,
      })),
    ],
    [
      'decisions',
      'support_decision',
      (programme.decisions ?? []).map((each) => ({
        id: each.id,
        teacher_id: each.teacher,
        group_id: each.group,
        decided_on: each.decidedOn,
        decided_by: each.decidedBy,
        document: each.document,
      })),
    ],
    [
      'records',
      'kept_record',
      (programme.records ?? []).map((each) => ({
        id: each.id ?? newId(nowMs),
        kind: each.kind,
        owner_id: each.owner,
        reader_id: each.reader,
        group_id: each.group,
        school_id: each.school,
        region_id: each.region,
        state: each.state,
        version: 1,
        document: each.document,
        changed_at: now,
      })),
    ],
    [
      'waves',
      'survey_wave',
      (programme.waves ?? []).map((each) => ({ ...each, document: each.document ?? {} })),
    ],
    [
      'responses',
      'survey_response',
      (programme.responses ?? []).map((each) => ({
        id: newTimelessId(),
        instrument: each.instrument,
        wave: each.wave,
        region_id: each.region,
        school_id: each.school,
        code: each.code,
        answers: each.answers,
      })),
    ],
  ];
}

function personRow(each: PersonToLoad, schools: ReadonlyMap<string, { region: string }>): object {
  return {
    id: each.id,
    name: each.name,
    language: each.language,
    region_id: each.region ?? schools.get(each.school ?? '')?.region,
    school_id: each.school,
    document: each.document ?? {},
  };
}

function grantRows(
  each: PersonToLoad,
  schools: ReadonlyMap<string, { region: string }>,
  nowMs: number,
): object[] {
  return each.roles.flatMap((role) => {
    const school = role.school ?? each.school;
    const places = role.groups?.length ? role.groups : [undefined];
    return places.map((group) => ({
      id: newId(nowMs),
      person_id: each.id,
      role: role.role,
      region_id: role.region ?? schools.get(school ?? '')?.region ?? each.region,
      school_id: school,
      group_id: group,
    }));
  });
}

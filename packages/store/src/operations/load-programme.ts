import { accept, refuse, type Result } from '@tldw/core';
import { asAnother } from '../as-another.ts';
import type { Work } from '../desk.ts';
import { newId, newTimelessId } from '../new-id.ts';
import type { PersonToLoad, ProgrammeToLoad } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { addReflection } from './reflections.ts';

/** How far the loading is, for whoever waits. */
export type OnProgress = (step: string, done: number, of: number) => void;

/** Whether nothing has been brought in yet. */
export async function isEmpty(work: Work): Promise<boolean> {
  const [row] = await work.rows<{ empty: boolean }>(
    'select not exists (select from tldw.initiative) as empty',
  );
  return row?.empty ?? true;
}

/** Bring in a whole programme, or nothing of it. Refused when one is here already. */
export async function loadProgramme(
  work: Work,
  programme: ProgrammeToLoad,
  onProgress: OnProgress = () => undefined,
): Promise<Result<void, StoreRefusal>> {
  if (!(await isEmpty(work))) return refuse({ code: 'store.not-empty', params: {} });
  const groups = new Map(programme.groups.map((group) => [group.id, group]));
  const schools = new Map(programme.schools.map((school) => [school.id, school]));
  const unknown = placesUnknown(programme, groups, schools);
  if (unknown[0]) return refuse(unknown[0], ...unknown.slice(1));

  const now = work.now;
  const steps: readonly [step: string, table: string, rows: readonly object[]][] = [
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
    [
      'roles',
      'role_grant',
      programme.people.flatMap((each) => grantRows(each, schools, work.nowMs)),
    ],
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
        id: each.id ?? newId(work.nowMs),
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
  const of = steps.length + 1;
  for (const [index, [step, table, rows]] of steps.entries()) {
    onProgress(step, index, of);
    await insertAll(work, table, rows);
  }
  onProgress('reflections', steps.length, of);
  await addReflections(work, programme);
  onProgress('done', of, of);
  return accept(undefined);
}

/** Add many rows in one statement: each row's keys are the table's columns. */
export async function insertAll(work: Work, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  await work.rows(
    `insert into tldw.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::tldw.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

// Texts are sealed with their author's key and written in the author's name: not even bringing
// in a whole programme goes around the fence.
async function addReflections(work: Work, programme: ProgrammeToLoad): Promise<void> {
  for (const reflection of programme.reflections ?? []) {
    const author = { purpose: 'person', personId: reflection.author } as const;
    await asAnother(work, author, (asAuthor) => addReflection(asAuthor, reflection));
  }
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

function placesUnknown(
  programme: ProgrammeToLoad,
  groups: ReadonlyMap<string, unknown>,
  schools: ReadonlyMap<string, unknown>,
): StoreRefusal[] {
  const regions = new Set(programme.regions.map((region) => region.id));
  const people = new Set(programme.people.map((each) => each.id));
  const refusals: StoreRefusal[] = [];
  const check = (known: { has: (id: string) => boolean }, kind: string, id?: string): void => {
    if (id !== undefined && !known.has(id)) {
      refusals.push({ code: 'record.place-unknown', params: { kind, id } });
    }
  };
  for (const school of programme.schools) check(regions, 'region', school.region);
  for (const group of programme.groups) check(schools, 'school', group.school);
  for (const each of programme.people) {
    check(schools, 'school', each.school);
    check(regions, 'region', each.region);
    for (const role of each.roles) {
      check(schools, 'school', role.school);
      check(regions, 'region', role.region);
      for (const group of role.groups ?? []) check(groups, 'group', group);
    }
  }
  for (const each of programme.events) {
    check(groups, 'group', each.group);
    check(schools, 'school', each.school);
    check(regions, 'region', each.region);
  }
  for (const each of programme.projects ?? []) {
    check(people, 'person', each.owner);
    check(groups, 'group', each.group);
  }
  for (const each of [...(programme.evidence ?? []), ...(programme.decisions ?? [])]) {
    check(people, 'person', each.teacher);
    check(groups, 'group', each.group);
  }
  for (const each of programme.reflections ?? []) check(people, 'person', each.author);
  return refusals;
}

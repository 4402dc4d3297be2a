import { and, asc, eq, gte, inArray, lte, type SQL } from 'drizzle-orm';
import type { Language } from '@tldw/core';
import type { Work } from '../desk.ts';
import type {
  AttendanceRecord,
  Document,
  EventRecord,
  GroupRecord,
  InitiativeRecord,
  PersonRecord,
  ProjectRecord,
  RegionRecord,
  SchoolRecord,
} from '../records.ts';
import { attendance, event, project, projectCard } from '../schema/programme-year.ts';
import { initiative, person, region, roleGrant, school, schoolGroup } from '../schema/roster.ts';

/** Leave out what is null: an absent field is absent, not empty. */
export function withoutNulls<Row extends object>(
  row: Row,
): { [Key in keyof Row]: Exclude<Row[Key], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never;
}

export async function readInitiative<D>(work: Work): Promise<InitiativeRecord<D> | undefined> {
  const [row] = await work.db.select().from(initiative).limit(1);
  return row as InitiativeRecord<D> | undefined;
}

export async function listRegions<D>(work: Work): Promise<RegionRecord<D>[]> {
  return (await work.db.select().from(region).orderBy(asc(region.id))) as RegionRecord<D>[];
}

export async function readRegion<D>(work: Work, id: string): Promise<RegionRecord<D> | undefined> {
  const [row] = await work.db.select().from(region).where(eq(region.id, id));
  return row as RegionRecord<D> | undefined;
}

const schoolColumns = { id: school.id, region: school.regionId, document: school.document };

export async function listSchools<D>(
  work: Work,
  where: { readonly region?: string } = {},
): Promise<SchoolRecord<D>[]> {
  const rows = await work.db
    .select(schoolColumns)
    .from(school)
    .where(where.region === undefined ? undefined : eq(school.regionId, where.region))
    .orderBy(asc(school.id));
  return rows as SchoolRecord<D>[];
}

export async function readSchool<D>(work: Work, id: string): Promise<SchoolRecord<D> | undefined> {
  const [row] = await work.db.select(schoolColumns).from(school).where(eq(school.id, id));
  return row as SchoolRecord<D> | undefined;
}

const groupColumns = {
  id: schoolGroup.id,
  school: schoolGroup.schoolId,
  region: schoolGroup.regionId,
  document: schoolGroup.document,
};

/** Which groups a list is about; nothing means all that exist. */
export interface GroupsWhere {
  readonly school?: string;
  readonly region?: string;
}

export async function listGroups<D>(
  work: Work,
  where: GroupsWhere = {},
): Promise<GroupRecord<D>[]> {
  const rows = await work.db
    .select(groupColumns)
    .from(schoolGroup)
    .where(
      matching([
        where.school !== undefined && eq(schoolGroup.schoolId, where.school),
        where.region !== undefined && eq(schoolGroup.regionId, where.region),
      ]),
    )
    .orderBy(asc(schoolGroup.id));
  return rows as GroupRecord<D>[];
}

export async function readGroup<D>(work: Work, id: string): Promise<GroupRecord<D> | undefined> {
  const [row] = await work.db.select(groupColumns).from(schoolGroup).where(eq(schoolGroup.id, id));
  return row as GroupRecord<D> | undefined;
}

const personColumns = {
  id: person.id,
  name: person.name,
  language: person.language,
  region: person.regionId,
  school: person.schoolId,
  document: person.document,
};

export async function readPerson<D>(work: Work, id: string): Promise<PersonRecord<D> | undefined> {
  const [row] = await work.db.select(personColumns).from(person).where(eq(person.id, id));
  return row && (withoutNulls(row) as PersonRecord<D>);
}

/** The people one may see, narrowed by place or role. */
export interface PeopleWhere {
  readonly group?: string;
  readonly school?: string;
  readonly region?: string;
  readonly role?: string;
}

export async function listPeople<D>(
  work: Work,
  where: PeopleWhere = {},
): Promise<PersonRecord<D>[]> {
  const inRole = work.db
    .select({ id: roleGrant.personId })
    .from(roleGrant)
    .where(
      matching([
        where.group !== undefined && eq(roleGrant.groupId, where.group),
        where.role !== undefined && eq(roleGrant.role, where.role),
      ]),
    );
  const rows = await work.db
    .select(personColumns)
    .from(person)
    .where(
      matching([
        (where.group !== undefined || where.role !== undefined) && inArray(person.id, inRole),
        where.school !== undefined && eq(person.schoolId, where.school),
        where.region !== undefined && eq(person.regionId, where.region),
      ]),
    )
    .orderBy(asc(person.name), asc(person.id));
  return rows.map((row) => withoutNulls(row) as PersonRecord<D>);
}

/** Which events a list is about. */
export interface EventsWhere {
  readonly group?: string;
  readonly region?: string;
  readonly school?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
}

const eventColumns = {
  id: event.id,
  group: event.groupId,
  school: event.schoolId,
  region: event.regionId,
  kind: event.kind,
  heldOn: event.heldOn,
  seats: event.seats,
  version: event.version,
  document: event.document,
};

export async function listEvents<D>(
  work: Work,
  where: EventsWhere = {},
): Promise<EventRecord<D>[]> {
  const rows = await work.db
    .select(eventColumns)
    .from(event)
    .where(
      matching([
        where.group !== undefined && eq(event.groupId, where.group),
        where.region !== undefined && eq(event.regionId, where.region),
        where.school !== undefined && eq(event.schoolId, where.school),
        where.kind !== undefined && eq(event.kind, where.kind),
        where.from !== undefined && gte(event.heldOn, where.from),
        where.until !== undefined && lte(event.heldOn, where.until),
      ]),
    )
    .orderBy(asc(event.heldOn), asc(event.id));
  return rows.map((row) => withoutNulls(row) as EventRecord<D>);
}

export async function readEvent<D>(work: Work, id: string): Promise<EventRecord<D> | undefined> {
  const [row] = await work.db.select(eventColumns).from(event).where(eq(event.id, id));
  return row && (withoutNulls(row) as EventRecord<D>);
}

/** A group's year: its own events, and those of its region and of the whole initiative. */
export async function readGroupYear<D>(work: Work, groupId: string): Promise<EventRecord<D>[]> {
  const rows = await work.rows<{ id: string }>(
    `select event.id from tldw.event
     join tldw.school_group on school_group.id = $1
     where event.group_id = $1
        or (event.group_id is null and event.school_id is null
            and (event.region_id is null or event.region_id = school_group.region_id))
        or (event.group_id is null and event.school_id = school_group.school_id)`,
    [groupId],
  );
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const events = await work.db
    .select(eventColumns)
    .from(event)
    .where(inArray(event.id, ids))
    .orderBy(asc(event.heldOn), asc(event.id));
  return events.map((row) => withoutNulls(row) as EventRecord<D>);
}

const attendanceColumns = {
  event: attendance.eventId,
  person: attendance.personId,
  status: attendance.status,
  document: attendance.document,
};

/** Attendance one may see: of an event, of a person, or both. */
export async function listAttendance<D>(
  work: Work,
  where: { readonly event?: string; readonly person?: string; readonly group?: string },
): Promise<AttendanceRecord<D>[]> {
  const rows = await work.db
    .select(attendanceColumns)
    .from(attendance)
    .where(
      matching([
        where.event !== undefined && eq(attendance.eventId, where.event),
        where.person !== undefined && eq(attendance.personId, where.person),
        where.group !== undefined && eq(attendance.groupId, where.group),
      ]),
    )
    .orderBy(asc(attendance.eventId), asc(attendance.personId));
  return rows as AttendanceRecord<D>[];
}

const projectColumns = {
  id: project.id,
  owner: project.ownerId,
  group: project.groupId,
  school: project.schoolId,
  region: project.regionId,
  stage: project.stage,
  version: project.version,
  changedAt: project.changedAt,
  document: project.document,
};

export async function readProject<D>(
  work: Work,
  id: string,
): Promise<ProjectRecord<D> | undefined> {
  const [row] = await work.db.select(projectColumns).from(project).where(eq(project.id, id));
  return row as ProjectRecord<D> | undefined;
}

/** Which projects a list is about. */
export interface ProjectsWhere {
  readonly group?: string;
  readonly owner?: string;
  readonly stage?: string;
}

export async function listProjects<D>(
  work: Work,
  where: ProjectsWhere = {},
): Promise<ProjectRecord<D>[]> {
  const rows = await work.db
    .select(projectColumns)
    .from(project)
    .where(
      matching([
        where.group !== undefined && eq(project.groupId, where.group),
        where.owner !== undefined && eq(project.ownerId, where.owner),
        where.stage !== undefined && eq(project.stage, where.stage),
      ]),
    )
    .orderBy(asc(project.id));
  return rows as ProjectRecord<D>[];
}

/** What is published of projects, for anybody. */
export async function listProjectCards<D = Document>(
  work: Work,
  where: { readonly group?: string; readonly school?: string; readonly region?: string } = {},
): Promise<{ readonly project: string; readonly group: string; readonly document: D }[]> {
  const rows = await work.db
    .select({
      project: projectCard.projectId,
      group: projectCard.groupId,
      document: projectCard.document,
    })
    .from(projectCard)
    .where(
      matching([
        where.group !== undefined && eq(projectCard.groupId, where.group),
        where.school !== undefined && eq(projectCard.schoolId, where.school),
        where.region !== undefined && eq(projectCard.regionId, where.region),
      ]),
    )
    .orderBy(asc(projectCard.projectId));
  return rows as { project: string; group: string; document: D }[];
}

/** The language somebody reads in. */
export async function languageOf(work: Work, personId: string): Promise<Language | undefined> {
  const [row] = await work.db
    .select({ language: person.language })
    .from(person)
    .where(eq(person.id, personId));
  return row?.language as Language | undefined;
}

export function matching(conditions: readonly (SQL | false)[]): SQL | undefined {
  return and(...conditions.filter((condition) => condition !== false));
}

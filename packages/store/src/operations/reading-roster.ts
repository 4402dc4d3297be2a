import { asc, eq } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import type { GroupRecord, InitiativeRecord, RegionRecord, SchoolRecord } from '../records.ts';
import { initiative, region, school, schoolGroup } from '../schema/roster.ts';
import { matching } from './rows.ts';

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

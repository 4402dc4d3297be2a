import type { Language } from '@tldw/core';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import type { PersonRecord } from '../records.ts';
import { person, roleGrant } from '../schema/roster.ts';
import { matching, withoutNulls } from './rows.ts';

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

/** The language somebody reads in. */
export async function languageOf(work: Work, personId: string): Promise<Language | undefined> {
  const [row] = await work.db
    .select({ language: person.language })
    .from(person)
    .where(eq(person.id, personId));
  return row?.language as Language | undefined;
}

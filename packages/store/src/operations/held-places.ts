import { asc, eq, isNull } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import { roleGrant } from '../schema/roster.ts';
import { matching, withoutNulls } from './rows.ts';

/** A role that somebody holds now, where, and in which group. */
export interface HeldPlace {
  readonly person: string;
  readonly role: string;
  readonly group?: string;
  readonly school?: string;
  readonly region?: string;
}

/** Who holds which role where, as far as one may see it: one line for each group of somebody. */
export async function listHeldPlaces(
  work: Work,
  where: { readonly region?: string; readonly role?: string } = {},
): Promise<HeldPlace[]> {
  const rows = await work.db
    .select({
      person: roleGrant.personId,
      role: roleGrant.role,
      group: roleGrant.groupId,
      school: roleGrant.schoolId,
      region: roleGrant.regionId,
    })
    .from(roleGrant)
    .where(
      matching([
        isNull(roleGrant.endedOn),
        where.region !== undefined && eq(roleGrant.regionId, where.region),
        where.role !== undefined && eq(roleGrant.role, where.role),
      ]),
    )
    .orderBy(asc(roleGrant.personId));
  return rows.map((row) => withoutNulls(row) as HeldPlace);
}

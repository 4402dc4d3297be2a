import { and, asc, eq, type SQL } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import type { RecordKind } from '../access/record-kinds.ts';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { Document } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { keptRecord } from '../schema/kept-records.ts';
import { hasRoomForReading } from './portfolio-readings.ts';
import type { Written } from './projects.ts';
import { withoutNulls } from './rows.ts';

/** A kept record: a portfolio, a story, a certificate, a request for support … */
export interface KeptRecord<D = Document> {
  readonly id: string;
  readonly kind: RecordKind;
  readonly owner: string;
  readonly reader?: string;
  readonly group?: string;
  readonly school?: string;
  readonly region?: string;
  readonly state: string;
  readonly version: number;
  readonly changedAt: string;
  readonly document: D;
}

/** A record to keep: new without `id`, otherwise its next version. */
export interface RecordToKeep {
  readonly kind: RecordKind;
  readonly id?: string;
  /** The version that was edited; needed for a record that exists. */
  readonly basedOn?: number;
  /** Whose it is; oneself if nothing is said. */
  readonly owner?: string;
  readonly reader?: string;
  readonly group?: string;
  /** Only for records of no group. */
  readonly school?: string;
  readonly region?: string;
  readonly state: string;
  readonly document: Document;
}

/** Keep a record. Who may add or change which kind in which state is the access table's to say. */
export async function keepRecord(
  work: Work,
  given: RecordToKeep,
): Promise<Result<Written, StoreRefusal>> {
  if (given.id === undefined || given.basedOn === undefined) return addRecord(work, given);
  const [existing] = await work.db
    .select({ version: keptRecord.version })
    .from(keptRecord)
    .where(and(eq(keptRecord.id, given.id), eq(keptRecord.kind, given.kind)));
  if (!existing) return notFound(given.kind);
  const version = given.basedOn + 1;
  const kept = await work.db
    .update(keptRecord)
    .set({
      state: given.state,
      document: given.document,
      version,
      changedAt: work.now,
      ...(given.reader === undefined ? {} : { readerId: given.reader }),
    })
    .where(and(eq(keptRecord.id, given.id), eq(keptRecord.version, given.basedOn)))
    .returning({ id: keptRecord.id });
  if (kept.length > 0) return accept({ id: given.id, version });
  if (existing.version === given.basedOn) return notFound(given.kind);
  return refuse({
    code: 'record.changed-meanwhile',
    params: { kind: given.kind, version: existing.version },
  });
}

/** How the request to revoke a certificate is called, after the certificate's own id. */
export const REVOCATION = '.revocation';

async function addRecord(work: Work, given: RecordToKeep): Promise<Result<Written, StoreRefusal>> {
  // A page may name what it adds. It does not take the place of that request, which then could not be made.
  if (given.id?.endsWith(REVOCATION)) return notFound(given.kind);
  if (given.kind === 'portfolio-reading' && !(await hasRoomForReading(work, given)))
    return refuse({ code: 'record.already-exists', params: { kind: given.kind } });
  const id = given.id ?? newId(work.nowMs);
  await work.db.insert(keptRecord).values({
    id,
    kind: given.kind,
    ownerId: given.owner ?? work.me,
    readerId: given.reader,
    groupId: given.group,
    schoolId: given.school,
    regionId: given.region,
    state: given.state,
    version: 1,
    document: given.document,
    changedAt: work.now,
  });
  return accept({ id, version: 1 });
}

/** Remove a record for good. */
export async function removeRecord(
  work: Work,
  kind: RecordKind,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(keptRecord)
    .where(and(eq(keptRecord.id, id), eq(keptRecord.kind, kind)))
    .returning({ id: keptRecord.id });
  return gone.length === 0 ? notFound(kind) : accept(undefined);
}

const columns = {
  id: keptRecord.id,
  kind: keptRecord.kind,
  owner: keptRecord.ownerId,
  reader: keptRecord.readerId,
  group: keptRecord.groupId,
  school: keptRecord.schoolId,
  region: keptRecord.regionId,
  state: keptRecord.state,
  version: keptRecord.version,
  changedAt: keptRecord.changedAt,
  document: keptRecord.document,
};

/** One record of a kind, if it is there for me. */
export async function readRecord<D>(
  work: Work,
  kind: RecordKind,
  id: string,
): Promise<KeptRecord<D> | undefined> {
  const [row] = await work.db
    .select(columns)
    .from(keptRecord)
    .where(and(eq(keptRecord.id, id), eq(keptRecord.kind, kind)));
  return row && (withoutNulls(row) as KeptRecord<D>);
}

/** Which records a list is about. */
export interface RecordsWhere {
  readonly owner?: string;
  readonly reader?: string;
  readonly group?: string;
  readonly school?: string;
  readonly region?: string;
  readonly state?: string;
}

/** The records of a kind that are there for me, the oldest first. */
export async function listRecords<D>(
  work: Work,
  kind: RecordKind,
  where: RecordsWhere = {},
): Promise<KeptRecord<D>[]> {
  const conditions: (SQL | false)[] = [
    eq(keptRecord.kind, kind),
    where.owner !== undefined && eq(keptRecord.ownerId, where.owner),
    where.reader !== undefined && eq(keptRecord.readerId, where.reader),
    where.group !== undefined && eq(keptRecord.groupId, where.group),
    where.school !== undefined && eq(keptRecord.schoolId, where.school),
    where.region !== undefined && eq(keptRecord.regionId, where.region),
    where.state !== undefined && eq(keptRecord.state, where.state),
  ];
  const rows = await work.db
    .select(columns)
    .from(keptRecord)
    .where(and(...conditions.filter((condition) => condition !== false)))
    .orderBy(asc(keptRecord.id));
  return rows.map((row) => withoutNulls(row) as KeptRecord<D>);
}

/** A certificate by the code printed on it: for anybody who holds the paper. */
export async function verifyCertificate<D>(
  work: Work,
  code: string,
): Promise<{ readonly state: string; readonly document: D } | undefined> {
  const [row] = await work.rows<{ state: string; document: D }>(
    'select state, document from tldw.certificate_by_code($1)',
    [code],
  );
  return row;
}

import { and, asc, eq, sql } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { StoreRefusal } from '../refusals.ts';
import { evidenceChunk, evidenceFile } from '../schema/files.ts';
import { keyOf, ownKey } from '../sealing/author-key.ts';
import { seal, unseal } from '../sealing/seal.ts';
import type { CleanFile } from './clean-file.ts';
import { tidyFileName } from './file-name.ts';

/** How many bytes one person may keep, and in how many files. */
export const FILE_QUOTA = { bytes: 100_000_000, files: 300 } as const;

const PIECE = 65_536;

/** A file as a list shows it. Until it was looked through for viruses it stays in quarantine. */
export interface FileRecord {
  readonly id: string;
  readonly owner: string;
  /** The record it belongs to: whoever may read that may read the file. */
  readonly about?: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly state: 'kept' | 'quarantined';
  readonly addedAt: string;
}

/** A file to keep. */
export interface FileToKeep {
  /** As the browser names it; paths and invisible signs are taken out. */
  readonly name: string;
  /** What `cleanFile` made of it. */
  readonly file: CleanFile;
  /** What the virus scanner says; `unknown` puts the file into quarantine. */
  readonly scan: 'clean' | 'unknown' | 'no-scanner';
  readonly about?: string;
  readonly group?: string;
}

const aboutPiece = (id: string, number: number, of: number): string =>
  `file ${id} piece ${number} of ${of}`;
const aboutName = (id: string): string => `file ${id} name`;

/** Keep a file, sealed under its owner's key: erasing the owner erases it from every copy. */
export async function keepFile(
  work: Work,
  given: FileToKeep,
): Promise<Result<FileRecord, StoreRefusal>> {
  const { bytes, mime, extension } = given.file;
  // Two uploads at once: the second counts the first.
  await work.rows('select pg_advisory_xact_lock(hashtext($1))', [`files of ${work.me}`]);
  const [used] = await work.db
    .select({ bytes: sql<string>`coalesce(sum(size), 0)`, files: sql<string>`count(*)` })
    .from(evidenceFile)
    .where(eq(evidenceFile.ownerId, work.me));
  if (
    Number(used?.bytes ?? 0) + bytes.byteLength > FILE_QUOTA.bytes ||
    Number(used?.files ?? 0) >= FILE_QUOTA.files
  ) {
    return refuse({ code: 'file.refused', params: { because: 'quota' } });
  }
  const id = newId(work.nowMs);
  const name = tidyFileName(given.name, extension);
  const key = await ownKey(work, work.me);
  const row = {
    id,
    ownerId: work.me,
    groupId: given.group,
    aboutId: given.about,
    state: given.scan === 'unknown' ? 'quarantined' : 'kept',
    mime,
    extension,
    size: bytes.byteLength,
    sealedName: seal(key, Buffer.from(name, 'utf8'), aboutName(id)),
    addedAt: work.now,
  };
  await work.db.insert(evidenceFile).values(row);
  const pieces = Math.max(1, Math.ceil(bytes.byteLength / PIECE));
  for (let number = 0; number < pieces; number += 1) {
    const piece = bytes.subarray(number * PIECE, (number + 1) * PIECE);
    // As base64: the embedded engine's own way of writing bytes takes many times as long.
    await work.rows(
      `insert into tldw.evidence_chunk (file_id, number, owner_id, sealed)
       values ($1, $2, $3, decode($4, 'base64'))`,
      [id, number, work.me, seal(key, piece, aboutPiece(id, number, pieces)).toString('base64')],
    );
  }
  return accept(recordOf({ ...row, aboutId: given.about ?? null }, name));
}

type Row = Omit<typeof evidenceFile.$inferSelect, 'regionId' | 'schoolId' | 'groupId'>;

const recordOf = (row: Omit<Row, 'groupId'>, name: string): FileRecord => ({
  id: row.id,
  owner: row.ownerId,
  ...(row.aboutId === null ? {} : { about: row.aboutId }),
  name,
  mime: row.mime,
  size: row.size,
  state: row.state === 'kept' ? 'kept' : 'quarantined',
  addedAt: row.addedAt,
});

/** The files that are there for me, the oldest first: one's own, and those of a record I may read. */
export async function listFiles(
  work: Work,
  where: { readonly about?: string; readonly owner?: string } = {},
): Promise<FileRecord[]> {
  const rows = await work.db
    .select()
    .from(evidenceFile)
    .where(
      and(
        where.about === undefined ? undefined : eq(evidenceFile.aboutId, where.about),
        where.owner === undefined ? undefined : eq(evidenceFile.ownerId, where.owner),
      ),
    )
    .orderBy(asc(evidenceFile.id));
  const files = await Promise.all(rows.map((row) => opened(work, row)));
  return files.filter((file) => file !== undefined);
}

async function opened(work: Work, row: typeof evidenceFile.$inferSelect) {
  const key = await keyOf(work, row.ownerId);
  const name = key && unseal(key, row.sealedName, aboutName(row.id));
  return name && recordOf(row, name.toString('utf8'));
}

/**
 * A file with its bytes, to hand out as an attachment. One in quarantine is handed to nobody.
 *
 * @param forScanning the owner's own file in quarantine, for the virus scanner alone
 */
export async function readFile(
  work: Work,
  id: string,
  forScanning = false,
): Promise<{ readonly file: FileRecord; readonly bytes: Uint8Array } | undefined> {
  const [row] = await work.db.select().from(evidenceFile).where(eq(evidenceFile.id, id));
  const file = row && (await opened(work, row));
  if (!file || (file.state !== 'kept' && !forScanning)) return undefined;
  const pieces = await work.rows<{ number: number; sealed: string }>(
    `select number, encode(sealed, 'base64') as sealed from tldw.evidence_chunk
     where file_id = $1 order by number`,
    [id],
  );
  const key = await keyOf(work, row.ownerId);
  const opening = pieces.map(
    ({ number, sealed }) =>
      key && unseal(key, Buffer.from(sealed, 'base64'), aboutPiece(id, number, pieces.length)),
  );
  const whole = opening.filter((piece) => piece !== undefined);
  // A piece that is gone or was exchanged: there is no such file any more.
  if (whole.length !== pieces.length) return undefined;
  if (file.owner !== work.me) await recordAudit(work, 'read', `file/${id}`, file.owner);
  return { file, bytes: Buffer.concat(whole) };
}

/** Let one's own file out of quarantine, or throw it away, as the scanner says. */
export async function settleFile(
  work: Work,
  id: string,
  scan: 'clean' | 'infected',
): Promise<Result<void, StoreRefusal>> {
  if (scan === 'infected') return removeFile(work, id);
  const settled = await work.db
    .update(evidenceFile)
    .set({ state: 'kept' })
    .where(and(eq(evidenceFile.id, id), eq(evidenceFile.ownerId, work.me)))
    .returning({ id: evidenceFile.id });
  return settled.length === 0 ? notFound('file') : accept(undefined);
}

/** Remove one's own file for good. */
export async function removeFile(work: Work, id: string): Promise<Result<void, StoreRefusal>> {
  const own = and(eq(evidenceFile.id, id), eq(evidenceFile.ownerId, work.me));
  const gone = await work.db.delete(evidenceFile).where(own).returning({ id: evidenceFile.id });
  if (gone.length === 0) return notFound('file');
  await work.db
    .delete(evidenceChunk)
    .where(and(eq(evidenceChunk.fileId, id), eq(evidenceChunk.ownerId, work.me)));
  return accept(undefined);
}

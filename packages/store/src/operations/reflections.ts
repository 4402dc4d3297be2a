import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { Audience, ReflectionRecord } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { reflection, reflectionAnswer, reflectionShare } from '../schema/writing.ts';
import { roleGrant } from '../schema/roster.ts';
import { keyOf, sealText } from '../sealing/author-key.ts';
import { unseal } from '../sealing/seal.ts';

/** A reflection as its author hands it in. */
export interface ReflectionToSave {
  /** Left out for a new one. */
  readonly id?: string;
  /** The version that was edited: when somebody saved meanwhile, both copies are kept. */
  readonly basedOn?: number;
  readonly writtenOn: string;
  readonly text: string;
}

const about = (author: string, id: string, version: number): string =>
  `reflection ${id} version ${version} of ${author}`;

/** Save a new reflection or the next version of one's own. */
export async function saveReflection(
  work: Work,
  given: ReflectionToSave,
): Promise<Result<{ readonly id: string; readonly version: number }, StoreRefusal>> {
  if (given.id === undefined) {
    return accept(await addReflection(work, { ...given, author: work.me }));
  }
  const [existing] = await work.db
    .select({ version: reflection.version })
    .from(reflection)
    .where(and(eq(reflection.id, given.id), eq(reflection.authorId, work.me)))
    .for('update');
  if (!existing) return notFound('reflection');
  if (given.basedOn !== undefined && given.basedOn !== existing.version) {
    // The text of a second device is never thrown away: it becomes a reflection of its own.
    return accept(
      await addReflection(work, {
        author: work.me,
        writtenOn: given.writtenOn,
        text: given.text,
      }),
    );
  }
  const version = existing.version + 1;
  const sealed = await sealText(work, work.me, given.text, about(work.me, given.id, version));
  await work.db
    .update(reflection)
    .set({ sealed, version, writtenOn: given.writtenOn, changedAt: work.now })
    .where(eq(reflection.id, given.id));
  return accept({ id: given.id, version });
}

/** Write a first version. The group is the author's own, so that sharing with it has a meaning. */
export async function addReflection(
  work: Work,
  given: {
    readonly id?: string;
    readonly author: string;
    readonly group?: string;
    readonly writtenOn: string;
    readonly text: string;
    readonly sharedWith?: readonly Audience[];
  },
): Promise<{ readonly id: string; readonly version: number }> {
  const id = given.id ?? newId(work.nowMs);
  const sealed = await sealText(work, given.author, given.text, about(given.author, id, 1));
  const groupId = given.group ?? (await ownGroup(work, given.author));
  await work.db.insert(reflection).values({
    id,
    authorId: given.author,
    groupId,
    writtenOn: given.writtenOn,
    version: 1,
    sealed,
    changedAt: work.now,
  });
  for (const audience of given.sharedWith ?? []) await addShare(work, id, groupId, audience);
  return { id, version: 1 };
}

/** Let others read one's reflection. It can be taken back at any time. */
export async function shareReflection(
  work: Work,
  id: string,
  audience: Audience,
): Promise<Result<void, StoreRefusal>> {
  const [own] = await work.db
    .select({ groupId: reflection.groupId })
    .from(reflection)
    .where(and(eq(reflection.id, id), eq(reflection.authorId, work.me)));
  if (!own) return notFound('reflection');
  if (audience.to !== 'person' && own.groupId === null) {
    return refuse({ code: 'record.place-unknown', params: { kind: 'group', id: '' } });
  }
  await addShare(work, id, own.groupId, audience);
  await recordAudit(work, 'share', `reflection/${id}`, work.me);
  return accept(undefined);
}

/** Take back what was shared: at once, for everybody or for one audience. */
export async function unshareReflection(
  work: Work,
  id: string,
  audience?: Audience,
): Promise<Result<void, StoreRefusal>> {
  const [own] = await work.db
    .select({ id: reflection.id })
    .from(reflection)
    .where(and(eq(reflection.id, id), eq(reflection.authorId, work.me)));
  if (!own) return notFound('reflection');
  await work.db
    .delete(reflectionShare)
    .where(
      and(
        eq(reflectionShare.reflectionId, id),
        audience && eq(reflectionShare.audience, audience.to),
        audience?.to === 'person' ? eq(reflectionShare.readerId, audience.person) : undefined,
      ),
    );
  await recordAudit(work, 'unshare', `reflection/${id}`, work.me);
  return accept(undefined);
}

/** Remove one's own reflection for good. */
export async function removeReflection(
  work: Work,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(reflection)
    .where(and(eq(reflection.id, id), eq(reflection.authorId, work.me)))
    .returning({ id: reflection.id });
  if (gone.length === 0) return notFound('reflection');
  await work.db.delete(reflectionShare).where(eq(reflectionShare.reflectionId, id));
  await work.db.delete(reflectionAnswer).where(eq(reflectionAnswer.reflectionId, id));
  return accept(undefined);
}

/** One's own reflections, the latest first. */
export async function listOwnReflections(work: Work): Promise<ReflectionRecord[]> {
  const rows = await work.db
    .select()
    .from(reflection)
    .where(eq(reflection.authorId, work.me))
    .orderBy(desc(reflection.writtenOn), desc(reflection.id));
  return opened(work, rows);
}

// The fence would find the same in all reflections of a nation; asked so, it begins with the shares.
const SHARED_WITH_ME = sql`(select share.reflection_id from tldw.reflections_shared_with_me() share)`;

/** Reflections that others let me read. That I read them is recorded for their authors. */
export async function listSharedReflections(work: Work): Promise<ReflectionRecord[]> {
  const rows = await work.db
    .select()
    .from(reflection)
    .where(inArray(reflection.id, SHARED_WITH_ME))
    .orderBy(desc(reflection.writtenOn), desc(reflection.id));
  const others = rows.filter((row) => row.authorId !== work.me);
  for (const row of others) {
    await recordAudit(work, 'read', `reflection/${row.id}`, row.authorId);
  }
  return opened(work, others);
}

/** That others let me read something, and when it was written; not a word of it, so nobody has read it. */
export async function sharedReflectionHeads(
  work: Work,
): Promise<
  readonly { readonly id: string; readonly author: string; readonly writtenOn: string }[]
> {
  const rows = await work.db
    .select({
      id: reflection.id,
      author: reflection.authorId,
      writtenOn: reflection.writtenOn,
    })
    .from(reflection)
    .where(and(inArray(reflection.id, SHARED_WITH_ME), ne(reflection.authorId, work.me)))
    .orderBy(desc(reflection.writtenOn), desc(reflection.id));
  return rows;
}

/** One reflection: one's own, or one that was shared with me; otherwise there is none. */
export async function readReflection(
  work: Work,
  id: string,
): Promise<ReflectionRecord | undefined> {
  const rows = await work.db.select().from(reflection).where(eq(reflection.id, id));
  const [row] = rows;
  if (row && row.authorId !== work.me) {
    await recordAudit(work, 'read', `reflection/${id}`, row.authorId);
  }
  return (await opened(work, rows))[0];
}

async function opened(
  work: Work,
  rows: readonly (typeof reflection.$inferSelect)[],
): Promise<ReflectionRecord[]> {
  if (rows.length === 0) return [];
  const shares = await work.db
    .select()
    .from(reflectionShare)
    .where(
      and(
        eq(reflectionShare.authorId, work.me),
        inArray(
          reflectionShare.reflectionId,
          rows.map((row) => row.id),
        ),
      ),
    );
  const keys = new Map<string, Buffer | undefined>();
  for (const row of rows) {
    if (!keys.has(row.authorId)) keys.set(row.authorId, await keyOf(work, row.authorId));
  }
  return rows.flatMap((row) => {
    const key = keys.get(row.authorId);
    const text = key && unseal(key, row.sealed, about(row.authorId, row.id, row.version));
    if (!text) return [];
    return {
      id: row.id,
      author: row.authorId,
      ...(row.groupId === null ? {} : { group: row.groupId }),
      writtenOn: row.writtenOn,
      version: row.version,
      text: text.toString('utf8'),
      sharedWith: shares.filter((share) => share.reflectionId === row.id).map(audienceOf),
    };
  });
}

function audienceOf(share: typeof reflectionShare.$inferSelect): Audience {
  return share.audience === 'person'
    ? { to: 'person', person: share.readerId ?? '' }
    : { to: share.audience as 'facilitators' | 'group' | 'school' };
}

async function addShare(
  work: Work,
  reflectionId: string,
  groupId: string | null,
  audience: Audience,
): Promise<void> {
  const readerId = audience.to === 'person' ? audience.person : null;
  await work.db
    .insert(reflectionShare)
    .values({
      id: `${reflectionId}:${audience.to}:${readerId ?? ''}`,
      reflectionId,
      authorId: work.me,
      groupId,
      audience: audience.to,
      readerId,
      sharedAt: work.now,
    })
    .onConflictDoNothing();
}

/** The group in which somebody takes part, or the first they lead; none for others. */
async function ownGroup(work: Work, personId: string): Promise<string | null> {
  const grants = await work.db.select().from(roleGrant).where(eq(roleGrant.personId, personId));
  const grouped = grants.filter((grant) => grant.groupId !== null && grant.endedOn === null);
  return (grouped.find((grant) => grant.role === 'teacher') ?? grouped[0])?.groupId ?? null;
}

import { and, asc, eq, or } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';
import { reflectionAnswer, reflectionShare } from '../schema/writing.ts';
import { openText, sealText } from '../sealing/author-key.ts';
import type { Written } from './projects.ts';

/** What a critical friend answered to a reflection that its author shared with them by name. */
export interface ReflectionAnswer {
  readonly id: string;
  readonly reflection: string;
  /** Whose reflection it is. */
  readonly author: string;
  readonly friend: string;
  readonly version: number;
  readonly answeredAt: string;
  readonly text: string;
}

// Sealed with the key of the reflection's author: erasing the author erases what was said to them.
const about = (id: string, version: number): string => `reflection answer ${id} version ${version}`;

/** An answer to keep: new without `basedOn`, otherwise in place of the version that was edited. */
export interface AnswerToKeep {
  readonly reflection: string;
  readonly text: string;
  readonly basedOn?: number;
}

/**
 * Answer a reflection that was shared with oneself by name; a second answer takes the place of the first.
 *
 * Its author and oneself read it, nobody else. When the share is taken back, it stays with the author
 * alone.
 */
export async function answerReflection(
  work: Work,
  given: AnswerToKeep,
): Promise<Result<Written, StoreRefusal>> {
  const [share] = await work.db
    .select({ author: reflectionShare.authorId })
    .from(reflectionShare)
    .where(
      and(
        eq(reflectionShare.reflectionId, given.reflection),
        eq(reflectionShare.audience, 'person'),
        eq(reflectionShare.readerId, work.me),
      ),
    );
  if (!share) return notFound('reflection');
  const id = `${given.reflection}:${work.me}`;
  const [existing] = await work.db
    .select({ version: reflectionAnswer.version })
    .from(reflectionAnswer)
    .where(eq(reflectionAnswer.id, id))
    .for('update');
  // Written on two devices at once, neither replaces the other unseen.
  if (existing && existing.version !== given.basedOn) {
    const params = { kind: 'reflection-answer', version: existing.version };
    return refuse({ code: 'record.changed-meanwhile', params });
  }
  const version = (existing?.version ?? 0) + 1;
  const sealed = await sealText(work, share.author, given.text, about(id, version));
  if (existing) {
    await work.db
      .update(reflectionAnswer)
      .set({ sealed, version, answeredAt: work.now })
      .where(eq(reflectionAnswer.id, id));
  } else {
    await work.db.insert(reflectionAnswer).values({
      id,
      reflectionId: given.reflection,
      authorId: share.author,
      friendId: work.me,
      version,
      answeredAt: work.now,
      sealed,
    });
  }
  await recordAudit(work, 'answer', `reflection/${given.reflection}`, share.author);
  return accept({ id, version });
}

/** Remove an answer for good: one's own while the share stands, or one to a reflection of one's own. */
export async function removeReflectionAnswer(
  work: Work,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(reflectionAnswer)
    .where(eq(reflectionAnswer.id, id))
    .returning({ id: reflectionAnswer.id });
  return gone.length === 0 ? notFound('reflection-answer') : accept(undefined);
}

/** The answers to my reflections, and those I gave where the share stands; the first ones first. */
export async function listReflectionAnswers(work: Work): Promise<ReflectionAnswer[]> {
  const rows = await work.db
    .select()
    .from(reflectionAnswer)
    // The fence finds the same; asked so, it need not look through a nation's.
    .where(or(eq(reflectionAnswer.authorId, work.me), eq(reflectionAnswer.friendId, work.me)))
    .orderBy(asc(reflectionAnswer.answeredAt), asc(reflectionAnswer.id));
  const answers: ReflectionAnswer[] = [];
  for (const row of rows) {
    const text = await openText(work, row.authorId, row.sealed, about(row.id, row.version));
    if (text === undefined) continue;
    answers.push({
      id: row.id,
      reflection: row.reflectionId,
      author: row.authorId,
      friend: row.friendId,
      version: row.version,
      answeredAt: row.answeredAt,
      text,
    });
  }
  return answers;
}

/** The reflections that were shared with me by name: those I may answer. */
export async function reflectionsIMayAnswer(work: Work): Promise<readonly string[]> {
  const shares = await work.db
    .select({ reflection: reflectionShare.reflectionId })
    .from(reflectionShare)
    .where(and(eq(reflectionShare.audience, 'person'), eq(reflectionShare.readerId, work.me)));
  return shares.map(({ reflection }) => reflection);
}

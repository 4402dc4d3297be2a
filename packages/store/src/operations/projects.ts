import { and, eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { Document } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { project, projectCard } from '../schema/programme-year.ts';

/** What a write leaves behind: the record's id and its version now. */
export interface Written {
  readonly id: string;
  readonly version: number;
}

/** A project as its owner begins it: core's `nameConcern` has made the document. */
export interface ProjectToBegin {
  readonly id?: string;
  readonly group: string;
  readonly stage: string;
  readonly document: Document;
}

/** Begin a project: the concern is the teacher's, and so is the project. */
export async function beginProject(
  work: Work,
  given: ProjectToBegin,
): Promise<Result<Written, StoreRefusal>> {
  const id = given.id ?? newId(work.nowMs);
  await work.db.insert(project).values({
    id,
    ownerId: work.me,
    groupId: given.group,
    stage: given.stage,
    version: 1,
    document: given.document,
    startedAt: work.now,
    changedAt: work.now,
  });
  return accept({ id, version: 1 });
}

/** The next state of one's own project: core has decided it, the store keeps it. */
export interface ProjectToKeep {
  readonly id: string;
  /** The version the decision was made on. */
  readonly basedOn: number;
  readonly stage: string;
  readonly document: Document;
}

/**
 * Keep the next state of one's own project.
 *
 * Refused with `record.changed-meanwhile` when another device saved in between: the text that was
 * just written stays with whoever wrote it, and nobody's is overwritten.
 */
export async function keepProject(
  work: Work,
  given: ProjectToKeep,
): Promise<Result<Written, StoreRefusal>> {
  const [existing] = await work.db
    .select({ version: project.version })
    .from(project)
    .where(and(eq(project.id, given.id), eq(project.ownerId, work.me)))
    .for('update');
  if (!existing) return notFound('project');
  if (existing.version !== given.basedOn) {
    return refuse({
      code: 'record.changed-meanwhile',
      params: { kind: 'project', version: existing.version },
    });
  }
  const version = existing.version + 1;
  await work.db
    .update(project)
    .set({ stage: given.stage, document: given.document, version, changedAt: work.now })
    .where(eq(project.id, given.id));
  return accept({ id: given.id, version });
}

/** Show everybody a card of one's own project. */
export async function publishProjectCard(
  work: Work,
  id: string,
  document: Document,
): Promise<Result<void, StoreRefusal>> {
  const [own] = await work.db
    .select({ groupId: project.groupId })
    .from(project)
    .where(and(eq(project.id, id), eq(project.ownerId, work.me)));
  if (!own) return notFound('project');
  await work.db
    .insert(projectCard)
    .values({
      projectId: id,
      ownerId: work.me,
      groupId: own.groupId,
      document,
      publishedAt: work.now,
    })
    .onConflictDoUpdate({ target: projectCard.projectId, set: { document } });
  return accept(undefined);
}

/** Take the card back: nobody sees it any more. */
export async function withdrawProjectCard(
  work: Work,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(projectCard)
    .where(and(eq(projectCard.projectId, id), eq(projectCard.ownerId, work.me)))
    .returning({ id: projectCard.projectId });
  return gone.length === 0 ? notFound('project-card') : accept(undefined);
}

import { and, asc, eq } from 'drizzle-orm';
import { accept, type Result } from '@tldw/core';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { StoreRefusal } from '../refusals.ts';
import { journalEntry, tutorialNote } from '../schema/writing.ts';
import { openText, sealText } from '../sealing/author-key.ts';
import type { Written } from './projects.ts';

/** A note on a tutorial. */
export interface TutorialNote {
  readonly id: string;
  readonly teacher: string;
  readonly facilitator: string;
  readonly heldOn: string;
  readonly version: number;
  readonly text: string;
  /** When the teacher said to have read this wording. */
  readonly acknowledgedAt?: string;
}

/** A note as the facilitator writes it. */
export interface TutorialNoteToSave {
  readonly id?: string;
  readonly teacher: string;
  readonly group: string;
  readonly heldOn: string;
  readonly text: string;
}

// Sealed with the teacher's key: erasing the teacher erases what was written about them.
const aboutNote = (id: string, version: number): string => `tutorial note ${id} version ${version}`;

/** Write a note on a tutorial: for the teacher and oneself, and for nobody else. */
export async function saveTutorialNote(
  work: Work,
  given: TutorialNoteToSave,
): Promise<Result<Written, StoreRefusal>> {
  const id = given.id ?? newId(work.nowMs);
  const [existing] = await work.db
    .select({ version: tutorialNote.version })
    .from(tutorialNote)
    .where(and(eq(tutorialNote.id, id), eq(tutorialNote.facilitatorId, work.me)));
  const version = (existing?.version ?? 0) + 1;
  const sealed = await sealText(work, given.teacher, given.text, aboutNote(id, version));
  if (existing) {
    await work.db
      .update(tutorialNote)
      // A new wording has not been read yet.
      .set({ sealed, version, heldOn: given.heldOn, acknowledgedAt: null })
      .where(eq(tutorialNote.id, id));
  } else {
    await work.db.insert(tutorialNote).values({
      id,
      teacherId: given.teacher,
      facilitatorId: work.me,
      groupId: given.group,
      heldOn: given.heldOn,
      version,
      sealed,
    });
  }
  return accept({ id, version });
}

/** The notes about me, or those I wrote. */
export async function listTutorialNotes(
  work: Work,
  where: { readonly teacher?: string } = {},
): Promise<TutorialNote[]> {
  const rows = await work.db
    .select()
    .from(tutorialNote)
    .where(where.teacher === undefined ? undefined : eq(tutorialNote.teacherId, where.teacher))
    .orderBy(asc(tutorialNote.heldOn), asc(tutorialNote.id));
  const notes: TutorialNote[] = [];
  for (const row of rows) {
    const text = await openText(work, row.teacherId, row.sealed, aboutNote(row.id, row.version));
    if (text === undefined) continue;
    notes.push({
      id: row.id,
      teacher: row.teacherId,
      facilitator: row.facilitatorId,
      heldOn: row.heldOn,
      version: row.version,
      text,
      ...(row.acknowledgedAt === null ? {} : { acknowledgedAt: row.acknowledgedAt }),
    });
  }
  return notes;
}

/** Say that one has read a note about oneself, in the wording that was shown. Its writer sees it. */
export async function acknowledgeNote(
  work: Work,
  given: { readonly id: string; readonly version: number },
): Promise<Result<void, StoreRefusal>> {
  const [answer] = await work.rows<{ done: boolean }>(
    'select tldw.acknowledge_note($1, $2) as done',
    [given.id, given.version],
  );
  return answer?.done ? accept(undefined) : notFound('tutorial-note');
}

/** An entry of a facilitator's own journal. */
export interface JournalEntry {
  readonly id: string;
  readonly writtenOn: string;
  readonly text: string;
}

const aboutEntry = (id: string): string => `journal entry ${id} version 1`;

/** Write into one's own journal: nobody else ever reads it. */
export async function writeJournal(
  work: Work,
  given: { readonly writtenOn: string; readonly text: string },
): Promise<Result<Written, StoreRefusal>> {
  const id = newId(work.nowMs);
  const sealed = await sealText(work, work.me, given.text, aboutEntry(id));
  await work.db
    .insert(journalEntry)
    .values({ id, authorId: work.me, writtenOn: given.writtenOn, version: 1, sealed });
  return accept({ id, version: 1 });
}

/** One's own journal. */
export async function readJournal(work: Work): Promise<JournalEntry[]> {
  const rows = await work.db
    .select()
    .from(journalEntry)
    .where(eq(journalEntry.authorId, work.me))
    .orderBy(asc(journalEntry.writtenOn), asc(journalEntry.id));
  const entries: JournalEntry[] = [];
  for (const row of rows) {
    const text = await openText(work, work.me, row.sealed, aboutEntry(row.id));
    if (text !== undefined) entries.push({ id: row.id, writtenOn: row.writtenOn, text });
  }
  return entries;
}

/** Remove an entry of one's own journal. */
export async function removeJournalEntry(
  work: Work,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  const gone = await work.db
    .delete(journalEntry)
    .where(and(eq(journalEntry.id, id), eq(journalEntry.authorId, work.me)))
    .returning({ id: journalEntry.id });
  return gone.length === 0 ? notFound('journal-entry') : accept(undefined);
}

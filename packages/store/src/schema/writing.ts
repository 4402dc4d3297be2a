import { date, index, integer, text } from 'drizzle-orm/pg-core';
import { bytes, instant, place, tldw } from './columns.ts';

/** An author's own key, itself sealed under the installation's key. Erasing it erases the texts. */
export const authorKey = tldw.table('author_key', {
  personId: text('person_id').primaryKey(),
  sealedKey: bytes('sealed_key').notNull(),
});

/** A reflection. Only its author can read it, unless the author shares it; the text is sealed. */
export const reflection = tldw.table(
  'reflection',
  {
    id: text('id').primaryKey(),
    authorId: text('author_id').notNull(),
    ...place(),
    writtenOn: date('written_on', { mode: 'string' }).notNull(),
    version: integer('version').notNull().default(1),
    sealed: bytes('sealed').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [index().on(table.authorId, table.writtenOn)],
);

/** Whom an author lets read a reflection: one person, the facilitators, the group or the school. */
export const reflectionShare = tldw.table(
  'reflection_share',
  {
    id: text('id').primaryKey(),
    reflectionId: text('reflection_id').notNull(),
    authorId: text('author_id').notNull(),
    ...place(),
    audience: text('audience').notNull(),
    readerId: text('reader_id'),
    sharedAt: instant('shared_at').notNull(),
  },
  (table) => [
    index().on(table.reflectionId),
    index().on(table.readerId),
    index().on(table.groupId),
    index().on(table.schoolId),
  ],
);

/** What a critical friend answers to a reflection: for its author alone. Sealed. */
export const reflectionAnswer = tldw.table(
  'reflection_answer',
  {
    id: text('id').primaryKey(),
    reflectionId: text('reflection_id').notNull(),
    authorId: text('author_id').notNull(),
    friendId: text('friend_id').notNull(),
    version: integer('version').notNull().default(1),
    answeredAt: instant('answered_at').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [index().on(table.authorId), index().on(table.friendId)],
);

/** A note on a tutorial: the teacher's, and the facilitator's who wrote it. Sealed. */
export const tutorialNote = tldw.table(
  'tutorial_note',
  {
    id: text('id').primaryKey(),
    teacherId: text('teacher_id').notNull(),
    facilitatorId: text('facilitator_id').notNull(),
    ...place(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    version: integer('version').notNull().default(1),
    acknowledgedAt: instant('acknowledged_at'),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [index().on(table.teacherId), index().on(table.facilitatorId)],
);

/** A facilitator's own journal. Sealed. */
export const journalEntry = tldw.table(
  'journal_entry',
  {
    id: text('id').primaryKey(),
    authorId: text('author_id').notNull(),
    ...place(),
    writtenOn: date('written_on', { mode: 'string' }).notNull(),
    version: integer('version').notNull().default(1),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [index().on(table.authorId)],
);

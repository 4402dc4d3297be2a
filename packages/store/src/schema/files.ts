import { index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, instant, place, tldw } from './columns.ts';

/**
 * A file that somebody handed in. Whoever may read the record it belongs to may read it; until it
 * was looked through for viruses it is nobody's.
 */
export const evidenceFile = tldw.table(
  'evidence_file',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    ...place(),
    aboutId: text('about_id'),
    state: text('state').notNull(),
    mime: text('mime').notNull(),
    extension: text('extension').notNull(),
    size: integer('size').notNull(),
    sealedName: bytes('sealed_name').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [index().on(table.ownerId), index().on(table.aboutId)],
);

/** A piece of a file, sealed under its owner's key. Small pieces keep backups small in memory. */
export const evidenceChunk = tldw.table(
  'evidence_chunk',
  {
    fileId: text('file_id').notNull(),
    number: integer('number').notNull(),
    ownerId: text('owner_id').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.number] }), index().on(table.ownerId)],
);

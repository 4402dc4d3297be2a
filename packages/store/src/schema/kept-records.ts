import { index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { instant, place, tldw } from './columns.ts';

/**
 * Documents of one kind each that people keep with the programme: portfolios, stories,
 * certificates, requests for support and so on. `access/record-kinds.ts` says who may do what.
 */
export const keptRecord = tldw.table(
  'kept_record',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    ownerId: text('owner_id').notNull(),
    /** Somebody outside the group who was asked to read it: the reader of a portfolio. */
    readerId: text('reader_id'),
    ...place(),
    state: text('state').notNull(),
    version: integer('version').notNull().default(1),
    document: jsonb('document').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    index().on(table.kind, table.ownerId),
    index().on(table.kind, table.groupId),
    index().on(table.kind, table.regionId),
    index().on(table.readerId),
  ],
);

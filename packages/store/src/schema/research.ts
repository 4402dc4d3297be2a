import { index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, instant, tldw } from './columns.ts';

/**
 * A file for research that an evaluator asks for: two people of the strategy group approve it, then it
 * may be made. What may follow what is kept by a trigger, whoever writes.
 */
export const researchExport = tldw.table(
  'research_export',
  {
    id: text('id').primaryKey(),
    requestedBy: text('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    /** What for, in the evaluator's words: for those who decide and for those who are in it. */
    purpose: text('purpose').notNull(),
    parts: jsonb('parts').notNull(),
    state: text('state').notNull(),
    firstApprovedBy: text('first_approved_by'),
    secondApprovedBy: text('second_approved_by'),
    endedBy: text('ended_by'),
    endedBecause: text('ended_because'),
    changedAt: instant('changed_at').notNull(),
    expiresAt: instant('expires_at'),
    people: integer('people'),
    downloads: integer('downloads').notNull().default(0),
  },
  (table) => [index().on(table.requestedBy), index().on(table.state)],
);

/** The finished file, sealed; it goes when the export ends. */
export const researchFile = tldw.table('research_file', {
  exportId: text('export_id').primaryKey(),
  sealed: bytes('sealed').notNull(),
});

/** Who is in a file for research: for that person, and for taking the file back when consent ends. */
export const researchMember = tldw.table(
  'research_member',
  {
    exportId: text('export_id').notNull(),
    personId: text('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.exportId, table.personId] }),
    index().on(table.personId),
  ],
);

import { bigint, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { bytes, instant, tldw } from './columns.ts';

/** A write that was done once: a repeated one gets the first one's answer. */
export const operation = tldw.table(
  'operation',
  {
    id: text('id').notNull().primaryKey(),
    actor: text('actor').notNull(),
    kind: text('kind').notNull(),
    answer: jsonb('answer'),
    doneAt: instant('done_at').notNull(),
  },
  (table) => [index().on(table.doneAt)],
);

/** Who did or looked at what, about whom; never the content. */
export const auditEntry = tldw.table(
  'audit_entry',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    record: text('record').notNull(),
    subjectId: text('subject_id'),
  },
  (table) => [index().on(table.subjectId)],
);

/** The chain over the audit: each link covers a run of entries and the link before. */
export const auditLink = tldw.table('audit_link', {
  number: integer('number').primaryKey(),
  firstEntry: bigint('first_entry', { mode: 'number' }).notNull(),
  lastEntry: bigint('last_entry', { mode: 'number' }).notNull(),
  hash: bytes('hash').notNull(),
  at: instant('at').notNull(),
});

import { date, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, place, tldw } from './columns.ts';

/** A planned or held event of the year; its document is the planner's. */
export const event = tldw.table(
  'event',
  {
    id: text('id').primaryKey(),
    ...place(),
    kind: text('kind').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    seats: integer('seats'),
    version: integer('version').notNull().default(1),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.groupId, table.heldOn), index().on(table.heldOn)],
);

/** Who took part in an event. */
export const attendance = tldw.table(
  'attendance',
  {
    eventId: text('event_id').notNull(),
    personId: text('person_id').notNull(),
    ...place(),
    status: text('status').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.personId] }),
    index().on(table.personId),
    index().on(table.groupId),
  ],
);

/** A seat at an event that somebody registered for. */
export const registration = tldw.table(
  'registration',
  {
    eventId: text('event_id').notNull(),
    personId: text('person_id').notNull(),
    ...place(),
    registeredAt: instant('registered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.personId] }), index().on(table.personId)],
);

/** One teacher's development project: the working document, for its owner and the facilitators. */
export const project = tldw.table(
  'project',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    ...place(),
    stage: text('stage').notNull(),
    version: integer('version').notNull().default(1),
    document: jsonb('document').notNull(),
    startedAt: instant('started_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [index().on(table.ownerId), index().on(table.groupId)],
);

/** What its owner chose to show of a project to everybody. */
export const projectCard = tldw.table('project_card', {
  projectId: text('project_id').primaryKey(),
  ownerId: text('owner_id').notNull(),
  ...place(),
  document: jsonb('document').notNull(),
  publishedAt: instant('published_at').notNull(),
});

/** What a facilitator noticed of a teacher's leading, for the advice on scaffolding. */
export const evidence = tldw.table(
  'evidence',
  {
    id: text('id').primaryKey(),
    teacherId: text('teacher_id').notNull(),
    ...place(),
    noticedOn: date('noticed_on', { mode: 'string' }).notNull(),
    recordedBy: text('recorded_by').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.teacherId, table.noticedOn), index().on(table.groupId)],
);

/** A decision on scaffolding: the rule's advice, and what the facilitator made of it. */
export const supportDecision = tldw.table(
  'support_decision',
  {
    id: text('id').primaryKey(),
    teacherId: text('teacher_id').notNull(),
    ...place(),
    decidedOn: date('decided_on', { mode: 'string' }).notNull(),
    decidedBy: text('decided_by').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.teacherId, table.decidedOn), index().on(table.groupId)],
);

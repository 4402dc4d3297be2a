import { date, index, jsonb, text } from 'drizzle-orm/pg-core';
import { place, tldw } from './columns.ts';

export const initiative = tldw.table('initiative', {
  id: text('id').primaryKey(),
  document: jsonb('document').notNull(),
});

export const region = tldw.table('region', {
  id: text('id').primaryKey(),
  document: jsonb('document').notNull(),
});

export const school = tldw.table(
  'school',
  {
    id: text('id').primaryKey(),
    regionId: text('region_id').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.regionId)],
);

export const schoolGroup = tldw.table(
  'school_group',
  {
    id: text('id').primaryKey(),
    schoolId: text('school_id').notNull(),
    regionId: text('region_id').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.schoolId), index().on(table.regionId)],
);

export const person = tldw.table(
  'person',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    language: text('language').notNull(),
    regionId: text('region_id'),
    schoolId: text('school_id'),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.schoolId), index().on(table.regionId)],
);

/** How to reach somebody: apart from the name, because fewer people may see it. */
export const personContact = tldw.table('person_contact', {
  personId: text('person_id').primaryKey(),
  regionId: text('region_id'),
  schoolId: text('school_id'),
  shared: text('shared').notNull().default('nobody'),
  document: jsonb('document').notNull(),
});

/** Who is what, where: a role counts from the moment it is written to the moment it is ended. */
export const roleGrant = tldw.table(
  'role_grant',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').notNull(),
    role: text('role').notNull(),
    ...place(),
    endedOn: date('ended_on', { mode: 'string' }),
  },
  (table) => [index().on(table.personId), index().on(table.groupId)],
);

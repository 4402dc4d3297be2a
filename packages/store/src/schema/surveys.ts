import { index, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, tldw } from './columns.ts';

/** One wave of a questionnaire: open for answers, or closed and readable. */
export const surveyWave = tldw.table(
  'survey_wave',
  {
    instrument: text('instrument').notNull(),
    wave: text('wave').notNull(),
    state: text('state').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [primaryKey({ columns: [table.instrument, table.wave] })],
);

/**
 * An answer. It has no person, no time, and a key that tells no time; the place is no finer than
 * the school. A self-made code links the waves of one person whom nobody knows.
 */
export const surveyResponse = tldw.table(
  'survey_response',
  {
    id: text('id').primaryKey(),
    instrument: text('instrument').notNull(),
    wave: text('wave').notNull(),
    regionId: text('region_id'),
    schoolId: text('school_id'),
    code: text('code'),
    answers: jsonb('answers').notNull(),
  },
  (table) => [index().on(table.instrument, table.wave)],
);

/** That somebody was handed a blinded ticket for a wave. The ticket itself was never seen. */
export const surveyTicketIssue = tldw.table(
  'survey_ticket_issue',
  {
    instrument: text('instrument').notNull(),
    wave: text('wave').notNull(),
    personId: text('person_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.instrument, table.wave, table.personId] })],
);

/** A ticket that was used. Nobody can say whose it was. */
export const surveyTicketSpent = tldw.table('survey_ticket_spent', {
  hash: bytes('hash').primaryKey(),
  instrument: text('instrument').notNull(),
  wave: text('wave').notNull(),
});

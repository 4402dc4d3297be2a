import { customType, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';

/** Everything of ours lives in one schema, apart from whatever else shares the server. */
export const tldw = pgSchema('tldw');

/** Bytes, such as sealed text. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

/** An instant as ISO 8601 text in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/**
 * Where a row belongs. Every row that a person writes carries it, so that a country can later be
 * spread over machines by region without touching the programs.
 */
export const place = () => ({
  regionId: text('region_id'),
  schoolId: text('school_id'),
  groupId: text('group_id'),
});

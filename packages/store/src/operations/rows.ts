import { and, type SQL } from 'drizzle-orm';

/** Leave out what is null: an absent field is absent, not empty. */
export function withoutNulls<Row extends object>(
  row: Row,
): { [Key in keyof Row]: Exclude<Row[Key], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as never;
}

/** Every condition that was asked for; none means every row. */
export function matching(conditions: readonly (SQL | false)[]): SQL | undefined {
  return and(...conditions.filter((condition) => condition !== false));
}

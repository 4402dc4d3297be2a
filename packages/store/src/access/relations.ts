/**
 * The relations of the access table, said in SQL.
 *
 * Each is a condition over the columns of a row and the signed context. Sub-selects are worked
 * out once per query, not once per row: that is what keeps the fence cheap.
 */
export const ME = '(select tldw.me())';

/** The transaction serves this purpose, and no person. */
export const serving = (purpose: string): string => `(select tldw.purpose()) = '${purpose}'`;

/** Somebody signed in has this role anywhere. */
export const iAm = (role: string): string => `(select tldw.i_am('${role}'))`;

/** The row's column names me. */
export const mine = (column: string): string => `${column} = ${ME}`;

/** A group that I facilitate, outside any school that I direct. */
export const groupIFacilitate = (column = 'group_id'): string =>
  `${column} in (select tldw.groups_i_facilitate())`;

/** A group in which I take part. */
export const groupOfMine = (column = 'group_id'): string =>
  `${column} in (select tldw.groups_i_take_part_in())`;

/** A school that I direct, or whose director's deputy I am. */
export const schoolILead = (column = 'school_id'): string =>
  `${column} in (select tldw.schools_i_lead())`;

/** A school where I have any role. */
export const schoolOfMine = (column = 'school_id'): string =>
  `${column} in (select tldw.schools_of_mine())`;

/** A region that I coordinate. */
export const regionICoordinate = (column = 'region_id'): string =>
  `${column} in (select tldw.regions_i_coordinate())`;

/** Any one of these. */
export const any = (...conditions: readonly string[]): string =>
  conditions.map((condition) => `(${condition})`).join(' or ');

/** All of these. */
export const all = (...conditions: readonly string[]): string =>
  conditions.map((condition) => `(${condition})`).join(' and ');

/**
 * The relations of the access table, said in SQL.
 *
 * Each is a condition over the columns of a row and the signed context. Sub-selects are worked
 * out once per query, not once per row, and lists are arrays, which an index can be asked for:
 * that is what keeps the fence cheap.
 */
export const ME = '(select (tldw.verified_context())[2])';

// Said in place, and not by `tldw.purpose()` and `tldw.me()`, which mean the same: the planner of
// every question would have to read the text of those functions first.
const PURPOSE = '(select (tldw.verified_context())[1])';

/** Whoever asks as the audit and the operations name them: a person, or a purpose of the store. */
export const ACTOR = '(select (tldw.verified_context())[4])';

/** Anybody at all, as long as the request is signed. */
export const ANYBODY = `${PURPOSE} is not null`;

// What the request claims: cheap to read, and by itself believed nowhere.
const claimed = (part: number): string =>
  `split_part(current_setting('tldw.context', true), '/', ${part})`;

/**
 * The transaction serves one of these purposes, and no person. Whoever does not even claim so is not
 * looked up: for a person this costs next to nothing, wherever it is asked.
 */
export const serving = (...purposes: readonly string[]): string => {
  const any = `in (${purposes.map((each) => `'${each}'`).join(', ')})`;
  return `(select case when ${claimed(1)} ${any} then (tldw.verified_context())[1] ${any} else false end)`;
};

/** Somebody signed in has one of these roles anywhere. */
export const iAm = (...roles: readonly string[]): string =>
  `(select ${roles.map((role) => `tldw.i_am('${role}')`).join(' or ')})`;

/** The row's column names me. */
export const mine = (column: string): string => `${column} = ${ME}`;

/**
 * The same for rows that others read more often than whom they name: whether the request is signed
 * is looked up only where the claim fits the row. Elsewhere planning it costs more than it saves.
 */
export const mineAmongOthers = (column: string): string =>
  `${column} = (select ${claimed(2)}) and ${mine(column)}`;

/** One of the ids that a relation of the asker answers with. */
export const oneOf = (column: string, relation: string): string =>
  `${column} = any ((select tldw.${relation}())::text[])`;

/** A group that I facilitate, outside any school that I direct. */
export const groupIFacilitate = (column = 'group_id'): string =>
  oneOf(column, 'groups_i_facilitate');

/** A group in which I take part. */
export const groupOfMine = (column = 'group_id'): string => oneOf(column, 'groups_i_take_part_in');

/** A school that I direct, or whose director's deputy I am. */
export const schoolILead = (column = 'school_id'): string => oneOf(column, 'schools_i_lead');

/** A school where I have any role. */
export const schoolOfMine = (column = 'school_id'): string => oneOf(column, 'schools_of_mine');

/** A teacher whose portfolio I was asked to read. */
export const portfolioIRead = (column = 'owner_id'): string => oneOf(column, 'teachers_i_read');

/** A region that I coordinate. */
export const regionICoordinate = (column = 'region_id'): string =>
  oneOf(column, 'regions_i_coordinate');

/**
 * The same for rows that are read by the thousand: most coordinators have one region, and to compare
 * with one costs a third of looking for it in a list. Whoever has several is let through by that list.
 */
export const onlyRegionICoordinate = (column = 'region_id'): string =>
  `${column} = (select (tldw.regions_i_coordinate())[1])`;

/** All of these. */
export const all = (...conditions: readonly string[]): string =>
  conditions.map((condition) => `(${condition})`).join(' and ');

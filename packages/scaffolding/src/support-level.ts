import * as z from 'zod/mini';

/** The four levels of support, from the least (0) to the most (3): the position in the list is the number. */
export const SUPPORT_LEVELS = ['stand-back', 'consult', 'guide', 'direct'] as const;

/**
 * How much the facilitator carries in one dimension.
 *
 * direct: models, supplies frames, sets the next step (never whose concern it is) ·
 * guide: negotiates, drafts together · consult: answers the teacher's own agenda ·
 * stand-back: available, watching, inviting to help others.
 */
export const SupportLevel = z.enum(SUPPORT_LEVELS);
export type SupportLevel = z.infer<typeof SupportLevel>;

/** A level as a number, 0 (stand back) to 3 (direct). */
export type LevelNumber = 0 | 1 | 2 | 3;

/** The number of a level, 0 (stand back) to 3 (direct). */
export function levelNumber(level: SupportLevel): LevelNumber {
  return SUPPORT_LEVELS.indexOf(level) as LevelNumber;
}

/** The level with a number from 0 to 3. Throws `RangeError` for any other number. */
export function levelOf(number: number): SupportLevel {
  const level = SUPPORT_LEVELS[number];
  if (!level) throw new RangeError(`A support level is 0, 1, 2 or 3, not ${number}`);
  return level;
}

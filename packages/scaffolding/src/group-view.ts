import type { Language } from '@tldw/core';
import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { Decision } from './decision.ts';
import { SCAFFOLDING_MESSAGES } from './messages/index.ts';
import { levelNumber, levelOf, type SupportLevel } from './support-level.ts';

/** How to facilitate one dimension in the next session, for the group as it is. */
export interface GroupMode {
  readonly dimension: Dimension;
  readonly mode: SupportLevel;
  /** Who gets more support than their own level asks for. */
  readonly overSupported: readonly string[];
  /** Who gets less. */
  readonly underSupported: readonly string[];
  /** Whose level is only a memory. */
  readonly unknown: readonly string[];
}

/**
 * The form of facilitation that fits a group best, dimension by dimension.
 *
 * The mode with the smallest sum of distances to the teachers' levels; too little support weighs twice as
 * much as too much, because facilitators over-estimate understanding more often than they under-estimate it
 * (van de Pol & Elbers 2013). Of equal modes, the one with more support.
 *
 * @param decisions the decisions of one day for the members of one group
 */
export function groupView(decisions: readonly Decision[]): readonly GroupMode[] {
  return DIMENSIONS.flatMap((dimension) => {
    const own = decisions.filter((decision) => decision.dimension === dimension);
    if (own.length === 0) return [];
    const mode = bestMode(own.map(({ after }) => levelNumber(after)));
    const whose = (wanted: (decision: Decision) => boolean) =>
      own.filter(wanted).map(({ teacher }) => teacher);
    return [
      {
        dimension,
        mode: levelOf(mode),
        overSupported: whose(({ after }) => levelNumber(after) < mode),
        underSupported: whose(({ after }) => levelNumber(after) > mode),
        unknown: whose(({ known }) => !known),
      },
    ];
  });
}

/**
 * Say a group's mode: the form, whom it does not fit, and one concrete suggestion.
 *
 * @param nameOf how a teacher is called on this screen; the package knows only ids
 */
export function explainGroupMode(
  mode: GroupMode,
  language: Language,
  nameOf: (teacher: string) => string = (teacher) => teacher,
): readonly string[] {
  const say = SCAFFOLDING_MESSAGES[language];
  const [over, under, unknown] = [mode.overSupported, mode.underSupported, mode.unknown].map(
    (teachers) => teachers.map(nameOf),
  ) as [string[], string[], string[]];
  return [
    say['group.mode']({ dimension: mode.dimension, level: mode.mode }),
    ...(over.length === 0 && under.length === 0 ? [say['group.suits-all']({})] : []),
    ...(under.length > 0 ? [say['group.under']({ teachers: under })] : []),
    ...(over.length > 0 ? [say['group.over']({ teachers: over })] : []),
    ...(unknown.length > 0 ? [say['group.unknown']({ teachers: unknown })] : []),
    say['group.suggestion']({ level: mode.mode, over, under, unknown }),
  ];
}

function bestMode(levels: readonly number[]): number {
  const cost = (mode: number) =>
    levels.reduce((sum, level) => sum + (level > mode ? 2 * (level - mode) : mode - level), 0);
  return [3, 2, 1, 0].reduce((best, mode) => (cost(mode) < cost(best) ? mode : best));
}

import { EPISODES } from './evidence.ts';
import { OUTCOME_NUMBERS } from './fact.ts';
import { ALL_LANES, NO_LANES, type LaneBits } from './lane-bits.ts';
import type { Mood } from './mood.ts';
import { positionIn } from './position-in.ts';
import type { LevelNumber } from './support-level.ts';
import type { LaneState, TeacherState } from './teacher-state.ts';

/** The least support an episode allows, per dimension in the order of `DIMENSIONS`. */
export type LowestLevels = readonly LevelNumber[];

/** {@link LowestLevels} for every episode: before, and after the plan was consulted. */
export type YearOfLowestLevels = readonly (readonly [before: LowestLevels, after: LowestLevels])[];

/** What the rules are asked about: one teacher on one day, with the dimensions in each mood. */
export interface Sight extends Readonly<Record<Mood, LaneBits>> {
  readonly teacher: TeacherState;
  readonly day: number;
  readonly lowest: LowestLevels;
  /** Dimensions with some support to take away. */
  readonly supported: LaneBits;
}

/** One dimension of a teacher on a day. */
export interface LaneSight extends Sight {
  readonly lane: LaneState;
  readonly index: number;
}

/** Look at a teacher on a day. */
export function sightOf(teacher: TeacherState, day: number, year: YearOfLowestLevels): Sight {
  const { lanes, contexts, calledOn, criticalOn } = teacher;
  const [before, after] = year[positionIn(EPISODES, teacher.episode)]!;
  let supported = NO_LANES;
  let quiet = NO_LANES;
  let unfailed = NO_LANES;
  for (let index = 0; index < lanes.length; index += 1) {
    const { level, asksFor, provisional, tally } = lanes[index]!;
    if (level > 0) supported |= 1 << index;
    if (asksFor === 0 && provisional === 'no') quiet |= 1 << index;
    if (tally[OUTCOME_NUMBERS.failure] === 0) unfailed |= 1 << index;
  }
  if (contexts.length > 0 || calledOn === day || criticalOn === day) quiet = NO_LANES;
  return {
    teacher,
    day,
    lowest: teacher.planConsulted ? after : before,
    supported,
    calm: quiet & unfailed,
    failed: quiet & ~unfailed,
    stirred: ALL_LANES & ~quiet,
  };
}

/** Look at one dimension. */
export function laneSight(sight: Sight, index: number): LaneSight {
  return { ...sight, lane: sight.teacher.lanes[index]!, index };
}

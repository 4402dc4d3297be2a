import { accept, type Result } from '@tldw/core';
import type { SchoolCalendar } from '@tldw/core/country';
import type { ProgrammeDesign } from '../designs/programme-design.ts';
import { checkDesign } from '../designs/check-design.ts';
import { refuseImpossible } from './clash.ts';
import { modelOf, type PlanningTask } from './model.ts';
import { NO_CIRCUMSTANCES } from './objections.ts';
import type { PlannableGroup } from './plannable-group.ts';
import type { Absence, BlockedEvents, LateStart, YearPlan } from './planned-event.ts';
import type { PlanningRefusal } from './refusals.ts';
import { solve } from './solve.ts';
import { writePlan } from './write-plan.ts';

/** What a year is planned from. */
export interface YearToPlan {
  readonly design: ProgrammeDesign;
  readonly calendar: SchoolCalendar;
  readonly groups: readonly PlannableGroup[];
  readonly absences?: readonly Absence[];
  readonly blockedEvents?: readonly BlockedEvents[];
  readonly lateStarts?: readonly LateStart[];
}

/**
 * Plan a programme year: a day for every event of every group, with the reasons for each.
 *
 * Respected without exception: the design's windows, order and distances; terms, breaks, holidays,
 * working days declared in exchange, closures; each group's days and times; facilitators who serve
 * several groups. Among all plans that do, the best by evenness of rhythm, then preferred windows
 * and days better avoided, then earliness. The same input gives the same plan, to the byte.
 *
 * Refuses with the smallest set of constraints that clash, and what relaxing each would give.
 * Throws `TypeError` where it is given an answer instead of the value in it.
 */
export function planYear(year: YearToPlan): Result<YearPlan, PlanningRefusal> {
  for (const [name, given] of Object.entries(year)) {
    // Without types it is easily forgotten to look whether a reader accepted what it read.
    if (typeof given === 'object' && given !== null && 'ok' in given) {
      throw new TypeError(`planYear takes the ${name} itself: if it is "ok", its "value"`);
    }
  }
  const refusals = [...checkDesign(year.design), ...checkGroups(year.groups)];
  if (refusals.length > 0) return { ok: false, refusals };
  const task: PlanningTask = {
    design: year.design,
    calendar: year.calendar,
    groups: year.groups,
    circumstances: {
      ...NO_CIRCUMSTANCES,
      absences: year.absences ?? [],
      blockedEvents: year.blockedEvents ?? [],
      lateStarts: year.lateStarts ?? [],
    },
  };
  const model = modelOf(task);
  const solution = solve(model);
  return solution ? accept(writePlan(model, solution)) : refuseImpossible(model);
}

function checkGroups(groups: readonly PlannableGroup[]): readonly PlanningRefusal[] {
  if (groups.length === 0) return [{ code: 'plan.no-groups', params: {} }];
  const seen = new Set<string>();
  return groups.flatMap(({ id }, index): readonly PlanningRefusal[] => {
    if (!seen.has(id)) return seen.add(id) && [];
    return [{ code: 'plan.group-twice', params: { group: id }, path: ['groups', index] }];
  });
}

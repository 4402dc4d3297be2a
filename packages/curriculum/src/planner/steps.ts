import { addDays, dayNumber, daysBetween, isCalendarDate, type CalendarDate } from '@tldw/core';
import type { SchoolCalendar } from '@tldw/core/country';
import type {
  Bound,
  Component,
  Occurrence,
  ProgrammeDesign,
  WindowRule,
} from '../designs/programme-design.ts';

/** One thing to be placed: an occurrence of a component, with its name in spacing rules. */
export interface Step {
  /** For example `group-session-2`. */
  readonly id: string;
  readonly component: Component;
  readonly occurrence: Occurrence;
}

/** A window as day numbers, both ends included. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** The name of an occurrence in spacing rules and explanations. */
export function stepId(component: string, sequence: number): string {
  return `${component}-${sequence}`;
}

/**
 * Everything a design places, in an order in which what comes first is also listed first.
 *
 * Steps are sorted so that every spacing rule looks forward; among free ones the design's own
 * order stays. A design whose rules go in a circle keeps its own order, and its checker says so.
 */
export function stepsOf(design: ProgrammeDesign): readonly Step[] {
  const listed = design.components.flatMap((component) =>
    component.occurrences.map((occurrence) => ({
      id: stepId(component.id, occurrence.sequence),
      component,
      occurrence,
    })),
  );
  const placed: Step[] = [];
  let waiting: Step[] = listed;
  while (waiting.length > 0) {
    const pending = new Set(waiting.map((step) => step.id));
    const next = waiting.find((step) =>
      design.spacing.every((rule) => rule.before !== step.id || !pending.has(rule.after)),
    );
    if (!next) return [...placed, ...waiting];
    placed.push(next);
    waiting = waiting.filter((step) => step !== next);
  }
  return placed;
}

/** The day a bound means in a calendar. */
export function dayOfBound(bound: Bound, calendar: SchoolCalendar): CalendarDate {
  const { programmeYear, terms } = calendar;
  const yearStarts = terms[0]?.startsOn ?? programmeYear.startsOn;
  const yearEnds = terms.at(-1)?.endsOn ?? programmeYear.endsOn;
  if ('on' in bound)
    return dayOfMonth(bound.on, Number(programmeYear.startsOn.slice(0, 4)) + bound.year);
  if ('share' in bound) {
    return addDays(yearStarts, Math.round(daysBetween(yearStarts, yearEnds) * bound.share));
  }
  const anchors = {
    'year-start': yearStarts,
    'year-end': yearEnds,
    'programme-start': programmeYear.startsOn,
    'programme-end': programmeYear.endsOn,
  };
  return addDays(anchors[bound.from], bound.days);
}

/** The days of a window in a calendar. */
export function dayWindow(window: WindowRule, calendar: SchoolCalendar): DayWindow {
  return {
    from: dayNumber(dayOfBound(window.earliest, calendar)),
    to: dayNumber(dayOfBound(window.latest, calendar)),
  };
}

// 29 February of a year without one means the last day of February.
function dayOfMonth(on: string, year: number): CalendarDate {
  const [month, day] = [on.slice(0, 2), Number(on.slice(3))];
  for (let tried = day; tried >= 28; tried--) {
    const text = `${year}-${month}-${String(tried).padStart(2, '0')}`;
    if (isCalendarDate(text)) return text;
  }
  const text = `${year}-${on}`;
  if (isCalendarDate(text)) return text;
  throw new RangeError(`"${on}" is not a day and month as MM-DD`);
}

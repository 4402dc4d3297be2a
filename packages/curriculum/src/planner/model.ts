import type { SchoolCalendar } from '@tldw/core/country';
import { dayNumber } from '@tldw/core';
import type { ProgrammeDesign } from '../designs/programme-design.ts';
import { constraintKey, type Constraint } from './constraint.ts';
import { PRICE_UNIT, type Link, type Variable } from './elimination.ts';
import {
  objectionsTo,
  placeOf,
  rulesFor,
  type Circumstances,
  type EventRules,
  type Owner,
} from './objections.ts';
import { eventId } from './planned-event.ts';
import { dateOfDay } from './day-names.ts';
import { placeYears, type PlaceYear } from './place-days.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { dayWindow, stepsOf, type DayWindow, type Step } from './steps.ts';
import type { Place } from '@tldw/core/country';

/** What a plan is asked for. */
export interface PlanningTask {
  readonly design: ProgrammeDesign;
  readonly calendar: SchoolCalendar;
  readonly groups: readonly PlannableGroup[];
  readonly circumstances: Circumstances;
}

/** A distance rule between two steps, with the constraints it stands for. */
export interface StepLink extends Link {
  readonly minRule: Constraint;
  readonly maxRule: Constraint | undefined;
}

/** The year to be planned, prepared: steps in order, distances, days of places. */
export interface Model extends PlanningTask {
  readonly steps: readonly Step[];
  readonly links: readonly StepLink[];
  readonly yearOf: (place: Place) => PlaceYear;
  readonly preferred: readonly (DayWindow | undefined)[];
  readonly firstDay: number;
  /** Keys of constraints that may be broken, at a price. */
  readonly relaxed: ReadonlySet<string>;
  /** The last day on which any group's own event may lie: who joins late may use all of it. */
  readonly lastOwnDay: number;
  /** What speaks against each day of an event, by event: asked again for every relaxation. */
  readonly knownObjections: Map<string, readonly DayObjections[]>;
}

interface DayObjections {
  readonly day: number;
  readonly lo: number;
  readonly objections: readonly { readonly keys: readonly string[]; readonly price: number }[];
}

/**
 * The objective: squared days off the even rhythm weigh most, then points of preference, then days
 * after the start. Within a group each level always outweighs the next.
 */
export const WEIGHTS = { unevenness: 2 ** 25, preference: 2 ** 14, lateness: 1 } as const;

/** When announced days are dear: one event moved outweighs any number of days. */
export const MOVED_EVENT = 2 ** 20;

const FAR = 100_000;
const MOST_PREFERENCE_DAYS = 60;

/** Prepare a planning task. */
export function modelOf(task: PlanningTask, relaxed: ReadonlySet<string> = new Set()): Model {
  const steps = stepsOf(task.design);
  return {
    ...task,
    steps,
    links: linksOf(task.design, steps, relaxed),
    yearOf: placeYears(task.calendar),
    preferred: steps.map(({ occurrence }) =>
      occurrence.preferred ? dayWindow(occurrence.preferred, task.calendar) : undefined,
    ),
    firstDay: dayNumber(task.calendar.programmeYear.startsOn),
    relaxed,
    lastOwnDay: steps
      .filter(({ component }) => component.scope === 'group')
      .map(({ occurrence }) => dayWindow(occurrence.window, task.calendar).to)
      .reduce((last, day) => Math.max(last, day), -Infinity),
    knownObjections: new Map(),
  };
}

/** The same model with some constraints allowed to be broken. */
export function relaxing(model: Model, relaxed: ReadonlySet<string>): Model {
  return { ...model, relaxed, links: linksOf(model.design, model.steps, relaxed) };
}

/** The rules for a step of an owner. */
export function eventRules(model: Model, step: Step, owner: Owner): EventRules {
  const year = model.yearOf(placeOf(owner));
  const rules = rulesFor(step, owner, year, model.calendar, model.circumstances);
  const late = model.circumstances.lateStarts.some(({ group }) => group === owner.group?.id);
  // The windows of the year's beginning are over for who joins late: it catches up.
  return late ? { ...rules, window: { ...rules.window, to: model.lastOwnDay } } : rules;
}

/** The days that nothing speaks against, and what each costs before announced days count. */
export interface PossibleDays {
  readonly days: Int32Array;
  /** What breaking relaxed rules costs; 0 where none is broken. */
  readonly price: Float64Array;
  readonly lo: Float64Array;
}

/** Find the days that nothing speaks against. */
export function possibleDays(model: Model, stepIndex: number, owner: Owner): PossibleDays {
  const days: number[] = [];
  const price: number[] = [];
  const lo: number[] = [];
  const { relaxed } = model;
  for (const each of objectionsByDay(model, stepIndex, owner)) {
    let broken = 0;
    for (const { keys, price: own } of each.objections) {
      broken += relaxed.size > 0 && keys.some((key) => relaxed.has(key)) ? own : Infinity;
    }
    if (broken === Infinity) continue;
    days.push(each.day);
    price.push(broken * PRICE_UNIT);
    lo.push(each.lo);
  }
  return {
    days: Int32Array.from(days),
    price: Float64Array.from(price),
    lo: Float64Array.from(lo),
  };
}

/** The days an event may take, and what each costs by itself: settled, dear to move, or free. */
export function candidateDays(
  model: Model,
  stepIndex: number,
  owner: Owner,
  possible?: PossibleDays,
): Variable {
  const { component, occurrence } = model.steps[stepIndex]!;
  const event = eventId(component.scope, ownerNames(owner), component.id, occurrence.sequence);
  const { fixed, announced } = model.circumstances;
  const settled = fixed.get(event);
  if (settled !== undefined) {
    const rule: Constraint = { code: 'plan.day-fixed', params: { event, on: dateOfDay(settled) } };
    if (!model.relaxed.has(constraintKey(rule))) {
      const rules = eventRules(model, model.steps[stepIndex]!, owner);
      const lo = ownCost(model, stepIndex, rules, settled);
      return { days: Int32Array.of(settled), hi: Float64Array.of(0), lo: Float64Array.of(lo) };
    }
  }
  const { days, price, lo } = possible ?? possibleDays(model, stepIndex, owner);
  const dear = announced.get(event);
  if (settled !== undefined) {
    const away = price.map((each, index) => each + Math.abs(days[index]! - settled) * PRICE_UNIT);
    return { days, hi: away, lo };
  }
  if (dear === undefined) return { days, hi: price, lo };
  return { days, hi: price.map((each, index) => each + moveCost(days[index]!, dear)), lo };
}

function ownerNames(owner: Owner): { readonly group?: string; readonly region?: string } {
  return {
    ...(owner.group ? { group: owner.group.id } : {}),
    ...(owner.region === undefined ? {} : { region: owner.region }),
  };
}

/** Points against a day of an event: days outside the preferred window, and days better avoided. */
export function preferencePoints(
  model: Model,
  stepIndex: number,
  rules: EventRules,
  day: number,
): number {
  const preferred = model.preferred[stepIndex];
  const outside = preferred ? Math.max(0, preferred.from - day, day - preferred.to) : 0;
  const soft = rules.year.days[day - rules.year.firstDay]?.softness ?? 0;
  return Math.min(outside, MOST_PREFERENCE_DAYS) + soft;
}

function ownCost(model: Model, stepIndex: number, rules: EventRules, day: number): number {
  const late = Math.max(0, day - model.firstDay);
  return preferencePoints(model, stepIndex, rules, day) * WEIGHTS.preference + late;
}

function moveCost(day: number, announcedOn: number): number {
  if (day === announcedOn) return 0;
  return MOVED_EVENT + Math.abs(day - announcedOn);
}

function objectionsByDay(model: Model, stepIndex: number, owner: Owner): readonly DayObjections[] {
  const rules = eventRules(model, model.steps[stepIndex]!, owner);
  const known = model.knownObjections.get(rules.event);
  if (known) return known;
  const { firstDay, days } = rules.year;
  const found = days.map((_, index): DayObjections => {
    const day = firstDay + index;
    const objections = objectionsTo(rules, day);
    return {
      day,
      lo: ownCost(model, stepIndex, rules, day),
      objections: objections.map(({ constraints, price }) => ({
        keys: constraints.map(constraintKey),
        price,
      })),
    };
  });
  model.knownObjections.set(rules.event, found);
  return found;
}

function linksOf(
  design: ProgrammeDesign,
  steps: readonly Step[],
  relaxed: ReadonlySet<string>,
): readonly StepLink[] {
  const indexOf = new Map(steps.map((step, index) => [step.id, index]));
  return design.spacing.flatMap((rule) => {
    const a = indexOf.get(rule.after);
    const b = indexOf.get(rule.before);
    if (a === undefined || b === undefined || a >= b) return [];
    const length = steps[a]!.component.days - 1;
    const named = { after: rule.after, before: rule.before };
    const minRule: Constraint = { code: 'plan.min-gap', params: { ...named, days: rule.minDays } };
    const maxRule: Constraint | undefined =
      rule.maxDays === undefined
        ? undefined
        : { code: 'plan.max-gap', params: { ...named, days: rule.maxDays } };
    const price = priceOfLink(minRule, maxRule, relaxed);
    return [
      {
        a,
        b,
        min: rule.minDays + length,
        max: rule.maxDays === undefined ? FAR : rule.maxDays + length,
        ideal: rule.idealDays === undefined ? -1 : rule.idealDays + length,
        weight: WEIGHTS.unevenness,
        minRule,
        maxRule,
        ...(price ? { price } : {}),
      },
    ];
  });
}

function priceOfLink(
  minRule: Constraint,
  maxRule: Constraint | undefined,
  relaxed: ReadonlySet<string>,
): Link['price'] {
  if (relaxed.size === 0) return undefined;
  const min = relaxed.has(constraintKey(minRule));
  const max = maxRule !== undefined && relaxed.has(constraintKey(maxRule));
  return min && max ? 'both' : min ? 'min' : max ? 'max' : undefined;
}

import { eliminate, type CostTable, type Link, type Variable } from './elimination.ts';
import { candidateDays, type Model } from './model.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { eventId } from './planned-event.ts';
import { usableRange } from './propagation.ts';
import { minutesOf } from './objections.ts';

/** The days that events shared by several groups may take, by step; own events are `undefined`. */
export type SharedDays = readonly (Variable | undefined)[];

/** A group's own events: the days each may take. Groups in equal circumstances share one. */
export interface GroupShape {
  readonly key: string;
  /** By step; `undefined` where the step is shared. */
  readonly own: readonly (Variable | undefined)[];
  readonly links: readonly Link[];
  /** The same without what may be broken at a price: for questions of yes or no. */
  readonly hard: readonly Link[];
}

/** Find the shape of groups, computing it once for all groups in equal circumstances. */
export function groupShapes(model: Model): (group: PlannableGroup) => GroupShape {
  const remembered = new Map<string, GroupShape>();
  return (group) => {
    const key = shapeKey(model, group);
    const known = remembered.get(key);
    if (known) return known;
    const own = model.steps.map((step, index) =>
      step.component.scope === 'group' ? candidateDays(model, index, { group }) : undefined,
    );
    const links = linksFor(model, group);
    const shape = { key, own, links, hard: hardLinks(links) };
    remembered.set(key, shape);
    return shape;
  };
}

/**
 * The best cost of a group for every choice of the retained shared events.
 *
 * @param shared the days shared events may take; their own cost is not the group's
 */
export function groupCosts(
  shape: GroupShape,
  shared: SharedDays,
  retained: readonly number[],
): CostTable | undefined {
  const variables = shape.own.map((own, step) => own ?? costless(shared[step]!));
  const range = usableRange(
    variables.map((variable) => variable.days),
    shape.hard,
  );
  if (!range) return undefined;
  const narrowed = variables.map((variable, step) =>
    retained.includes(step) ? variable : slice(variable, range.first[step]!, range.last[step]!),
  );
  return eliminate(narrowed, shape.links, retained, false).table;
}

/**
 * The best days of a group once shared events have theirs.
 *
 * @returns a day for every step and the cost, or `undefined` when the group has no plan
 */
export function groupDays(
  shape: GroupShape,
  sharedDay: readonly (number | undefined)[],
  forbidden?: ReadonlySet<string>,
): { readonly days: Int32Array; readonly hi: number; readonly lo: number } | undefined {
  const variables = shape.own.map((own, step) => {
    if (!own) return { days: Int32Array.of(sharedDay[step]!), hi: ZERO, lo: ZERO };
    return forbidden ? without(own, step, forbidden) : own;
  });
  const range = usableRange(
    variables.map((variable) => variable.days),
    shape.hard,
  );
  if (!range) return undefined;
  const narrowed = variables.map((each, v) => slice(each, range.first[v]!, range.last[v]!));
  const { table, choose } = eliminate(narrowed, shape.links);
  if (table.hi[0] === Infinity) return undefined;
  const chosen = choose(0);
  return {
    days: chosen.map((index, step) => narrowed[step]!.days[index]!),
    hi: table.hi[0]!,
    lo: table.lo[0]!,
  };
}

/** Distances that must hold; relaxed ones are left out. For questions of yes or no. */
export function hardLinks(links: readonly Link[]): readonly Link[] {
  return links.map((link) =>
    link.price === undefined
      ? link
      : {
          ...link,
          min: link.price === 'max' ? link.min : -FAR,
          max: link.price === 'min' ? link.max : FAR,
        },
  );
}

const FAR = 100_000;
const ZERO = Float64Array.of(0);

/** The rules between steps that hold for one group, with evenness only where the group has a say. */
export function linksFor(model: Model, group: PlannableGroup): readonly Link[] {
  const late = model.circumstances.lateStarts.some((start) => start.group === group.id);
  const { fixed } = model.circumstances;
  const scopeOf = (step: number) => model.steps[step]!.component.scope;
  const isFixed = (step: number) => fixed.has(ownerEvent(model, step, group));
  return model.links.flatMap((link) => {
    const shares = [link.a, link.b].filter((step) => scopeOf(step) !== 'group');
    // Who joins late takes shared events as they come; only the closing ones still wait for it.
    if (late && shares.some((step) => !CLOSING.has(model.steps[step]!.component.kind))) return [];
    // What has happened, happened: two settled days are not judged again.
    if (isFixed(link.a) && isFixed(link.b)) return [{ ...link, min: -FAR, max: FAR }];
    return [shares.length === 2 ? { ...link, ideal: -1 } : link];
  });
}

const CLOSING: ReadonlySet<string> = new Set(['conference', 'presentation']);

/** The id of the event that a step is for a group: its own, its region's or everybody's. */
export function ownerEvent(model: Model, step: number, group: PlannableGroup): string {
  const { component, occurrence } = model.steps[step]!;
  const place = { group: group.id, region: group.region };
  return eventId(component.scope, place, component.id, occurrence.sequence);
}

function shapeKey(model: Model, group: PlannableGroup): string {
  const { absences, blockedEvents, lateStarts, fixed, announced } = model.circumstances;
  const away = absences.filter(({ person }) => group.facilitators.includes(person));
  const parts: unknown[] = [
    model.yearOf({ region: group.region, school: group.school }).key,
    group.weekdays.join(''),
    minutesOf(group.endsAt) - minutesOf(group.startsAt),
    away.map(({ from, to }) => `${from}${to}`).join(),
    lateStarts.find((start) => start.group === group.id)?.from,
  ];
  if (fixed.size + announced.size + blockedEvents.length > 0) {
    for (let step = 0; step < model.steps.length; step++) {
      const event = ownerEvent(model, step, group);
      const own = model.steps[step]!.component.scope === 'group';
      parts.push(fixed.get(event), own ? announced.get(event) : '');
      for (const blocked of own ? blockedEvents : []) {
        if (blocked.events.includes(event)) parts.push(`${step}:${blocked.from}${blocked.to}`);
      }
    }
  }
  // While rules are relaxed, or a day is insisted on, groups are named in the rules themselves.
  if (model.relaxed.size > 0) parts.push(group.id);
  return parts.join('|');
}

function costless(variable: Variable): Variable {
  const zero = new Float64Array(variable.days.length);
  return { days: variable.days, hi: zero, lo: zero };
}

function slice(variable: Variable, first: number, last: number): Variable {
  if (first === 0 && last === variable.days.length - 1) return variable;
  return {
    days: variable.days.subarray(first, last + 1),
    hi: variable.hi.subarray(first, last + 1),
    lo: variable.lo.subarray(first, last + 1),
  };
}

function without(variable: Variable, step: number, forbidden: ReadonlySet<string>): Variable {
  const kept = [...variable.days.keys()].filter(
    (index) => !forbidden.has(`${step}:${variable.days[index]}`),
  );
  if (kept.length === variable.days.length) return variable;
  return {
    days: Int32Array.from(kept, (index) => variable.days[index]!),
    hi: Float64Array.from(kept, (index) => variable.hi[index]!),
    lo: Float64Array.from(kept, (index) => variable.lo[index]!),
  };
}

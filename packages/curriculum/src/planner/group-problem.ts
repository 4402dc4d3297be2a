import { type CostTable, eliminate, type Link, type Variable } from './elimination.ts';
import { hardLinks, linksFor, ownerEvent } from './group-links.ts';
import { candidateDays, type Model, possibleDays, type PossibleDays } from './model.ts';
import { minutesOf } from './objections.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { usableRange } from './propagation.ts';
import { costless, keepIf, slice, without } from './fewer-days.ts';

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
  /** Answers already found, by the shared days they were asked for. */
  readonly known: Map<string, CostTable | undefined>;
  readonly knownDays: Map<string, GroupDays | undefined>;
}

/** A group's days by step, and what they cost. */
export interface GroupDays {
  readonly days: Int32Array;
  readonly hi: number;
  readonly lo: number;
}

/** Find the shape of groups, computing it once for all groups in equal circumstances. */
export function groupShapes(model: Model): (group: PlannableGroup) => GroupShape {
  const remembered = new Map<string, GroupShape>();
  const possible = possibleOnce(model);
  return (group) => {
    const key = shapeKey(model, group);
    const known = remembered.get(key);
    if (known) return known;
    const own = model.steps.map((step, index) =>
      step.component.scope === 'group'
        ? candidateDays(model, index, { group }, possible(index, group))
        : undefined,
    );
    const links = linksFor(model, group);
    const shape = {
      key,
      own,
      links,
      hard: hardLinks(links),
      known: new Map(),
      knownDays: new Map(),
    };
    remembered.set(key, shape);
    return shape;
  };
}

// Which days a step may take depends on less than what they cost: look it up once for many shapes.
function possibleOnce(model: Model): (step: number, group: PlannableGroup) => PossibleDays {
  const remembered = new Map<string, PossibleDays>();
  return (step, group) => {
    const event = ownerEvent(model, step, group);
    const blocked = model.circumstances.blockedEvents.some(({ events }) => events.includes(event));
    if (blocked || model.relaxed.size > 0) return possibleDays(model, step, { group });
    const key = `${step}|${circumstanceKey(model, group)}`;
    let days = remembered.get(key);
    if (!days) {
      days = possibleDays(model, step, { group });
      remembered.set(key, days);
    }
    return days;
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
  const asked = [retained.join(), ...shared.map((each) => each?.days.join() ?? '')].join('|');
  if (shape.known.has(asked)) return shape.known.get(asked);
  const table = findCosts(shape, shared, retained);
  shape.known.set(asked, table);
  return table;
}

function findCosts(
  shape: GroupShape,
  shared: SharedDays,
  retained: readonly number[],
): CostTable | undefined {
  const variables = shape.own.map((own, step) => own ?? costless(shared[step]!));
  const narrowed = narrow(variables, shape.hard, retained);
  if (!narrowed) return undefined;
  const tight = retained.length === 0 ? tighten(narrowed, shape) : narrowed;
  return eliminate(tight, shape.links, retained, false).table;
}

/**
 * The best days of a group once shared events have theirs.
 *
 * @param forbidden days given up, each as `step:day`
 * @returns a day for every step and the cost, or `undefined` when the group has no plan
 */
export function groupDays(
  shape: GroupShape,
  sharedDay: readonly (number | undefined)[],
  forbidden: ReadonlySet<string> = NOTHING,
): GroupDays | undefined {
  const asked = [...sharedDay, ...[...forbidden].sort()].join();
  if (shape.knownDays.has(asked)) return shape.knownDays.get(asked);
  const found = findDays(shape, sharedDay, forbidden);
  shape.knownDays.set(asked, found);
  return found;
}

function findDays(
  shape: GroupShape,
  sharedDay: readonly (number | undefined)[],
  forbidden: ReadonlySet<string>,
): GroupDays | undefined {
  const variables = shape.own.map((own, step) => {
    if (!own) return { days: Int32Array.of(sharedDay[step]!), hi: ZERO, lo: ZERO };
    return forbidden.size > 0 ? without(own, step, forbidden) : own;
  });
  const narrowed = narrow(variables, shape.hard, []);
  if (!narrowed) return undefined;
  const tight = tighten(narrowed, shape);
  const { table, choose } = eliminate(tight, shape.links);
  if (table.hi[0] === Infinity) return undefined;
  const chosen = choose(0);
  return {
    days: chosen.map((index, step) => tight[step]!.days[index]!),
    hi: table.hi[0]!,
    lo: table.lo[0]!,
  };
}

// Leave out days that no plan can use; days of retained events stay, so that tables can be added.
function narrow(
  variables: readonly Variable[],
  hard: readonly Link[],
  retained: readonly number[],
): readonly Variable[] | undefined {
  const range = usableRange(
    variables.map((variable) => variable.days),
    hard,
  );
  if (!range) return undefined;
  return variables.map((variable, step) =>
    retained.includes(step) ? variable : slice(variable, range.first[step]!, range.last[step]!),
  );
}

/**
 * Leave out days that cost more than a plan already found: while announced days are dear, an event
 * that can stay where it is hardly ever has to move. Changes nothing about the best plan.
 */
function tighten(variables: readonly Variable[], shape: GroupShape): readonly Variable[] {
  const least = variables.map(({ hi }) => hi.reduce((low, each) => Math.min(low, each), Infinity));
  const floor = least.reduce((sum, each) => sum + each, 0);
  const dear = variables.some(({ hi }, v) => hi.some((each) => each !== least[v]));
  if (!dear) return variables;
  const staying = variables.map((variable, v) =>
    least[v] === 0 ? keepIf(variable, (index) => variable.hi[index] === 0) : variable,
  );
  const found = narrow(staying, shape.hard, []);
  if (!found) return variables;
  const reached = eliminate(found, shape.links, [], false).table.hi[0]!;
  if (reached === Infinity) return variables;
  return variables.map((variable, v) =>
    keepIf(variable, (index) => floor - least[v]! + variable.hi[index]! <= reached),
  );
}
const ZERO = Float64Array.of(0);
const NOTHING: ReadonlySet<string> = new Set();

// Everything about a group that decides which days are possible, but for its own announced events.
function circumstanceKey(model: Model, group: PlannableGroup): string {
  const { absences, lateStarts } = model.circumstances;
  const away = absences.filter(({ person }) => group.facilitators.includes(person));
  return [
    model.yearOf({ region: group.region, school: group.school }).key,
    group.weekdays.join(''),
    minutesOf(group.endsAt) - minutesOf(group.startsAt),
    away.map(({ from, to }) => `${from}${to}`).join(),
    lateStarts.find((start) => start.group === group.id)?.from ?? '',
  ].join('|');
}

function shapeKey(model: Model, group: PlannableGroup): string {
  const { blockedEvents, fixed, announced } = model.circumstances;
  const parts: unknown[] = [circumstanceKey(model, group)];
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

import { dateOfDay } from './day-names.ts';
import { constraintKey, type Constraint } from './constraint.ts';
import { feasibleFor } from './feasibility.ts';
import { ownerEvent } from './group-links.ts';
import { eventRules, relaxing, type Model } from './model.ts';
import { objectionsTo } from './objections.ts';
import type { PlannableGroup } from './plannable-group.ts';
import type { PlanningRefusal, Relaxation } from './refusals.ts';
import { solve, type Solution } from './solve.ts';

/**
 * Refuse a year that cannot be planned: name a smallest clashing set, and what each would give.
 *
 * First the fewest groups that cannot be planned together, then the constraints that matter to
 * them. A constraint is left out of the set if there is still no plan without it; hence leaving out
 * any one of those that remain makes a plan possible (deletion filter, Chinneck and Dravnieks 1991).
 */
export function refuseImpossible(model: Model): {
  readonly ok: false;
  readonly refusals: readonly PlanningRefusal[];
} {
  return { ok: false, refusals: [{ code: 'plan.impossible', params: clashOf(model) }] };
}

/** Why a year cannot be planned: whose, a smallest clashing set, and what relaxing each would give. */
export function clashOf(model: Model): {
  readonly groups: readonly string[];
  readonly clash: readonly Constraint[];
  readonly relaxations: readonly Relaxation[];
} {
  const groups = clashingGroups(model);
  const concerned: Model = { ...model, groups };
  const clash = orTime(concerned, smallestClash(concerned)).map((each) =>
    asDeadline(concerned, each),
  );
  return {
    groups: groups.map((group) => group.id),
    clash,
    relaxations: clash
      .filter((constraint) => constraint.code !== 'plan.not-before')
      .map((constraint) => whatRelaxingGives(concerned, constraint)),
  };
}

/** The fewest groups that cannot be planned together: one, if one alone cannot. */
function clashingGroups(model: Model): readonly PlannableGroup[] {
  const alone = model.groups.find((group) => !feasibleFor(model, [group]));
  if (alone) return [alone];
  let kept = [...model.groups];
  // Halves first: in a nation of groups only two or three may be at odds.
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (without.length > 0 && !feasibleFor(model, without)) kept = without;
      else at += size;
    }
  }
  return kept;
}

function smallestClash(model: Model): readonly Constraint[] {
  const all = constraintsOf(model);
  const orders = [all, [...all].reverse()];
  const found = orders.map((order) => filtered(model, order));
  found.sort((a, b) => a.length - b.length);
  const smallest = new Set(found[0]!.map(constraintKey));
  return all.filter((constraint) => smallest.has(constraintKey(constraint)));
}

// Where no rule could help by giving way, it is too late in the year.
function orTime(model: Model, clash: readonly Constraint[]): readonly Constraint[] {
  const { notBefore } = model.circumstances;
  if (clash.length > 0 || notBefore === undefined) return clash;
  return [{ code: 'plan.not-before', params: { day: dateOfDay(notBefore) } }];
}

// A distance from what has been held is a deadline, and a deadline is a day.
function asDeadline(model: Model, constraint: Constraint): Constraint {
  if (constraint.code !== 'plan.max-gap') return constraint;
  const key = constraintKey(constraint);
  const link = model.links.find(({ maxRule }) => maxRule && constraintKey(maxRule) === key);
  if (!link) return constraint;
  const { fixed, held } = model.circumstances;
  const events = model.groups.map((group) => ownerEvent(model, link.a, group));
  const days = new Set(events.map((event) => (held.has(event) ? fixed.get(event) : undefined)));
  const [day] = days;
  if (days.size !== 1 || day === undefined) return constraint;
  return { ...constraint, params: { ...constraint.params, latest: dateOfDay(day + link.max) } };
}

function filtered(model: Model, order: readonly Constraint[]): readonly Constraint[] {
  const relaxed = new Set<string>();
  for (const constraint of order) {
    const key = constraintKey(constraint);
    relaxed.add(key);
    if (feasibleFor(relaxing(model, relaxed), model.groups)) relaxed.delete(key);
  }
  return order.filter((constraint) => !relaxed.has(constraintKey(constraint)));
}

/**
 * Every constraint that could play a part for these groups, in the order of the design.
 *
 * What has been held is no cause that could give way, and neither is the past itself.
 */
export function constraintsOf(model: Model): readonly Constraint[] {
  const { fixed, held } = model.circumstances;
  const found = new Map<string, Constraint>();
  const add = (constraint: Constraint) => {
    if (constraint.code === 'plan.not-before') return;
    const key = constraintKey(constraint);
    if (!found.has(key)) found.set(key, constraint);
  };
  for (const { minRule, maxRule } of model.links) {
    add(minRule);
    if (maxRule) add(maxRule);
  }
  for (const group of model.groups) {
    for (const step of model.steps) {
      const { scope } = step.component;
      const owner =
        scope === 'group'
          ? { group, region: group.region }
          : scope === 'region'
            ? { region: group.region }
            : {};
      const rules = eventRules(model, step, owner);
      if (held.has(rules.event)) continue;
      const { firstDay, days } = rules.year;
      for (let day = firstDay; day < firstDay + days.length; day++) {
        for (const { constraints } of objectionsTo(rules, day)) constraints.forEach(add);
      }
      const settled = fixed.get(rules.event);
      if (settled !== undefined) add(fixedRule(rules.event, settled));
    }
    for (const person of group.facilitators) add({ code: 'plan.one-place', params: { person } });
  }
  return [...found.values()];
}

function fixedRule(event: string, day: number): Constraint {
  return { code: 'plan.day-fixed', params: { event, on: dateOfDay(day) } };
}

function whatRelaxingGives(model: Model, constraint: Constraint): Relaxation {
  const relaxed = relaxing(model, new Set([constraintKey(constraint)]));
  const solution = solve(relaxed);
  if (!solution) return { constraint, makesPossible: false, by: 0, gives: [] };
  const broken = breaches(model, solution, constraint);
  return {
    constraint,
    makesPossible: true,
    by: broken.reduce((sum, { by }) => sum + by, 0),
    gives: broken.map(({ event, day }) => ({ event, heldOn: dateOfDay(day) })),
  };
}

interface Breach {
  readonly event: string;
  readonly day: number;
  readonly by: number;
}

// The events of a relaxed plan that break the constraint that was relaxed.
function breaches(model: Model, solution: Solution, constraint: Constraint): readonly Breach[] {
  const { fixed, held } = model.circumstances;
  const key = constraintKey(constraint);
  const found = new Map<string, Breach>();
  for (const { group, days } of solution.groups) {
    model.steps.forEach((step, index) => {
      const rules = eventRules(model, step, { group, region: group.region });
      const own = step.component.scope === 'group';
      const shared = own
        ? rules
        : eventRules(model, step, sharedOwner(step.component.scope, group));
      if (held.has(shared.event)) return;
      const settled = fixed.get(shared.event);
      const day = days[index]!;
      const price = objectionsTo(shared, day)
        .filter(({ constraints }) => constraints.some((each) => constraintKey(each) === key))
        .reduce((sum, each) => sum + each.price, 0);
      const unfixed = constraintKey(fixedRule(shared.event, settled ?? 0)) === key ? 1 : 0;
      const by = price + unfixed;
      if (by > 0) found.set(shared.event, { event: shared.event, day, by });
    });
    for (const { a, b, min, max, minRule, maxRule } of model.links) {
      const distance = days[b]! - days[a]!;
      const short = constraintKey(minRule) === key ? min - distance : 0;
      const long = maxRule && constraintKey(maxRule) === key ? distance - max : 0;
      const by = Math.max(short, long);
      if (by <= 0) continue;
      const step = model.steps[b]!;
      const { event } = eventRules(model, step, {
        ...(step.component.scope === 'group' ? { group } : {}),
        ...(step.component.scope === 'everyone' ? {} : { region: group.region }),
      });
      if (!held.has(event)) found.set(event, { event, day: days[b]!, by });
    }
  }
  return [...found.values()];
}

function sharedOwner(scope: string, group: PlannableGroup): { readonly region?: string } {
  return scope === 'region' ? { region: group.region } : {};
}

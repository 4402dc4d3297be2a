import type { CalendarDate } from '@tldw/core';
import { dateOfDay } from './day-names.ts';
import { becauseOf, type PlacedStep } from './because.ts';
import { SHARED_START } from './facilitator-conflicts.ts';
import { eventRules, preferencePoints, WEIGHTS, type Model } from './model.ts';
import { minutesOf, modeOn, timeOf, type EventRules, type Owner } from './objections.ts';
import { eventId, type PlannedEvent, type PlanQuality, type YearPlan } from './planned-event.ts';
import type { Solution } from './solve.ts';

/** An event that is taken over as it was, if its day and mode are the same. */
export type KeepEvent = (
  event: string,
  heldOn: CalendarDate,
  mode: () => PlannedEvent['mode'],
) => PlannedEvent | undefined;

/** Write a solution out as a plan: events by day and id, each with its reasons. */
export function writePlan(
  model: Model,
  solution: Solution,
  keep: KeepEvent = () => undefined,
): YearPlan {
  const events: PlannedEvent[] = [];
  const quality = { unevenness: 0, preference: 0, lateness: 0 };
  const rulesOf = rememberedRules(model);
  const add = (placed: PlacedStep, owner: Owner) => {
    const day = placed.dayOf(placed.step)!;
    quality.preference += preferencePoints(model, placed.step, placed.rules, day);
    quality.lateness += Math.max(0, day - model.firstDay);
    const kept = keep(placed.rules.event, dateOfDay(day), () => modeOn(placed.rules, day));
    events.push(kept ?? writeEvent(model, placed, owner));
  };

  for (const { group, days, shape } of solution.groups) {
    const dayOf = (step: number) => days[step];
    const given = solution.givenUp.get(group.id) ?? [];
    model.steps.forEach(({ component }, step) => {
      if (component.scope !== 'group') return;
      const rules = rulesOf(step, { group }, shape.key);
      const givenUp = given.filter((each) => each.step === step);
      add({ step, rules, dayOf, group, groups: 1, givenUp }, { group, region: group.region });
    });
    quality.unevenness += unevennessOf(model, dayOf, 'group');
  }
  const regions = [...solution.shared];
  for (const [region, days] of regions) {
    const groups = solution.groups.filter((each) => each.group.region === region).length;
    const dayOf = sharedDay(model, days);
    model.steps.forEach(({ component }, step) => {
      if (component.scope !== 'region') return;
      const rules = rulesOf(step, { region }, region);
      add({ step, rules, dayOf, group: undefined, groups, givenUp: [] }, { region });
    });
    quality.unevenness += unevennessOf(model, dayOf, 'region');
  }
  const [anyRegion] = regions;
  if (anyRegion) {
    const dayOf = sharedDay(model, anyRegion[1], true);
    model.steps.forEach(({ component }, step) => {
      if (component.scope !== 'everyone') return;
      const rules = rulesOf(step, {}, '');
      const groups = solution.groups.length;
      add({ step, rules, dayOf, group: undefined, groups, givenUp: [] }, {});
    });
    quality.unevenness += unevennessOf(model, dayOf, 'everyone');
  }
  events.sort(byDayThenId);
  return planOf(model, events, { ...quality, provenOptimal: solution.proven });
}

function planOf(model: Model, events: readonly PlannedEvent[], quality: PlanQuality): YearPlan {
  const { design, calendar, groups, circumstances } = model;
  const { absences, blockedEvents, lateStarts } = circumstances;
  return {
    design: design.id,
    country: calendar.country,
    year: calendar.academicYear,
    events,
    quality,
    basis: { design, calendar, groups, absences, blockedEvents, lateStarts },
  };
}

/** The order of a plan's events. */
export function byDayThenId(a: PlannedEvent, b: PlannedEvent): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function writeEvent(model: Model, placed: PlacedStep, owner: Owner): PlannedEvent {
  const { component, occurrence } = model.steps[placed.step]!;
  const day = placed.dayOf(placed.step)!;
  const startsAt = owner.group?.startsAt ?? component.startsAt ?? SHARED_START;
  const { event } = placed.rules;
  return {
    id: event,
    group: owner.group?.id ?? null,
    region: owner.region ?? null,
    component: component.id,
    kind: component.kind,
    sequence: occurrence.sequence,
    heldOn: dateOfDay(day),
    ...(component.days > 1 ? { lastsUntil: dateOfDay(day + component.days - 1) } : {}),
    startsAt,
    endsAt: timeOf(minutesOf(startsAt) + component.minutes),
    mode: modeOn(placed.rules, day),
    because: becauseOf(model, placed),
  };
}

// Rules of groups in equal circumstances differ only by the group's name in the event's id.
function rememberedRules(model: Model): (step: number, owner: Owner, key: string) => EventRules {
  const remembered = new Map<string, EventRules>();
  return (step, owner, key) => {
    const at = `${step}#${key}`;
    let rules = remembered.get(at);
    if (!rules) {
      rules = eventRules(model, model.steps[step]!, withRegion(owner));
      remembered.set(at, rules);
    }
    if (!owner.group) return rules;
    const { component, occurrence } = model.steps[step]!;
    return {
      ...rules,
      event: eventId('group', { group: owner.group.id }, component.id, occurrence.sequence),
    };
  };
}

function withRegion(owner: Owner): Owner {
  return owner.group ? { ...owner, region: owner.group.region } : owner;
}

function sharedDay(
  model: Model,
  days: readonly (number | undefined)[],
  onlyEveryone = false,
): (step: number) => number | undefined {
  return (step) => {
    const { scope } = model.steps[step]!.component;
    if (scope === 'group' || (onlyEveryone && scope === 'region')) return undefined;
    return days[step];
  };
}

function unevennessOf(
  model: Model,
  dayOf: (step: number) => number | undefined,
  level: PlannableLevel,
): number {
  let sum = 0;
  for (const { a, b, ideal, weight } of model.links) {
    if (ideal < 0 || levelOf(model, a, b) !== level) continue;
    const [from, to] = [dayOf(a), dayOf(b)];
    if (from === undefined || to === undefined) continue;
    sum += ((to - from - ideal) ** 2 * weight) / WEIGHTS.unevenness;
  }
  return sum;
}

type PlannableLevel = 'group' | 'region' | 'everyone';

function levelOf(model: Model, a: number, b: number): PlannableLevel {
  const scopes = [a, b].map((step) => model.steps[step]!.component.scope);
  if (scopes.includes('group')) return 'group';
  return scopes.includes('region') ? 'region' : 'everyone';
}

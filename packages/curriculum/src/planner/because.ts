import { type Weekday } from '@tldw/core';
import { dateOfDay } from './day-names.ts';
import type { GivenUp } from './facilitator-conflicts.ts';
import { preferencePoints, type Model } from './model.ts';
import { modeOn, objectionsTo, type EventRules } from './objections.ts';
import type { PlannableGroup } from './plannable-group.ts';
import type { Reason } from './planned-event.ts';
import type { Obstacle } from './reasons.ts';

/** What is known about an event once the year has its days. */
export interface PlacedStep {
  readonly step: number;
  readonly rules: EventRules;
  /** The day of every step, as this group or region sees it. */
  readonly dayOf: (step: number) => number | undefined;
  readonly group: PlannableGroup | undefined;
  /** How many groups share the event. */
  readonly groups: number;
  readonly givenUp: readonly GivenUp[];
}

/**
 * Why an event is where it is: the rules that bind it, and the preference that decided.
 *
 * First who set the frame (the window, the group's own days, the groups that share it), then what
 * holds it in place (rhythm, distances, days that were not to be had), then what decided the rest.
 */
export function becauseOf(model: Model, placed: PlacedStep): readonly Reason[] {
  const { step, rules, dayOf, group } = placed;
  const day = dayOf(step)!;
  const { id } = model.steps[step]!;
  const window = { step: id, from: dateOfDay(rules.window.from), to: dateOfDay(rules.window.to) };
  const reasons: Reason[] = [{ code: 'because.window', params: window }];
  if (group) {
    const { weekdays, startsAt, endsAt } = group;
    const params = { group: group.id, weekdays: weekdays as Weekday[], startsAt, endsAt };
    reasons.push({ code: 'because.group-days', params });
  } else {
    reasons.push({ code: 'because.shared', params: { groups: placed.groups } });
  }
  reasons.push(...distances(model, step, day, dayOf, rules));
  for (const { person, other, day: on } of placed.givenUp) {
    if (other === group?.id) continue;
    const params = { person, on: dateOfDay(on), group: other };
    reasons.push({ code: 'because.facilitator-elsewhere', params });
  }
  reasons.push(...preferences(model, step, day, rules));
  if (modeOn(rules, day) === 'online') {
    const closure = rules.year.days[day - rules.year.firstDay]?.inPersonClosure;
    if (closure) {
      const params = { closure: closure.id, from: closure.startsOn, to: closure.endsOn };
      reasons.push({ code: 'because.online', params });
    }
  }
  return reasons;
}

function distances(
  model: Model,
  step: number,
  day: number,
  dayOf: (step: number) => number | undefined,
  rules: EventRules,
): readonly Reason[] {
  const reasons: Reason[] = [];
  let hasRhythm = false;
  for (const { a, b, min, max, ideal } of model.links) {
    const other = a === step ? b : b === step ? a : undefined;
    const otherDay = other === undefined ? undefined : dayOf(other);
    if (other === undefined || otherDay === undefined) continue;
    const length = model.steps[a]!.component.days - 1;
    const distance = Math.abs(day - otherDay);
    const otherId = model.steps[other]!.id;
    if (ideal >= 0 && b === step) {
      hasRhythm = true;
      const facts = { after: otherId, days: distance - length, ideal: ideal - length };
      reasons.push({ code: 'because.ideal-rhythm', params: facts });
      const aimed = otherDay + ideal;
      const obstacle = aimed === day ? undefined : obstacleOn(rules, aimed);
      if (obstacle) {
        reasons.push({ code: 'because.obstacle', params: { on: dateOfDay(aimed), obstacle } });
      }
    } else if (ideal >= 0) {
      hasRhythm = true;
    }
    const days = distance - length;
    if (distance === min)
      reasons.push({ code: 'because.min-gap', params: { other: otherId, days } });
    if (distance === max)
      reasons.push({ code: 'because.max-gap', params: { other: otherId, days } });
  }
  if (!hasRhythm) reasons.push({ code: 'because.earliest', params: {} });
  return reasons;
}

function preferences(
  model: Model,
  step: number,
  day: number,
  rules: EventRules,
): readonly Reason[] {
  const preferred = model.preferred[step];
  const reasons: Reason[] = [];
  if (preferred && preferred.from <= day && day <= preferred.to) {
    const span = { from: dateOfDay(preferred.from), to: dateOfDay(preferred.to) };
    reasons.push({ code: 'because.preferred', params: { step: model.steps[step]!.id, ...span } });
  }
  const soft = rules.year.days[day - rules.year.firstDay]?.soft;
  if (soft && preferencePoints(model, step, rules, day) > 0) {
    reasons.push({
      code: 'because.soft-accepted',
      params: { kind: soft.kind, on: dateOfDay(day) },
    });
  }
  return reasons;
}

/** What made a day impossible for an event, if anything did. */
export function obstacleOn(rules: EventRules, day: number): Obstacle | undefined {
  const objection = objectionsTo(rules, day)[0];
  const constraint = objection?.constraints.at(-1);
  if (!constraint) return objection ? 'outside-year' : undefined;
  switch (constraint.code) {
    case 'plan.holidays':
      return 'holiday';
    case 'plan.closure':
      return 'closed';
    case 'plan.in-person':
      return 'in-person-closed';
    case 'plan.weekdays':
      return 'not-a-group-day';
    case 'plan.absence':
      return 'facilitator-away';
    case 'plan.venue':
      return 'venue-closed';
    case 'plan.unusable-days': {
      const { days } = constraint.params;
      return days === 'weekend' || days === 'break' ? days : 'outside-year';
    }
    default:
      return 'outside-window';
  }
}

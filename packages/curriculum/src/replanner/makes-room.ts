import { dayNumber } from '@tldw/core';
import type { Model, StepLink } from '../planner/model.ts';
import type { PlannedEvent, Reason } from '../planner/planned-event.ts';
import type { Step } from '../planner/steps.ts';

/**
 * Why an event moves although nothing stands in the way of its announced day: another one, on its
 * own new day, would lie too near to it or too far from it. The one that presses most is named.
 */
export function roomMadeBy(
  model: Model,
  before: PlannedEvent,
  now: readonly PlannedEvent[],
): Reason | undefined {
  const step = model.steps.findIndex((each) => isOf(each, before));
  const pressing = model.links
    .filter(({ a, b }) => a === step || b === step)
    .flatMap((link) => {
      const others = model.steps[link.a === step ? link.b : link.a]!;
      return now
        .filter((other) => isOf(others, other) && meetTogether(before, other))
        .map((other) => ({ other, by: breach(link, step, before, other) }));
    })
    .filter(({ by }) => by > 0)
    .sort((one, two) => two.by - one.by || (one.other.id < two.other.id ? -1 : 1));
  const [first] = pressing;
  if (!first) return undefined;
  const { id, heldOn } = first.other;
  return { code: 'because.makes-room', params: { other: id, on: heldOn } };
}

function isOf({ component, occurrence }: Step, event: PlannedEvent): boolean {
  return component.id === event.component && occurrence.sequence === event.sequence;
}

// Distances hold for the events that one group takes part in.
function meetTogether(one: PlannedEvent, two: PlannedEvent): boolean {
  if (one.group !== null && two.group !== null) return one.group === two.group;
  return one.region === null || two.region === null || one.region === two.region;
}

// By how many days the announced day breaks the distance to where the other event is now.
function breach(link: StepLink, step: number, before: PlannedEvent, other: PlannedEvent): number {
  const apart = dayNumber(other.heldOn) - dayNumber(before.heldOn);
  const distance = link.a === step ? apart : -apart;
  return Math.max(link.min - distance, distance - link.max);
}

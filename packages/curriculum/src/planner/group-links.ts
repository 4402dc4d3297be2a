import type { Link } from './elimination.ts';
import type { Model } from './model.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { eventId } from './planned-event.ts';

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
    // What has happened, happened: it cannot wait for something that is still to be placed, and
    // two settled days are not judged again.
    if (isFixed(link.b)) return [{ ...link, min: -FAR, max: FAR }];
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

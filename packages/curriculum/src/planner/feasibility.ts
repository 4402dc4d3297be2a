import { constraintKey } from './constraint.ts';
import type { Link } from './elimination.ts';
import { separate, sharingGroups } from './facilitator-conflicts.ts';
import { groupShapes, type GroupShape } from './group-problem.ts';
import { candidateDays, type Model } from './model.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { earliestDays } from './propagation.ts';

/**
 * Whether some groups can be planned together at all.
 *
 * Distances and days are decided for all groups at once by pushing every event to its earliest day.
 * Only where facilitators are shared does it take a search.
 */
export function feasibleFor(model: Model, groups: readonly PlannableGroup[]): boolean {
  const part: Model = { ...model, groups };
  const shapeOf = groupShapes(part);
  const shapes = groups.map(shapeOf);
  const system = systemOf(part, groups, shapes);
  const earliest = earliestDays(system.days, system.links);
  if (!earliest) return false;
  const clusters = sharingGroups(withoutLifted(part, groups)).filter((each) => each.length > 1);
  const needsCheck = clusters.length > 0;
  if (!needsCheck) return true;
  const dayAt = (variable: number) => system.days[variable]![earliest[variable]!]!;
  return clusters.every((cluster) => {
    const placed = cluster.map((index) => ({
      group: withoutLifted(part, [groups[index]!])[0]!,
      shape: shapes[index]!,
      sharedDays: part.steps.map((step, s) =>
        step.component.scope === 'group' ? undefined : dayAt(system.variableOf(index, s)),
      ),
      days: Int32Array.from(part.steps, (_, s) => dayAt(system.variableOf(index, s))),
      hi: 0,
      lo: 0,
    }));
    return separate(part, placed) !== undefined;
  });
}

interface System {
  readonly days: readonly Int32Array[];
  readonly links: readonly Link[];
  readonly variableOf: (group: number, step: number) => number;
}

// One variable for each event of each group, and one for each shared event.
function systemOf(
  model: Model,
  groups: readonly PlannableGroup[],
  shapes: readonly GroupShape[],
): System {
  const days: Int32Array[] = [];
  const indexOf = new Map<string, number>();
  const nameOf = (group: number, step: number) => {
    const { scope } = model.steps[step]!.component;
    const owner = scope === 'group' ? group : scope === 'region' ? groups[group]!.region : '';
    return `${step}@${owner}`;
  };
  const links: Link[] = [];
  groups.forEach((group, g) => {
    model.steps.forEach(({ component }, step) => {
      const name = nameOf(g, step);
      if (indexOf.has(name)) return;
      indexOf.set(name, days.length);
      const shared = component.scope === 'region' ? { region: group.region } : {};
      days.push((shapes[g]!.own[step] ?? candidateDays(model, step, shared)).days);
    });
    for (const link of shapes[g]!.hard) {
      links.push({
        ...link,
        a: indexOf.get(nameOf(g, link.a))!,
        b: indexOf.get(nameOf(g, link.b))!,
      });
    }
  });
  return { days, links, variableOf: (group, step) => indexOf.get(nameOf(group, step))! };
}

// A facilitator whose "one place at a time" is relaxed is not asked for.
function withoutLifted(model: Model, groups: readonly PlannableGroup[]): readonly PlannableGroup[] {
  if (model.relaxed.size === 0) return groups;
  return groups.map((group) => ({
    ...group,
    facilitators: group.facilitators.filter(
      (person) => !model.relaxed.has(constraintKey({ code: 'plan.one-place', params: { person } })),
    ),
  }));
}

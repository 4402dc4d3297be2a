import highs from 'highs';
import { groupShapes } from '../src/planner/group-problem.ts';
import { eliminate, type Link, type Variable } from '../src/planner/elimination.ts';
import { candidateDays, modelOf } from '../src/planner/model.ts';
import { NO_CIRCUMSTANCES } from '../src/planner/objections.ts';
import type { PlannableGroup } from '../src/planner/plannable-group.ts';
import type { ProgrammeDesign } from '../src/designs/programme-design.ts';
import type { SchoolCalendar } from '@tldw/core/country';

/** One group's year with its shared events free: the same problem for both solvers. */
export function singleGroup(
  design: ProgrammeDesign,
  calendar: SchoolCalendar,
  group: PlannableGroup,
): { readonly variables: readonly Variable[]; readonly links: readonly Link[] } {
  const model = modelOf({ design, calendar, groups: [group], circumstances: NO_CIRCUMSTANCES });
  const shape = groupShapes(model)(group);
  const variables = model.steps.map((step, index) => {
    const shared = step.component.scope === 'region' ? { region: group.region } : {};
    return shape.own[index] ?? candidateDays(model, index, shared);
  });
  return { variables, links: shape.links };
}

/** Seconds and cost of our solver, in units of 2^14 so that both can be compared. */
export function ours({ variables, links }: ReturnType<typeof singleGroup>): number {
  return eliminate(variables, links).table.lo[0]! / 2 ** 14;
}

/**
 * The same as a mixed-integer programme: one binary for each event and day, and for each distance
 * rule one flow for each pair of days it allows.
 */
export async function theirs({
  variables,
  links,
}: ReturnType<typeof singleGroup>): Promise<() => number> {
  const solver = await highs();
  const objective: string[] = [];
  const rules: string[] = [];
  const binaries: string[] = [];
  variables.forEach((variable, v) => {
    const names = [...variable.days].map((_, d) => `x${v}_${d}`);
    binaries.push(...names);
    rules.push(`${names.join(' + ')} = 1`);
    names.forEach((name, d) => objective.push(`${variable.lo[d]! / 2 ** 14} ${name}`));
  });
  links.forEach(({ a, b, min, max, ideal, weight }, l) => {
    const from = new Map<number, string[]>();
    const to = new Map<number, string[]>();
    variables[a]!.days.forEach((dayA, i) => {
      variables[b]!.days.forEach((dayB, j) => {
        const distance = dayB - dayA;
        if (distance < min || distance > max) return;
        const name = `y${l}_${i}_${j}`;
        from.set(i, [...(from.get(i) ?? []), name]);
        to.set(j, [...(to.get(j) ?? []), name]);
        const cost = ideal < 0 ? 0 : ((distance - ideal) ** 2 * weight) / 2 ** 14;
        if (cost > 0) objective.push(`${cost} ${name}`);
      });
    });
    variables[a]!.days.forEach((_, i) => rules.push(balance(from.get(i), `x${a}_${i}`)));
    variables[b]!.days.forEach((_, j) => rules.push(balance(to.get(j), `x${b}_${j}`)));
  });
  const text = [
    'Minimize',
    ` obj: ${objective.join('\n + ')}`,
    'Subject To',
    ...rules.map((rule, index) => ` c${index}: ${rule}`),
    'Binaries',
    ` ${binaries.join('\n ')}`,
    'End',
  ].join('\n');
  return () => solver.solve(text).ObjectiveValue;
}

function balance(flows: readonly string[] | undefined, name: string): string {
  return `${flows ? `${flows.join('\n + ')} - ` : '- '}${name} = 0`;
}

import type { PlanningRefusal } from '../planner/refusals.ts';
import { stepsOf, stepId } from '../planner/steps.ts';
import { Dimension, type ProgrammeDesign } from './programme-design.ts';

/** How many pieces of evidence on each dimension let scaffolding be decided well over a year. */
export const WANTED_EVIDENCE = 14;

/** More events than this that must be remembered at once make planning slow beyond use. */
const MOST_OPEN = 5;

/**
 * Check that a design hangs together before anybody plans with it.
 *
 * @returns every reason against it; empty when it can be planned with
 */
export function checkDesign(design: ProgrammeDesign): readonly PlanningRefusal[] {
  const structure = [...checkComponents(design), ...checkSpacing(design)];
  return structure.length > 0 ? structure : checkEntanglement(design);
}

/**
 * What a design could do better although it can be planned with: too little evidence on a
 * dimension, a core component that does not say why it is core.
 */
export function adviseOnDesign(design: ProgrammeDesign): readonly PlanningRefusal[] {
  const advice: PlanningRefusal[] = [];
  for (const [dimension, count] of Object.entries(evidenceCounts(design))) {
    if (count >= WANTED_EVIDENCE) continue;
    const params = { dimension, count, wanted: WANTED_EVIDENCE };
    advice.push({ code: 'design.few-evidence', params });
  }
  for (const { id, status, rationale } of design.components) {
    if (status !== 'core' || Object.values(rationale).some((words) => words.trim())) continue;
    advice.push({ code: 'design.core-without-reason', params: { component: id } });
  }
  return advice;
}

/** How many pieces of evidence a teacher who takes part in everything gives on each dimension. */
export function evidenceCounts(design: ProgrammeDesign): Readonly<Record<Dimension, number>> {
  const dimensions = Dimension.options;
  const sources = design.components.flatMap((component) =>
    component.occurrences.flatMap((occurrence) => occurrence.evidence),
  );
  const counted = dimensions.map((dimension) => [
    dimension,
    sources.filter((source) => source.dimensions.includes(dimension)).length,
  ]);
  return Object.fromEntries(counted) as Record<Dimension, number>;
}

function checkComponents(design: ProgrammeDesign): readonly PlanningRefusal[] {
  const seen = new Set<string>();
  return design.components.flatMap((component, index) => {
    const refusals: PlanningRefusal[] = [];
    const path = ['components', index];
    if (seen.has(component.id)) {
      refusals.push({ code: 'design.component-twice', params: { component: component.id }, path });
    }
    seen.add(component.id);
    component.occurrences.forEach(({ sequence }, at) => {
      if (sequence === at + 1) return;
      const params = { component: component.id, sequence };
      refusals.push({ code: 'design.sequence', params, path: [...path, 'occurrences', at] });
    });
    if (component.scope !== 'group' && component.startsAt === undefined) {
      const params = { component: component.id };
      refusals.push({ code: 'design.no-start-time', params, path });
    }
    return refusals;
  });
}

function checkSpacing(design: ProgrammeDesign): readonly PlanningRefusal[] {
  const known = design.components.flatMap((component) =>
    component.occurrences.map(({ sequence }) => stepId(component.id, sequence)),
  );
  const refusals = design.spacing.flatMap((rule, index) => {
    const found: PlanningRefusal[] = [];
    for (const end of ['after', 'before'] as const) {
      if (known.includes(rule[end])) continue;
      const params = { found: rule[end], suggestion: nearest(rule[end], known) };
      found.push({ code: 'design.unknown-step', params, path: ['spacing', index, end] });
    }
    const { after, before, minDays, maxDays } = rule;
    if (maxDays !== undefined && maxDays < minDays) {
      const params = { after, before, minDays, maxDays };
      found.push({ code: 'design.distances', params, path: ['spacing', index] });
    }
    return found;
  });
  return [...refusals, ...checkCircle(design)];
}

function checkCircle(design: ProgrammeDesign): readonly PlanningRefusal[] {
  const order = stepsOf(design).map((step) => step.id);
  const backwards = design.spacing.filter(
    ({ after, before }) => order.includes(after) && order.indexOf(after) >= order.indexOf(before),
  );
  if (backwards.length === 0) return [];
  const steps = [...new Set(backwards.flatMap(({ after, before }) => [after, before]))];
  return [{ code: 'design.circle', params: { steps } }];
}

// The exact solver remembers every event that a later one still refers to.
function checkEntanglement(design: ProgrammeDesign): readonly PlanningRefusal[] {
  const steps = stepsOf(design);
  const at = new Map(steps.map((step, index) => [step.id, index]));
  return steps.flatMap((step, index): readonly PlanningRefusal[] => {
    const open = new Set(
      design.spacing
        .filter(({ after, before }) => at.get(after)! <= index && at.get(before)! > index)
        .map(({ before }) => before)
        .filter((before) => steps[at.get(before)!]!.component.scope === 'group'),
    );
    if (open.size <= MOST_OPEN) return [];
    return [{ code: 'design.entangled', params: { step: step.id, open: open.size } }];
  });
}

/** The known name that a misspelt one most likely means. */
export function nearest(found: string, known: readonly string[]): string {
  const scored = known.map((name) => ({ name, distance: editDistance(found, name) }));
  scored.sort((a, b) => a.distance - b.distance);
  return scored[0]?.name ?? '';
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous.at(-1)!;
}

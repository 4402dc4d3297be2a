import { accept, type RefusalOf, type Result } from '@tldw/core';
import { RolloutScenario } from './rollout-scenario.ts';

export type ScenarioRefusals = {
  'rollout.scenario-unreadable': { readonly at: string; readonly problem: string };
  'rollout.unknown-region': { readonly region: string };
  'rollout.duplicate-region': { readonly region: string };
};
export type ScenarioRefusal = RefusalOf<ScenarioRefusals>;

/** Read a scenario from what a file holds, or refuse with every place that cannot be read. */
export function readScenario(found: unknown): Result<RolloutScenario, ScenarioRefusal> {
  const parsed = RolloutScenario.safeParse(found);
  if (!parsed.success) {
    return {
      ok: false,
      refusals: parsed.error.issues.map((issue) => ({
        code: 'rollout.scenario-unreadable',
        params: { at: issue.path.join('.'), problem: issue.message },
        path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      })),
    };
  }
  const ids = parsed.data.regions.map(({ id }) => id);
  const refusals: ScenarioRefusal[] = [
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((region) => ({
      code: 'rollout.duplicate-region' as const,
      params: { region },
      path: ['regions'],
    })),
    ...parsed.data.started.flatMap((region, index) =>
      ids.includes(region)
        ? []
        : [
            {
              code: 'rollout.unknown-region' as const,
              params: { region },
              path: ['started', index],
            },
          ],
    ),
  ];
  return refusals.length > 0 ? { ok: false, refusals } : accept(parsed.data);
}

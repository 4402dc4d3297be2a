import { planRollout } from './plan-rollout.ts';
import type { RolloutScenario } from './rollout-scenario.ts';

/** One scenario in a line, to be read beside others. */
export interface ScenarioLine {
  readonly scenario: string;
  readonly model: RolloutScenario['model']['kind'];
  /** The first year in which every region has a network; `null` if none of the years. */
  readonly everyRegionInYear: number | null;
  /** The first year in which every school has its facilitators; `null` if none of the years. */
  readonly everySchoolInYear: number | null;
  readonly regionsAtEnd: number;
  readonly schoolsAtEnd: number;
  /** Over all years. */
  readonly teachers: number;
  readonly completers: number;
  readonly cost: number;
  readonly costByPayer: Readonly<Record<string, number>>;
  readonly costPerCompleter: number | null;
  readonly qualityAtEnd: number | null;
  /**
   * Teachers counted with effects halved beyond the first hundred of each year: a sensitivity case,
   * because large trials of professional learning find a part of what small ones do.
   */
  readonly attenuatedTeachers: number;
}

/** Scenarios side by side, in the order given. */
export function compareScenarios(scenarios: readonly RolloutScenario[]): readonly ScenarioLine[] {
  return scenarios.map((scenario) => {
    const { years } = planRollout(scenario);
    const last = years.at(-1)!;
    const schools = scenario.regions.reduce((sum, region) => sum + region.schools, 0);
    const total = (of: (year: (typeof years)[number]) => number): number =>
      years.reduce((sum, year) => sum + of(year), 0);
    const costByPayer: Record<string, number> = {};
    for (const year of years) {
      for (const [payer, cost] of Object.entries(year.cost.byPayer)) {
        costByPayer[payer] = (costByPayer[payer] ?? 0) + cost;
      }
    }
    const cost = total((year) => year.cost.total);
    const completers = total((year) => year.completers);
    return {
      scenario: scenario.id,
      model: scenario.model.kind,
      everyRegionInYear:
        years.find(
          (year) =>
            year.regions.filter((row) => row.schools > 0).length === scenario.regions.length,
        )?.year ?? null,
      everySchoolInYear: years.find((year) => year.schools === schools)?.year ?? null,
      regionsAtEnd: last.regions.filter((row) => row.schools > 0).length,
      schoolsAtEnd: last.schools,
      teachers: total((year) => year.teachers),
      completers,
      cost,
      costByPayer,
      costPerCompleter: completers > 0 ? cost / completers : null,
      qualityAtEnd: last.quality,
      attenuatedTeachers: total(
        (year) => Math.min(100, year.teachers) + 0.5 * Math.max(0, year.teachers - 100),
      ),
    };
  });
}

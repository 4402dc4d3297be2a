import { costByIngredients, type CostSheet } from './cost.ts';
import {
  facilitatorSupply,
  nextYear,
  qualityAfter,
  type SupplyConditions,
  type SupplyYear,
} from './facilitator-supply.ts';
import {
  mayOpenRegion,
  reasonsToPause,
  type OpeningRefusal,
  type PauseReason,
} from './opening-rule.ts';
import type { RolloutRegion, RolloutScenario } from './rollout-scenario.ts';
import { rolloutWaves } from './waves.ts';

/** What a region needs and has in one year. */
export interface RegionYear {
  readonly region: string;
  readonly facilitatorsNeeded: number;
  readonly facilitators: number;
  readonly schools: number;
  readonly newSchools: number;
  readonly teachers: number;
  /** Why it takes in no new schools this year. */
  readonly paused: readonly PauseReason[];
}

/** A region whose turn has come and which cannot begin yet. */
export interface WaitingRegion {
  readonly region: string;
  readonly because: readonly OpeningRefusal[];
}

/** One year of a rollout. */
export interface RolloutYear {
  readonly year: number;
  readonly opened: readonly string[];
  readonly waiting: readonly WaitingRegion[];
  readonly regions: readonly RegionYear[];
  readonly facilitators: SupplyYear;
  readonly facilitatorsNeeded: number;
  readonly schools: number;
  readonly teachers: number;
  readonly completers: number;
  /** What is left of the programme after the passings-on; `null` if nobody said what one keeps. */
  readonly quality: number | null;
  readonly cost: CostSheet;
}

/** A scenario played through, year by year. */
export interface RolloutPlan {
  readonly scenario: string;
  readonly years: readonly RolloutYear[];
}

/**
 * Play a scenario through, year by year.
 *
 * Waves open when their year comes and the opening rule allows it; a region that waits may open in
 * any later year. Facilitators go first to schools already at work, then to new schools, in the order in
 * which regions opened. Everything follows from the scenario: same input, same plan.
 */
export function planRollout(scenario: RolloutScenario): RolloutPlan {
  const regions = new Map(scenario.regions.map((region) => [region.id, region]));
  for (const id of scenario.started) {
    if (!regions.has(id)) throw new RangeError(`"${id}" is started but is not among the regions`);
  }
  const conditions: SupplyConditions = scenario;
  const started = scenario.regions.filter(({ id }) => scenario.started.includes(id));
  const waves = rolloutWaves(scenario.regions, started, scenario.waveOrder, scenario.waveSizes);
  const open: string[] = [];
  const schoolsOf = new Map<string, number>();
  const years: RolloutYear[] = [];
  let supply = facilitatorSupply(conditions, 1)[0]!;

  for (let year = 1; year <= scenario.years; year += 1) {
    if (year > 1) supply = nextYear(conditions, supply, () => years.at(-1)!.teachers);
    const due =
      year === 1
        ? scenario.started
        : waves.filter(({ wave }) => wave < year).flatMap((wave) => wave.regions);
    const newcomers = due.filter((id) => !open.includes(id)).map((id) => regions.get(id)!);
    const { opened, waiting } =
      year === 1 ? { opened: newcomers, waiting: [] } : openRegions(newcomers, scenario);
    open.push(...opened.map(({ id }) => id));
    const byRegion = shareFacilitators(
      open.map((id) => regions.get(id)!),
      supply.facilitators,
      schoolsOf,
      scenario,
    );
    for (const row of byRegion) schoolsOf.set(row.region, row.schools);
    years.push(yearOf(scenario, year, supply, opened, waiting, byRegion, regions));
  }
  return { scenario: scenario.id, years };
}

function openRegions(
  newcomers: readonly RolloutRegion[],
  scenario: RolloutScenario,
): { opened: readonly RolloutRegion[]; waiting: readonly WaitingRegion[] } {
  if (!scenario.keepToOpeningRule) return { opened: newcomers, waiting: [] };
  const opened: RolloutRegion[] = [];
  const waiting: WaitingRegion[] = [];
  let seats = scenario.inductionSeats;
  for (const region of newcomers) {
    // A region begins with the two schools whose principals gave their word.
    const needed = 2 * scenario.facilitatorsPerSchool;
    const verdict = mayOpenRegion({
      region: region.id,
      hasCoordinator: region.hasCoordinator,
      principals: region.principals,
      inductionSeats: seats,
      inductionSeatsNeeded: needed,
      observations: region.observations,
      observationsNeeded: scenario.observationsPerRegion,
    });
    if (verdict.ok) {
      opened.push(region);
      seats -= needed;
    } else {
      waiting.push({ region: region.id, because: verdict.refusals });
    }
  }
  return { opened, waiting };
}

function shareFacilitators(
  open: readonly RolloutRegion[],
  facilitators: number,
  before: ReadonlyMap<string, number>,
  scenario: RolloutScenario,
): readonly RegionYear[] {
  const each = scenario.facilitatorsPerSchool;
  let teams = Math.floor(facilitators / each);
  const schools = new Map<string, number>();
  for (const { id } of open) {
    const kept = Math.min(before.get(id) ?? 0, teams);
    schools.set(id, kept);
    teams -= kept;
  }
  const pauses = new Map(
    open.map((region) => [
      region.id,
      reasonsToPause({
        region: region.id,
        coreContent: region.coreContent ?? null,
        teachersPerFacilitator: scenario.teachersPerFacilitator,
      }),
    ]),
  );
  // One school at a time to each region in turn, so that a late region is not starved by a large one.
  for (let given = true; given && teams > 0;) {
    given = false;
    for (const region of open) {
      const now = schools.get(region.id)!;
      if (teams === 0 || now >= region.schools || pauses.get(region.id)!.length > 0) continue;
      schools.set(region.id, now + 1);
      teams -= 1;
      given = true;
    }
  }
  return open.map((region) => {
    const now = schools.get(region.id)!;
    return {
      region: region.id,
      facilitatorsNeeded: region.schools * each,
      facilitators: now * each,
      schools: now,
      newSchools: Math.max(0, now - (before.get(region.id) ?? 0)),
      teachers: Math.floor(now * each * scenario.teachersPerFacilitator),
      paused: pauses.get(region.id)!,
    };
  });
}

function yearOf(
  scenario: RolloutScenario,
  year: number,
  supply: SupplyYear,
  opened: readonly RolloutRegion[],
  waiting: readonly WaitingRegion[],
  byRegion: readonly RegionYear[],
  regions: ReadonlyMap<string, RolloutRegion>,
): RolloutYear {
  const sum = (of: (row: RegionYear) => number): number =>
    byRegion.reduce((total, row) => total + of(row), 0);
  const teachers = sum((row) => row.teachers);
  const completers = Math.floor(teachers * scenario.completion + 1e-9);
  const cost = costByIngredients(
    scenario.ingredients,
    {
      programme: 1,
      region: byRegion.length,
      'new-region': opened.length,
      school: sum((row) => row.schools),
      'new-school': sum((row) => row.newSchools),
      facilitator: supply.facilitators,
      'new-facilitator': supply.inducted,
      teacher: teachers,
      km: sum((row) => row.schools * (regions.get(row.region)?.kmPerSchool ?? 0)),
      'staff-hour':
        teachers * scenario.staffHoursPerTeacher +
        supply.facilitators * scenario.staffHoursPerFacilitator,
    },
    {
      enrolled: teachers,
      completers,
      acceptedPortfolios: Math.floor(completers * scenario.acceptance + 1e-9),
    },
  );
  return {
    year,
    opened: opened.map(({ id }) => id),
    waiting,
    regions: byRegion,
    facilitators: supply,
    facilitatorsNeeded: sum((row) => row.facilitatorsNeeded),
    schools: sum((row) => row.schools),
    teachers,
    completers,
    quality:
      scenario.qualityKept === undefined
        ? null
        : qualityAfter(supply.transmissions, scenario.qualityKept),
    cost,
  };
}

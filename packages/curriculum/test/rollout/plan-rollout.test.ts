import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@tldw/core';
import { say } from '@tldw/core/messages';
import {
  RolloutScenario,
  compareScenarios,
  costByIngredients,
  mayOpenRegion,
  planRollout,
  readScenario,
  reasonsToPause,
  rolloutMessages,
  rolloutWaves,
} from '../../src/rollout/index.ts';

const CENTRES = [
  ['KZ-71', 51.17, 71.43],
  ['KZ-11', 53.28, 69.39],
  ['KZ-75', 43.24, 76.89],
  ['KZ-31', 42.9, 71.37],
  ['KZ-19', 43.86, 77.06],
  ['KZ-79', 42.32, 69.6],
  ['KZ-35', 49.8, 73.1],
  ['KZ-59', 54.87, 69.15],
  ['KZ-55', 52.3, 76.95],
  ['KZ-47', 43.65, 51.16],
  ['KZ-23', 47.1, 51.92],
  ['KZ-39', 53.21, 63.62],
] as const;

const regions = CENTRES.map(([id, latitude, longitude]) => ({
  id,
  schools: 12,
  at: { latitude, longitude },
  hasCoordinator: true,
  principals: 3,
  observations: 4,
  kmPerSchool: 400,
}));
const started = ['KZ-71', 'KZ-11', 'KZ-75', 'KZ-31'];

const scenario: RolloutScenario = RolloutScenario.parse({
  id: 'network',
  years: 5,
  regions,
  started,
  facilitators: 32,
  retention: 0.8,
  completion: 0.8,
  acceptance: 0.9,
  inductionSeats: 60,
  model: { kind: 'network', alumniConversion: 0.2 },
  staffHoursPerTeacher: 30,
  ingredients: [
    { id: 'induction', per: 'new-facilitator', unitCost: 100, payer: 'donor' },
    { id: 'travel', per: 'km', unitCost: 0.1, payer: 'region' },
    { id: 'time', per: 'staff-hour', unitCost: 2, payer: 'school' },
  ],
});

describe('waves', () => {
  const places = regions.map(({ id, at }) => ({ id, at }));
  const in4 = places.slice(0, 4);

  it('are two regions, then four, then the rest', () => {
    expect(rolloutWaves(places, in4).map((wave) => wave.regions.length)).toEqual([2, 4, 2]);
  });

  it('go to the nearest region first when a network grows by visits', () => {
    const [first] = rolloutWaves(places, in4, 'nearest');
    // Almaty region lies around the city of Almaty; Shymkent is 159 km from Taraz, Petropavl 177 km from Kokshetau.
    expect(first?.regions).toEqual(['KZ-19', 'KZ-79']);
  });

  it('hold every region that has not started exactly once', () => {
    const all = rolloutWaves(places, in4, 'nearest', [1, 3]).flatMap((wave) => wave.regions);
    expect(all.toSorted()).toEqual(
      places
        .slice(4)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('a rollout', () => {
  const plan = planRollout(scenario);

  it('begins with what is there: 32 facilitators, 16 schools, 160 teachers', () => {
    expect(plan.years[0]).toMatchObject({
      year: 1,
      opened: started,
      schools: 16,
      teachers: 160,
      completers: 128,
      facilitatorsNeeded: 96,
    });
    expect(plan.years[0]?.regions.map(({ schools }) => schools)).toEqual([4, 4, 4, 4]);
  });

  it('opens two regions, then four, then the rest, and a network grows in each', () => {
    expect(plan.years.map(({ opened }) => opened.length)).toEqual([4, 2, 4, 2, 0]);
    expect(plan.years[3]?.regions.every(({ schools }) => schools > 0)).toBe(true);
  });

  it('never staffs more schools than there are facilitators for, or than a region has', () => {
    for (const year of plan.years) {
      expect(year.schools * 2).toBeLessThanOrEqual(year.facilitators.facilitators);
      for (const row of year.regions) expect(row.schools).toBeLessThanOrEqual(12);
    }
  });

  it('keeps a region waiting, with every reason, until it is ready', () => {
    const unready = regions.map((region) =>
      region.id === 'KZ-19' ? { ...region, hasCoordinator: false, principals: 1 } : region,
    );
    const waiting = planRollout({ ...scenario, regions: unready }).years[1]?.waiting;
    expect(
      waiting?.map(({ region, because }) => [region, because.map(({ code }) => code)]),
    ).toEqual([['KZ-19', ['rollout.no-coordinator', 'rollout.too-few-principals']]]);
    const anyway = planRollout({ ...scenario, regions: unready, keepToOpeningRule: false });
    expect(anyway.years[1]?.waiting).toEqual([]);
  });

  it('takes no new schools into a region whose core is getting lost', () => {
    const fading = regions.map((region) =>
      region.id === 'KZ-71' ? { ...region, coreContent: 0.7 } : region,
    );
    const first = planRollout({ ...scenario, regions: fading }).years[0];
    expect(first?.regions[0]).toMatchObject({ region: 'KZ-71', schools: 0 });
    expect(first?.regions[0]?.paused[0]?.code).toBe('rollout.core-content-low');
  });

  it('adds up its cost by ingredient and by payer, with the hours that budgets forget', () => {
    const cost = plan.years[0]!.cost;
    expect(cost.byIngredient).toEqual({ induction: 3200, travel: 640, time: 9600 });
    expect(cost.byPayer).toEqual({ donor: 3200, region: 640, school: 9600 });
    expect(cost.total).toBe(13_440);
    expect(cost.perEnrolled).toEqual({ known: true, value: 84 });
    expect(cost.perCompleter).toEqual({ known: true, value: 105 });
    expect(cost.perAcceptedPortfolio).toEqual({ known: true, value: 13_440 / 115 });
  });

  it('says that there is no cost for each of nobody', () => {
    const nobody = { enrolled: 0, completers: 0, acceptedPortfolios: 0 };
    const quantities = {
      programme: 1,
      region: 0,
      'new-region': 0,
      school: 0,
      'new-school': 0,
      facilitator: 0,
      'new-facilitator': 0,
      teacher: 0,
      km: 0,
      'staff-hour': 0,
    };
    const office = { id: 'office', per: 'programme', unitCost: 5, payer: 'donor' } as const;
    expect(costByIngredients([office], quantities, nobody)).toMatchObject({
      total: 5,
      perEnrolled: { known: false, reason: 'nobody' },
    });
  });

  it('is the same plan for the same scenario and leaves the scenario alone', () => {
    const before = structuredClone(scenario);
    expect(planRollout(scenario)).toEqual(plan);
    expect(scenario).toEqual(before);
  });
});

describe('scenarios side by side', () => {
  it('show what a cascade gains in speed and loses on the way', () => {
    const cascade: RolloutScenario = {
      ...scenario,
      id: 'cascade',
      inductionSeats: 400,
      model: { kind: 'cascade', fanOut: 3 },
      qualityKept: 0.8,
    };
    const [slow, fast] = compareScenarios([scenario, cascade]);
    expect(fast!.schoolsAtEnd).toBeGreaterThan(slow!.schoolsAtEnd);
    expect(fast?.qualityAtEnd).toBeCloseTo(0.8 ** 5, 12);
    expect(slow).toMatchObject({ everyRegionInYear: 4, qualityAtEnd: null });
    expect(Object.values(slow!.costByPayer).reduce((a, b) => a + b, 0)).toBeCloseTo(slow!.cost, 6);
  });

  it('count effects beyond a hundred teachers by half, as a sensitivity case', () => {
    const [line] = compareScenarios([{ ...scenario, years: 1 }]);
    expect(line).toMatchObject({ teachers: 160, attenuatedTeachers: 130 });
  });
});

describe('opening and pausing a region', () => {
  const ready = {
    region: 'KZ-59',
    hasCoordinator: true,
    principals: 2,
    inductionSeats: 4,
    inductionSeatsNeeded: 4,
    observations: 2,
    observationsNeeded: 2,
  };

  it('opens with a coordinator, two principals, seats and observers, and not with less', () => {
    expect(mayOpenRegion(ready)).toEqual({ ok: true, value: 'KZ-59' });
    const lacking = mayOpenRegion({
      ...ready,
      hasCoordinator: false,
      principals: 1,
      inductionSeats: 3,
      observations: 1,
    });
    expect(lacking.ok ? [] : lacking.refusals.map(({ code }) => code)).toEqual([
      'rollout.no-coordinator',
      'rollout.too-few-principals',
      'rollout.too-few-induction-seats',
      'rollout.nobody-to-observe',
    ]);
  });

  it('pauses below 0.8 of the core or above six teachers for each facilitator', () => {
    const codes = (coreContent: number | null, teachersPerFacilitator: number) =>
      reasonsToPause({ region: 'r', coreContent, teachersPerFacilitator }).map(({ code }) => code);
    expect(codes(0.8, 6)).toEqual([]);
    expect(codes(0.79, 6)).toEqual(['rollout.core-content-low']);
    expect(codes(0.9, 6.1)).toEqual(['rollout.load-too-high']);
    expect(codes(null, 5)).toEqual([]);
  });

  it('says its reasons in three languages', () => {
    const [reason] = reasonsToPause({
      region: 'Ақмола',
      coreContent: 0.7,
      teachersPerFacilitator: 5,
    });
    const said = LANGUAGES.map((language) => say(rolloutMessages, language, reason!));
    expect(new Set(said).size).toBe(3);
    for (const words of said) expect(words).toMatch(/Ақмола.*70/);
  });
});

describe('reading a scenario', () => {
  it('refuses an unknown key, a region that is not there and one that is there twice', () => {
    const unknown = readScenario({ ...scenario, colour: 'red' });
    expect(unknown.ok ? [] : unknown.refusals[0]?.code).toBe('rollout.scenario-unreadable');
    const wrong = readScenario({
      ...scenario,
      regions: [...regions, regions[0]],
      started: ['KZ-99'],
    });
    expect(wrong.ok ? [] : wrong.refusals.map(({ code }) => code)).toEqual([
      'rollout.duplicate-region',
      'rollout.unknown-region',
    ]);
  });

  it('fills in what a short scenario leaves out', () => {
    const { id, years, facilitators, retention, completion, inductionSeats, model } = scenario;
    const short = {
      id,
      years,
      regions,
      started,
      facilitators,
      retention,
      completion,
      inductionSeats,
      model,
    };
    const read = readScenario(short);
    expect(read.ok && read.value).toMatchObject({
      waveSizes: [2, 4],
      facilitatorsPerSchool: 2,
      teachersPerFacilitator: 5,
    });
  });
});

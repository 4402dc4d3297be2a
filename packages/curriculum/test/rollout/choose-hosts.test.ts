import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  chooseHosts,
  estimatedRoadKm,
  greatCircleKm,
  type HostProblem,
} from '../../src/rollout/index.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

/** The same question for HiGHS: binary hosts and assignments. Infinity where there is no way. */
function shortestByHighs(problem: HostProblem): number {
  const { schools, sites, kilometres, hosts, maximumKm } = problem;
  const pairs = schools.flatMap((school, i) =>
    sites.flatMap((site, j) => {
      const km = kilometres[i]![j]!;
      return km <= maximumKm && school.people <= site.seats ? [{ i, j, km }] : [];
    }),
  );
  const going = [...new Set(pairs.map(({ i }) => i))];
  if (going.length === 0) return 0;
  const terms = (items: readonly string[]) => items.join(' + ');
  const cost = pairs.map(({ i, j, km }) => `${schools[i]!.people * km} x${i}_${j}`);
  const rows = [
    ...going.map(
      (i) => `${terms(pairs.filter((p) => p.i === i).map(({ j }) => `x${i}_${j}`))} = 1`,
    ),
    ...pairs.map(({ i, j }) => `x${i}_${j} - y${j} <= 0`),
    ...sites.flatMap((site, j) => {
      const here = pairs.filter((p) => p.j === j);
      if (here.length === 0) return [];
      const load = terms(here.map(({ i }) => `${schools[i]!.people} x${i}_${j}`));
      return [`${load} - ${site.seats} y${j} <= 0`];
    }),
    `${terms(sites.map((_, j) => `y${j}`))} <= ${hosts}`,
  ];
  const names = [...pairs.map(({ i, j }) => `x${i}_${j}`), ...sites.map((_, j) => `y${j}`)];
  const model = [
    'Minimize',
    ` obj: ${terms(cost)}`,
    'Subject To',
    ...rows.map((row, index) => ` c${index}: ${row}`),
    'Binary',
    ...names.map((name) => ` ${name}`),
    'End',
  ].join('\n');
  const solution = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 1e-9 });
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : Infinity;
}

/** Maps as they are: places on a plain, host schools among them, halls of different sizes. */
const map = fc
  .record({
    places: fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 30 })), {
      minLength: 4,
      maxLength: 12,
    }),
    candidates: fc.integer({ min: 2, max: 7 }),
    halls: fc.array(fc.integer({ min: 20, max: 150 }), { minLength: 7, maxLength: 7 }),
    hosts: fc.integer({ min: 1, max: 3 }),
    maximumKm: fc.constantFrom(120, 200, 500),
  })
  .map(({ places, candidates, halls, hosts, maximumKm }): HostProblem => {
    const sites = places.slice(0, candidates);
    return {
      schools: places.map(([, , people], i) => ({ id: `school-${i}`, people })),
      sites: sites.map((_, j) => ({ id: `school-${j}`, seats: halls[j]! })),
      kilometres: places.map(([x, y]) =>
        sites.map(([a, b]) => Math.round(Math.hypot(x - a, y - b))),
      ),
      hosts,
      maximumKm,
    };
  });

describe('choosing hosts', () => {
  it('is as short as the optimum that HiGHS finds, on a hundred and thirty random maps', () => {
    let fitting = 0;
    fc.assert(
      fc.property(map, (problem) => {
        const chosen = chooseHosts(problem);
        const optimum = shortestByHighs(problem);
        if (!chosen.ok) {
          expect(chosen.refusals[0]?.code).toBe('rollout.no-hosts-fit');
          expect(optimum).toBe(Infinity);
          return;
        }
        fitting += 1;
        expect(chosen.value.provenShortest).toBe(true);
        expect(chosen.value.personKm).toBeCloseTo(optimum, 6);
      }),
      { numRuns: 130 },
    );
    expect(fitting).toBeGreaterThanOrEqual(50);
  });

  it('keeps to seats, distance and the number of hosts, and leaves its input alone', () => {
    fc.assert(
      fc.property(map, (problem) => {
        const before = structuredClone(problem);
        const chosen = chooseHosts(problem);
        expect(problem).toEqual(before);
        if (!chosen.ok) return;
        const { hosts, assignments, online } = chosen.value;
        expect(hosts.length).toBeLessThanOrEqual(problem.hosts);
        expect([...assignments.map(({ school }) => school), ...online].sort()).toEqual(
          problem.schools.map(({ id }) => id).sort(),
        );
        for (const site of problem.sites) {
          const people = assignments
            .filter(({ host }) => host === site.id)
            .map(({ school }) => problem.schools.find(({ id }) => id === school)!.people);
          expect(people.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(site.seats);
        }
        for (const { km } of assignments) expect(km).toBeLessThanOrEqual(problem.maximumKm);
      }),
    );
  });

  it('settles a region of sixty schools with halls that are nearly full', () => {
    const schools = Array.from({ length: 60 }, (_, i) => ({
      id: `s${i}`,
      people: 8 + ((i * 7) % 9),
    }));
    const at = (i: number) => [(i * 37) % 211, (i * 61) % 173] as const;
    const sites = schools.slice(0, 14).map(({ id }) => ({ id, seats: 260 }));
    const chosen = chooseHosts({
      schools,
      sites,
      kilometres: schools.map((_, i) =>
        sites.map((__, j) => Math.hypot(at(i)[0] - at(j)[0], at(i)[1] - at(j)[1])),
      ),
      hosts: 3,
      maximumKm: 250,
    });
    expect(chosen.ok && chosen.value.provenShortest).toBe(true);
  });

  const village = { id: 'village', people: 10 };
  const town = { id: 'town', people: 12 };
  const far = { id: 'far', people: 6 };

  it('invites a school online that no host can reach', () => {
    const chosen = chooseHosts({
      schools: [village, town, far],
      sites: [{ id: 'town', seats: 40 }],
      kilometres: [[80], [0], [700]],
      hosts: 1,
      maximumKm: 300,
    });
    expect(chosen.ok && chosen.value).toMatchObject({
      hosts: ['town'],
      online: ['far'],
      personKm: 800,
      p95Km: 80,
      overnightShare: 0,
      provenShortest: true,
    });
  });

  it('says how many hosts would do when so few cannot', () => {
    const problem = {
      schools: [village, town],
      sites: [
        { id: 'town', seats: 12 },
        { id: 'village', seats: 12 },
      ],
      kilometres: [
        [80, 0],
        [0, 80],
      ],
      hosts: 1,
      maximumKm: 300,
    };
    const refused = chooseHosts(problem);
    expect(refused.ok ? null : refused.refusals).toEqual([
      {
        code: 'rollout.no-hosts-fit',
        params: { hosts: 1, people: 22, seats: 12, maximumKm: 300, fewest: 2 },
      },
    ]);
    expect(chooseHosts({ ...problem, hosts: 2 }).ok).toBe(true);
  });

  it('sends people only where their language is spoken', () => {
    const chosen = chooseHosts({
      schools: [{ ...village, languages: ['kk'] }],
      sites: [
        { id: 'near', seats: 40, languages: ['ru'] },
        { id: 'further', seats: 40, languages: ['kk', 'ru'] },
      ],
      kilometres: [[5, 90]],
      hosts: 2,
      maximumKm: 300,
    });
    expect(chosen.ok && chosen.value.hosts).toEqual(['further']);
  });

  it('admits it when the search was stopped', () => {
    const problem = {
      schools: [village, town],
      sites: [
        { id: 'town', seats: 40 },
        { id: 'village', seats: 40 },
      ],
      kilometres: [
        [80, 0],
        [0, 80],
      ],
      hosts: 1,
      maximumKm: 300,
    };
    const stopped = chooseHosts(problem, { maximumNodes: 1 });
    expect(stopped.ok ? stopped.value.provenShortest : stopped.refusals[0]?.code).toBe(
      'rollout.search-stopped',
    );
  });

  it('measures the known distances between the four cities', () => {
    const kokshetau = { latitude: 53.28, longitude: 69.39 };
    const taraz = { latitude: 42.9, longitude: 71.37 };
    const almaty = { latitude: 43.24, longitude: 76.89 };
    const astana = { latitude: 51.17, longitude: 71.43 };
    const km = (a: typeof almaty, b: typeof almaty) => Math.round(greatCircleKm(a, b) / 5) * 5;
    // Published great-circle distances: 1,164; 1,246; 972; 920; 450; 274 km, centres to a tenth of a degree.
    expect(Math.abs(km(kokshetau, taraz) - 1164)).toBeLessThan(8);
    expect(Math.abs(km(kokshetau, almaty) - 1246)).toBeLessThan(8);
    expect(Math.abs(km(astana, almaty) - 972)).toBeLessThan(8);
    expect(Math.abs(km(astana, kokshetau) - 274)).toBeLessThan(8);
    expect(estimatedRoadKm(astana, almaty)).toBeCloseTo(greatCircleKm(astana, almaty) * 1.3, 9);
  });
});

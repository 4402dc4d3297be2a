/**
 * How long it takes to choose hosts, beside the HiGHS solver on the same map in the same run.
 *
 *   node --conditions=@tldw/source bench/hosts.bench.ts
 */
import loadHighs from 'highs';
import { chooseHosts, type HostProblem } from '../src/rollout/index.ts';

const highs = await loadHighs();

for (const [schools, sites, hosts, seats] of [
  [20, 10, 2, 160],
  [60, 14, 3, 260],
  [100, 40, 4, 420],
  [200, 60, 6, 500],
] as const) {
  const problem = map(schools, sites, hosts, seats);
  const ours = timed(() => chooseHosts(problem));
  const best = ours.value.ok ? ours.value.value.personKm : NaN;
  // HiGHS needs minutes for the largest map; it is given half a minute.
  const theirs = timed(() => highs.solve(model(problem), { mip_rel_gap: 0, time_limit: 30 }));
  const solved = theirs.value.Status === 'Optimal' ? 'same' : theirs.value.Status;
  console.log(
    `${schools} schools, ${sites} sites, ${hosts} hosts: ours ${ours.ms.toFixed(0)} ms, ` +
      `HiGHS ${theirs.ms.toFixed(0)} ms, ratio ${(ours.ms / theirs.ms).toFixed(3)}, ` +
      `optimum ${best.toFixed(0)} person-km (HiGHS: ${Math.abs(theirs.value.ObjectiveValue - best) < 0.5 ? solved : theirs.value.ObjectiveValue.toFixed(0)})`,
  );
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const from = performance.now();
  const value = work();
  return { value, ms: performance.now() - from };
}

function map(schools: number, sites: number, hosts: number, seats: number): HostProblem {
  let state = 42;
  const draw = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const at = Array.from({ length: schools }, () => [draw() * 400, draw() * 300] as const);
  return {
    schools: at.map((_, i) => ({ id: `s${i}`, people: 6 + Math.floor(draw() * 10) })),
    sites: at.slice(0, sites).map((_, j) => ({ id: `s${j}`, seats })),
    kilometres: at.map(([x, y]) => at.slice(0, sites).map(([a, b]) => Math.hypot(x - a, y - b))),
    hosts,
    maximumKm: 400,
  };
}

function model({ schools, sites, kilometres, hosts, maximumKm }: HostProblem): string {
  const ways = schools.flatMap((school, i) =>
    sites.flatMap((_, j) =>
      kilometres[i]![j]! <= maximumKm ? [{ i, j, cost: school.people * kilometres[i]![j]! }] : [],
    ),
  );
  const x = ({ i, j }: { i: number; j: number }): string => `x${i}_${j}`;
  const rows = [
    ...schools.map(
      (_, i) =>
        `${ways
          .filter((way) => way.i === i)
          .map(x)
          .join(' + ')} = 1`,
    ),
    ...ways.map((way) => `${x(way)} - y${way.j} <= 0`),
    ...sites.map(
      (site, j) =>
        `${ways
          .filter((way) => way.j === j)
          .map((way) => `${schools[way.i]!.people} ${x(way)}`)
          .join(' + ')} - ${site.seats} y${j} <= 0`,
    ),
    `${sites.map((_, j) => `y${j}`).join(' + ')} <= ${hosts}`,
  ];
  return [
    'Minimize',
    ` obj: ${ways.map((way) => `${way.cost.toFixed(6)} ${x(way)}`).join('\n + ')}`,
    'Subject To',
    ...rows.map((row, index) => ` c${index}: ${row}`),
    'Binary',
    ...[...ways.map(x), ...sites.map((_, j) => `y${j}`)].map((name) => ` ${name}`),
    'End',
  ].join('\n');
}

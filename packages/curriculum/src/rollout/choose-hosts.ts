import { accept, refuse, type Result } from '@tldw/core';
import { assignSchools, type Assigned, type SearchBudget } from './assign-schools.ts';
import { hostBound, type HostDecisions } from './host-bound.ts';
import {
  canGo,
  checkHostProblem,
  type HostChoice,
  type HostCosts,
  type HostProblem,
  type HostRefusal,
} from './host-problem.ts';

/**
 * Choose the schools that host a region's network events so that people travel least.
 *
 * A p-median with seats, a longest way and languages; every school travels as a whole. The choice
 * is exact: branch and bound on the hosts with Lagrangian bounds, so `provenShortest` says that no
 * other choice has fewer person-kilometres. Schools that no site can take are listed as `online`.
 * Same input, same choice.
 *
 * @param options.maximumNodes stop after so many steps of the search; the best found is then given
 *   with `provenShortest: false`
 */
export function chooseHosts(
  problem: HostProblem,
  options: { readonly maximumNodes?: number } = {},
): Result<HostChoice, HostRefusal> {
  checkHostProblem(problem);
  const nodes = options.maximumNodes ?? 2_000_000;
  const going = problem.schools.flatMap((_, school) =>
    problem.sites.some((_, site) => canGo(problem, school, site)) ? [school] : [],
  );
  const costs: HostCosts = {
    people: going.map((school) => problem.schools[school]!.people),
    seats: problem.sites.map((site) => site.seats),
    cost: going.map((school) =>
      problem.sites.map((_, site) =>
        canGo(problem, school, site)
          ? problem.schools[school]!.people * problem.kilometres[school]![site]!
          : Infinity,
      ),
    ),
  };
  const budget: SearchBudget = { left: nodes };
  const found = searchHosts(costs, problem.hosts, budget);
  if (found) return accept(described(problem, going, found, budget.left > 0));
  if (budget.left <= 0) return refuse({ code: 'rollout.search-stopped', params: { nodes } });
  return refuse({
    code: 'rollout.no-hosts-fit',
    params: {
      hosts: problem.hosts,
      people: costs.people.reduce((sum, people) => sum + people, 0),
      seats: [...costs.seats]
        .sort((a, b) => b - a)
        .slice(0, problem.hosts)
        .reduce((sum, seats) => sum + seats, 0),
      maximumKm: problem.maximumKm,
      fewest: fewestHosts(costs, problem.hosts + 1, nodes),
    },
  });
}

function searchHosts(costs: HostCosts, hosts: number, budget: SearchBudget): Assigned | undefined {
  const sites = costs.seats.length;
  const wanted = Math.min(hosts, sites);
  let best: Assigned | undefined;
  // Above every possible cost: a branch whose bound reaches it has no way at all.
  const nothingFound =
    1 +
    costs.cost.reduce((sum, row) => sum + Math.max(0, ...row.filter((cost) => cost < Infinity)), 0);
  const limit = (): number => best?.cost ?? nothingFound;
  const firstPrices = Float64Array.from(costs.cost, (row) => {
    const near = [...row].sort((a, b) => a - b);
    return near[Math.min(near.length - 1, Math.floor(sites / Math.max(1, wanted)))] === Infinity
      ? (near[0] ?? 0)
      : near[Math.min(near.length - 1, Math.floor(sites / Math.max(1, wanted)))]!;
  });

  const tryOpen = (open: readonly number[]): void => {
    best =
      assignSchools(
        costs,
        [...open].sort((a, b) => a - b),
        limit(),
        budget,
      ) ?? best;
  };

  const branch = (decisions: HostDecisions, prices: Float64Array, rounds: number): void => {
    if (budget.left <= 0) return;
    budget.left -= 1;
    const { open, closed } = decisions;
    const undecided = sites - open.length - closed.size;
    if (open.length === wanted || undecided === 0) {
      tryOpen(open);
      return;
    }
    // With no more left than are wanted, opening all of them can only help.
    if (undecided <= wanted - open.length) {
      const rest = costs.seats.map((_, site) => site).filter((site) => !closed.has(site));
      tryOpen(rest);
      return;
    }
    const bound = hostBound(costs, wanted, decisions, prices, limit(), rounds);
    if (bound.value >= limit() - 1e-7) return;
    if (best === undefined || open.length === 0) {
      tryOpen([...open, ...bound.promising.slice(0, wanted - open.length)]);
      if (bound.value >= limit() - 1e-7) return;
    }
    const next = bound.promising[0]!;
    branch({ open: [...open, next], closed }, bound.prices, 40);
    branch({ open, closed: new Set([...closed, next]) }, bound.prices, 40);
  };

  if (costs.people.length === 0) return { cost: 0, siteOf: [] };
  branch({ open: [], closed: new Set() }, firstPrices, 400);
  return best;
}

function fewestHosts(costs: HostCosts, from: number, nodes: number): number | null {
  for (let hosts = from; hosts <= costs.seats.length; hosts += 1) {
    const budget: SearchBudget = { left: nodes };
    if (searchHosts(costs, hosts, budget)) return hosts;
    if (budget.left <= 0) return null;
  }
  return null;
}

function described(
  problem: HostProblem,
  going: readonly number[],
  { siteOf, cost }: Assigned,
  provenShortest: boolean,
): HostChoice {
  const trips = going.map((school, index) => ({
    school,
    site: siteOf[index]!,
    people: problem.schools[school]!.people,
    km: problem.kilometres[school]![siteOf[index]!]!,
  }));
  const people = trips.reduce((sum, trip) => sum + trip.people, 0);
  const far = trips.filter((trip) => trip.km > (problem.overnightKm ?? 150));
  const used = [...new Set(siteOf)].sort((a, b) => a - b);
  return {
    hosts: used.map((site) => problem.sites[site]!.id),
    assignments: trips.map(({ school, site, km }) => ({
      school: problem.schools[school]!.id,
      host: problem.sites[site]!.id,
      km,
    })),
    online: problem.schools.filter((_, school) => !going.includes(school)).map(({ id }) => id),
    personKm: cost,
    meanKm: people === 0 ? 0 : cost / people,
    p95Km: percentileKm(trips, people * 0.95),
    overnightShare: people === 0 ? 0 : far.reduce((sum, trip) => sum + trip.people, 0) / people,
    provenShortest,
  };
}

function percentileKm(
  trips: readonly { readonly km: number; readonly people: number }[],
  people: number,
): number {
  let counted = 0;
  for (const trip of [...trips].sort((a, b) => a.km - b.km)) {
    counted += trip.people;
    if (counted >= people) return trip.km;
  }
  return 0;
}

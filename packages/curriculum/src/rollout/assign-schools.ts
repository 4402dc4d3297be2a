import { hostBound, knapsackEarnings } from './host-bound.ts';
import type { HostCosts } from './host-problem.ts';

/** An assignment of every school to one of the open sites, and its cost. */
export interface Assigned {
  readonly cost: number;
  readonly siteOf: readonly number[];
}

/** How many steps a search may still take; shared by everything that searches. */
export interface SearchBudget {
  left: number;
}

/**
 * The cheapest way to send every school, whole, to one of the open sites within their seats.
 *
 * Branch and bound, the school with the largest regret first. Two bounds: every school that is left
 * goes to its cheapest site with room; and the Lagrangian one with the prices found at the start.
 * Returns `undefined` if nothing is cheaper than `below`.
 */
export function assignSchools(
  costs: HostCosts,
  open: readonly number[],
  below: number,
  budget: SearchBudget,
): Assigned | undefined {
  const { cost, people, seats } = costs;
  const room = new Map(open.map((site) => [site, seats[site]!]));
  const siteOf = new Array<number>(people.length).fill(-1);
  let best: Assigned | undefined;
  let limit = below;
  const closed = new Set(seats.map((_, site) => site).filter((site) => !room.has(site)));
  const start = Float64Array.from(cost, (row) =>
    open.reduce((least, site) => Math.min(least, row[site]!), 1e15),
  );
  const relaxed = hostBound(costs, open.length, { open, closed }, start, below, 120);
  if (relaxed.value >= below - 1e-9) return undefined;
  const { prices } = relaxed;

  const search = (spent: number, waiting: readonly number[]): void => {
    if (budget.left <= 0) return;
    budget.left -= 1;
    if (waiting.length === 0) {
      if (spent < limit) {
        limit = spent;
        best = { cost: spent, siteOf: [...siteOf] };
      }
      return;
    }
    let bound = spent;
    let chosen = waiting[0]!;
    let chosenRegret = -1;
    for (const school of waiting) {
      let first = Infinity;
      let second = Infinity;
      for (const site of open) {
        if (room.get(site)! < people[school]!) continue;
        const here = cost[school]![site]!;
        if (here < first) [first, second] = [here, first];
        else if (here < second) second = here;
      }
      if (first === Infinity) return;
      bound += first;
      const regret = (second === Infinity ? 1e15 : second - first) + people[school]! * 1e-9;
      if (regret > chosenRegret) [chosen, chosenRegret] = [school, regret];
    }
    // A tie is not better: the first of equals is kept, so the answer does not depend on luck.
    if (bound >= limit - 1e-9) return;
    let priced = spent + waiting.reduce((sum, school) => sum + prices[school]!, 0);
    for (const site of open) {
      priced -= knapsackEarnings(costs, site, room.get(site)!, prices, waiting).profit;
    }
    if (priced >= limit - 1e-9) return;
    const rest = waiting.filter((school) => school !== chosen);
    const byCost = open
      .filter((site) => cost[chosen]![site]! < Infinity && room.get(site)! >= people[chosen]!)
      .sort((a, b) => cost[chosen]![a]! - cost[chosen]![b]! || a - b);
    for (const site of byCost) {
      room.set(site, room.get(site)! - people[chosen]!);
      siteOf[chosen] = site;
      search(spent + cost[chosen]![site]!, rest);
      room.set(site, room.get(site)! + people[chosen]!);
      siteOf[chosen] = -1;
    }
  };

  search(
    0,
    people.map((_, school) => school),
  );
  return best;
}

import type { HostCosts } from './host-problem.ts';

/** Which sites are already decided in a branch of the search. */
export interface HostDecisions {
  readonly open: readonly number[];
  readonly closed: ReadonlySet<number>;
}

/** A lower bound on every choice of hosts in a branch, and the sites that look best in it. */
export interface HostBound {
  readonly value: number;
  readonly prices: Float64Array;
  /** Undecided sites, the most useful first. */
  readonly promising: readonly number[];
}

/**
 * A lower bound by Lagrangian relaxation of "every school goes somewhere".
 *
 * Each school is given a price; a site earns price minus cost from the schools it takes within its
 * seats (a fractional knapsack), and the best sites are opened. Subgradient steps raise the bound
 * (Held, Wolfe & Crowder 1974); any prices give a valid bound, so the answer never depends on them.
 */
export function hostBound(
  costs: HostCosts,
  hosts: number,
  decisions: HostDecisions,
  start: Float64Array,
  upper: number,
  rounds: number,
): HostBound {
  const schools = costs.people.length;
  let prices = Float64Array.from(start);
  let best: HostBound | undefined;
  let scale = 1.5;
  let stale = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { value, taken, promising } = evaluate(costs, hosts, decisions, prices);
    if (!best || value > best.value + 1e-9) {
      best = { value, prices: Float64Array.from(prices), promising };
      stale = 0;
    } else {
      stale += 1;
      if (stale === 8) {
        scale /= 2;
        stale = 0;
      }
    }
    if (best.value >= upper) break;
    let norm = 0;
    for (let school = 0; school < schools; school += 1) norm += (1 - taken[school]!) ** 2;
    if (norm < 1e-12 || scale < 1e-4) break;
    const step = (scale * Math.max(upper - value, 1e-6)) / norm;
    const next = Float64Array.from(prices);
    for (let school = 0; school < schools; school += 1) {
      next[school] = prices[school]! + step * (1 - taken[school]!);
    }
    prices = next;
  }
  return best!;
}

function evaluate(
  costs: HostCosts,
  hosts: number,
  { open, closed }: HostDecisions,
  prices: Float64Array,
): { value: number; taken: Float64Array; promising: readonly number[] } {
  const { people, seats } = costs;
  const everybody = people.map((_, school) => school);
  const isOpen = new Set(open);
  const earnings: (KnapsackEarnings & { readonly site: number })[] = [];
  for (let site = 0; site < seats.length; site += 1) {
    if (closed.has(site)) continue;
    earnings.push({ site, ...knapsackEarnings(costs, site, seats[site]!, prices, everybody) });
  }
  const free = earnings
    .filter(({ site }) => !isOpen.has(site))
    .sort((a, b) => b.profit - a.profit || a.site - b.site);
  const chosen = [
    ...earnings.filter(({ site }) => isOpen.has(site)),
    ...free.slice(0, Math.max(0, hosts - open.length)),
  ];
  const taken = new Float64Array(people.length);
  let value = prices.reduce((sum, price) => sum + price, 0);
  for (const { profit, shares } of chosen) {
    value -= profit;
    for (const [school, share] of shares) taken[school] = taken[school]! + share;
  }
  return { value, taken, promising: free.map(({ site }) => site) };
}

/** What a site earns at given prices, and the share of each school it takes. */
export interface KnapsackEarnings {
  readonly profit: number;
  readonly shares: readonly (readonly [school: number, share: number])[];
}

/** The most a site can earn from some schools within its seats, if a school could be divided. */
export function knapsackEarnings(
  { cost, people }: HostCosts,
  site: number,
  seats: number,
  prices: Float64Array,
  among: readonly number[],
): KnapsackEarnings {
  const gain = (school: number): number => prices[school]! - cost[school]![site]!;
  const wanted = among.filter((school) => gain(school) > 0);
  const weight = wanted.reduce((sum, school) => sum + people[school]!, 0);
  if (weight > seats) {
    const worth = (school: number): number => gain(school) / Math.max(people[school]!, 1e-12);
    wanted.sort((a, b) => worth(b) - worth(a) || a - b);
  }
  let left = seats;
  let profit = 0;
  const shares: [number, number][] = [];
  for (const school of wanted) {
    const share = people[school]! <= left ? 1 : left / people[school]!;
    if (share <= 0) break;
    profit += share * gain(school);
    shares.push([school, share]);
    left -= share * people[school]!;
  }
  return { profit, shares };
}

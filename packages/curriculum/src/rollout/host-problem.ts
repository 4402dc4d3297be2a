import type { RefusalOf } from '@tldw/core';

/** A school whose people travel to the network event together. */
export interface TravellingSchool {
  readonly id: string;
  readonly people: number;
  /** Languages its people speak together; any, if not said. */
  readonly languages?: readonly string[];
}

/** A school that could be host. */
export interface HostSite {
  readonly id: string;
  readonly seats: number;
  readonly languages?: readonly string[];
}

/** Which schools should host a region's network events, and who goes where. */
export interface HostProblem {
  readonly schools: readonly TravellingSchool[];
  readonly sites: readonly HostSite[];
  /** One-way kilometres by road, a row for each school, a column for each site. */
  readonly kilometres: readonly (readonly number[])[];
  /** How many events are held. */
  readonly hosts: number;
  /** No one travels further than this, one way. */
  readonly maximumKm: number;
  /** Travelling further than this, one way, means a night away; 150 km if not said. */
  readonly overnightKm?: number;
}

/** Where one school goes. */
export interface HostAssignment {
  readonly school: string;
  readonly host: string;
  readonly km: number;
}

/** The hosts chosen, with who goes where and what it asks of people. */
export interface HostChoice {
  readonly hosts: readonly string[];
  readonly assignments: readonly HostAssignment[];
  /** Schools that no host can reach: for them the event is online. */
  readonly online: readonly string[];
  /** Σ people × one-way kilometres: what was made as small as possible. */
  readonly personKm: number;
  readonly meanKm: number;
  /** The distance that 95 of 100 people do not exceed. */
  readonly p95Km: number;
  readonly overnightShare: number;
  /** Whether no other choice is shorter. False only if the search was stopped by `maximumNodes`. */
  readonly provenShortest: boolean;
}

export type HostRefusals = {
  /** No choice of hosts has room for everybody within the distance. */
  'rollout.no-hosts-fit': {
    readonly hosts: number;
    readonly people: number;
    readonly seats: number;
    readonly maximumKm: number;
    /** The fewest hosts that would do, if any number does. */
    readonly fewest: number | null;
  };
  /** The search was stopped before it found any. */
  'rollout.search-stopped': { readonly nodes: number };
};
export type HostRefusal = RefusalOf<HostRefusals>;

/** The cost of each school at each site, in person-kilometres; `Infinity` where it cannot go. */
export interface HostCosts {
  readonly cost: readonly (readonly number[])[];
  readonly people: readonly number[];
  readonly seats: readonly number[];
}

/** Check the numbers of a problem; throws `RangeError` for what cannot be meant. */
export function checkHostProblem(problem: HostProblem): void {
  const { schools, sites, kilometres, hosts } = problem;
  if (!Number.isInteger(hosts) || hosts < 1) throw new RangeError('at least one host is needed');
  if (kilometres.length !== schools.length) {
    throw new RangeError('kilometres needs one row for each school');
  }
  if (kilometres.some((row) => row.length !== sites.length)) {
    throw new RangeError('kilometres needs one column for each site');
  }
  if (kilometres.some((row) => row.some((km) => !(km >= 0)))) {
    throw new RangeError('kilometres must be zero or more');
  }
  const counts = [...schools.map((school) => school.people), ...sites.map((site) => site.seats)];
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) {
    throw new RangeError('people and seats must be whole numbers');
  }
}

/** Whether a school can go to a site at all: near enough, room enough, a language in common. */
export function canGo(problem: HostProblem, school: number, site: number): boolean {
  const { people, languages } = problem.schools[school]!;
  const there = problem.sites[site]!;
  const understood =
    !languages || !there.languages || languages.some((tag) => there.languages!.includes(tag));
  return (
    understood && problem.kilometres[school]![site]! <= problem.maximumKm && people <= there.seats
  );
}

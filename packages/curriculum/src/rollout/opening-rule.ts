import { acceptUnless, type RefusalOf, type Result } from '@tldw/core';

/** What a region has before it begins. */
export interface RegionReadiness {
  readonly region: string;
  readonly hasCoordinator: boolean;
  /** Principals who have given their word. */
  readonly principals: number;
  /** Seats at induction kept for the region, and how many it needs. */
  readonly inductionSeats: number;
  readonly inductionSeatsNeeded: number;
  /** Sessions somebody can come and observe in the year, and how many should be. */
  readonly observations: number;
  readonly observationsNeeded: number;
}

export type OpeningRefusals = {
  'rollout.no-coordinator': { readonly region: string };
  'rollout.too-few-principals': {
    readonly region: string;
    readonly principals: number;
    readonly needed: number;
  };
  'rollout.too-few-induction-seats': {
    readonly region: string;
    readonly seats: number;
    readonly needed: number;
  };
  'rollout.nobody-to-observe': {
    readonly region: string;
    readonly observations: number;
    readonly needed: number;
  };
};
export type OpeningRefusal = RefusalOf<OpeningRefusals>;

/** How few principals' words are enough. */
export const PRINCIPALS_NEEDED = 2;

/**
 * Whether a region may begin: it needs a coordinator, at least two principals' commitments, seats
 * at induction and people who can observe. Refuses with everything that is still missing.
 */
export function mayOpenRegion(readiness: RegionReadiness): Result<string, OpeningRefusal> {
  const { region } = readiness;
  const refusals: OpeningRefusal[] = [];
  if (!readiness.hasCoordinator)
    refusals.push({ code: 'rollout.no-coordinator', params: { region } });
  if (readiness.principals < PRINCIPALS_NEEDED) {
    refusals.push({
      code: 'rollout.too-few-principals',
      params: { region, principals: readiness.principals, needed: PRINCIPALS_NEEDED },
    });
  }
  if (readiness.inductionSeats < readiness.inductionSeatsNeeded) {
    refusals.push({
      code: 'rollout.too-few-induction-seats',
      params: { region, seats: readiness.inductionSeats, needed: readiness.inductionSeatsNeeded },
    });
  }
  if (readiness.observations < readiness.observationsNeeded) {
    refusals.push({
      code: 'rollout.nobody-to-observe',
      params: {
        region,
        observations: readiness.observations,
        needed: readiness.observationsNeeded,
      },
    });
  }
  return acceptUnless(refusals, region);
}

/** How a running region is doing. */
export interface RegionHealth {
  readonly region: string;
  /** The content measure of its fidelity profile; `null` if nothing is recorded. */
  readonly coreContent: number | null;
  /** Teachers for each facilitator. */
  readonly teachersPerFacilitator: number;
}

export type PauseReasons = {
  'rollout.core-content-low': {
    readonly region: string;
    readonly content: number;
    readonly atLeast: number;
  };
  'rollout.load-too-high': {
    readonly region: string;
    readonly teachersPerFacilitator: number;
    readonly atMost: number;
  };
};
export type PauseReason = RefusalOf<PauseReasons>;

/** Below this part of its core content a region should stop taking new schools. */
export const CORE_CONTENT_FLOOR = 0.8;
/** Above so many teachers for each facilitator a region should stop taking new schools. */
export const LOAD_CEILING = 6;

/**
 * Why a region should take in no new schools for now; empty if it may go on growing.
 *
 * Advice for the strategy group. A region with no fidelity record is not paused for it: what is
 * not known is asked for, not assumed.
 */
export function reasonsToPause(health: RegionHealth): readonly PauseReason[] {
  const { region, coreContent, teachersPerFacilitator } = health;
  const reasons: PauseReason[] = [];
  if (coreContent !== null && coreContent < CORE_CONTENT_FLOOR) {
    reasons.push({
      code: 'rollout.core-content-low',
      params: { region, content: coreContent, atLeast: CORE_CONTENT_FLOOR },
    });
  }
  if (teachersPerFacilitator > LOAD_CEILING) {
    reasons.push({
      code: 'rollout.load-too-high',
      params: { region, teachersPerFacilitator, atMost: LOAD_CEILING },
    });
  }
  return reasons;
}

/**
 * A set of dimensions as a number: one bit each, in the order of `DIMENSIONS`.
 *
 * A nation's year asks the same of six dimensions, millions of times; a set that is a number costs nothing.
 */
export type LaneBits = number;

/** All six dimensions. */
export const ALL_LANES: LaneBits = 0b111111;
export const NO_LANES: LaneBits = 0;

/** The position of the first dimension in a set that is not empty. */
export function firstLane(lanes: LaneBits): number {
  return 31 - Math.clz32(lanes & -lanes);
}

/** The set without its first dimension. */
export function otherLanes(lanes: LaneBits): LaneBits {
  return lanes & (lanes - 1);
}

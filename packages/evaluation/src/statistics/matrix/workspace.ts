const rooms: Float64Array[] = [];

/**
 * At least `length` numbers to work in, kept between calls: making a small array costs more than
 * filling it. Each user has a room of its own, starts by writing what it reads, and keeps nothing.
 */
export function workspace(room: number, length: number): Float64Array {
  const known = rooms[room];
  if (known && known.length >= length) return known;
  return (rooms[room] = new Float64Array(length));
}

/** Where arrays of numbers come from: each is all zero, of exactly this length, and its asker's own. */
export type Make = (length: number) => Float64Array;

/** A new array each time. */
export const anew: Make = (length) => new Float64Array(length);

/** One room for many small arrays: from `clear` on, the places of those made before are given again. */
export interface Arena {
  readonly make: Make;
  readonly clear: () => void;
}

/** An arena that grows until everything made between two clearings has its place. */
export function arena(): Arena {
  let room = anew(0);
  let used = 0;
  return {
    make: (length) => {
      if (used + length > room.length) {
        room = anew(2 * (room.length + length));
        used = 0;
      }
      return room.subarray(used, (used += length)).fill(0);
    },
    clear: () => {
      used = 0;
    },
  };
}

/** Who works where. */
export const ROOM = {
  inverse: 0,
  basis: 1,
  first: 2,
  second: 3,
  half: 4,
  middle: 5,
  pairs: 6,
  rows: 7,
  pull: 8,
} as const;

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

/** Who works where. */
export const ROOM = {
  inverse: 0,
  basis: 1,
  first: 2,
  second: 3,
  half: 4,
  middle: 5,
  pairs: 6,
} as const;

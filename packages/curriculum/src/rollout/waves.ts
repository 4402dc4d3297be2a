import { greatCircleKm, type Coordinates } from './distance.ts';

/** A region that might join. */
export interface WaveCandidate {
  readonly id: string;
  readonly at: Coordinates;
}

/** One wave: the regions that join in one year. */
export interface Wave {
  /** 1 is the first year after the present. */
  readonly wave: number;
  readonly regions: readonly string[];
}

/**
 * Lay the remaining regions into waves: two, then four, then all the rest, or any other sizes.
 *
 * @param started regions already at work
 * @param order `given` keeps the order of the list; `nearest` takes next the region that lies nearest
 *   to one already in, because networks grow where visits are possible
 * @param sizes how many join in each wave; whatever is left joins in one more
 */
export function rolloutWaves(
  candidates: readonly WaveCandidate[],
  started: readonly WaveCandidate[],
  order: 'given' | 'nearest' = 'given',
  sizes: readonly number[] = [2, 4],
): readonly Wave[] {
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError('every wave needs at least one region');
  }
  const waiting = candidates.filter(({ id }) => !started.some((region) => region.id === id));
  const queue = order === 'given' ? waiting : nearestFirst(waiting, started);
  const waves: Wave[] = [];
  let from = 0;
  for (const size of [...sizes, Infinity]) {
    const regions = queue.slice(from, from + size).map(({ id }) => id);
    if (regions.length > 0) waves.push({ wave: waves.length + 1, regions });
    from += regions.length;
  }
  return waves;
}

function nearestFirst(
  waiting: readonly WaveCandidate[],
  started: readonly WaveCandidate[],
): readonly WaveCandidate[] {
  const left = [...waiting];
  const inside = [...started];
  const queue: WaveCandidate[] = [];
  while (left.length > 0) {
    const away = (region: WaveCandidate): number =>
      inside.length === 0
        ? 0
        : Math.min(...inside.map((other) => greatCircleKm(region.at, other.at)));
    const next = left.reduce((best, region) => (away(region) < away(best) ? region : best));
    left.splice(left.indexOf(next), 1);
    inside.push(next);
    queue.push(next);
  }
  return queue;
}

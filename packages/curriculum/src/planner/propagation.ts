import type { Link } from './elimination.ts';

/**
 * Find the earliest day of every variable that keeps all distances, or learn that there is none.
 *
 * "At least so many days" and "at most so many days" are kept when two plans are merged by taking
 * the earlier day of each event. Hence pushing every event to the first day that its neighbours
 * allow ends either in the earliest plan of all, or in a proof that no plan exists; and it does so
 * for any number of groups at once.
 *
 * @returns the index of the earliest day of every variable, or `undefined` when there is no plan
 */
export function earliestDays(
  days: readonly Int32Array[],
  links: readonly Link[],
): Int32Array | undefined {
  const chosen = new Int32Array(days.length);
  if (days.some((each) => each.length === 0)) return undefined;
  const linksOf = touchingLinks(days.length, links);
  const queue = Array.from({ length: links.length }, (_, index) => index);
  const queued = new Uint8Array(links.length).fill(1);
  for (let head = 0; head < queue.length; head++) {
    const index = queue[head]!;
    queued[index] = 0;
    const { a, b, min, max } = links[index]!;
    const moved =
      push(days, chosen, b, days[a]![chosen[a]!]! + min) |
      push(days, chosen, a, days[b]![chosen[b]!]! - max);
    if (moved & FAILED) return undefined;
    if (moved === 0) continue;
    for (const neighbour of [...linksOf[a]!, ...linksOf[b]!]) {
      if (queued[neighbour]) continue;
      queued[neighbour] = 1;
      queue.push(neighbour);
    }
  }
  return chosen;
}

/**
 * Leave out the days that no plan can use because they lie before the earliest or after the latest
 * possible day of their event. Changes nothing about which plans exist.
 *
 * @returns for each variable the first and the last usable index, or `undefined` without a plan
 */
export function usableRange(
  days: readonly Int32Array[],
  links: readonly Link[],
): { readonly first: Int32Array; readonly last: Int32Array } | undefined {
  const first = earliestDays(days, links);
  if (!first) return undefined;
  // The latest plan is the earliest plan of the mirrored calendar.
  const mirrored = days.map((each) => each.map((day) => -day).reverse());
  const mirroredLinks = links.map((link) => ({ ...link, a: link.b, b: link.a }));
  const latest = earliestDays(mirrored, mirroredLinks);
  if (!latest) return undefined;
  return { first, last: latest.map((index, v) => days[v]!.length - 1 - index) };
}

const MOVED = 1;
const FAILED = 2;

function push(days: readonly Int32Array[], chosen: Int32Array, v: number, atLeast: number): number {
  const own = days[v]!;
  let index = chosen[v]!;
  if (own[index]! >= atLeast) return 0;
  while (index < own.length && own[index]! < atLeast) index++;
  if (index === own.length) return FAILED;
  chosen[v] = index;
  return MOVED;
}

function touchingLinks(count: number, links: readonly Link[]): readonly number[][] {
  const linksOf: number[][] = Array.from({ length: count }, () => []);
  links.forEach(({ a, b }, index) => {
    linksOf[a]!.push(index);
    linksOf[b]!.push(index);
  });
  return linksOf;
}

import type { CountedPlace, PublishedPlace } from '../../src/index.ts';

/** What an attacker who knows everything but the answers found out. */
export interface Found {
  readonly place: string;
  /** The counts of a hidden place, exactly. */
  readonly counts: readonly number[];
}

/**
 * The strongest attack on one publication.
 *
 * The attacker knows how many people every place holds (from a list of members, or from another wave),
 * what is shown, and the rule itself. For every group of hidden places inside a shown one they go
 * through all whole numbers that add up to what is missing, keep those with which the rule would have
 * published exactly what it did, and look whether a hidden place has the same counts in all of them.
 */
export function foundByKnowing(
  place: CountedPlace,
  publish: (place: CountedPlace) => PublishedPlace,
): readonly Found[] {
  const published = publish(place);
  if (published.kind === 'hidden') return [];
  const inside = place.inside ?? [];
  const pattern = published.inside.map(({ kind }) => kind);
  const deeper = inside
    .filter((_, at) => pattern[at] === 'shown')
    .flatMap((each) => foundByKnowing(each, publish));
  const hidden = inside.filter((_, at) => pattern[at] === 'hidden');
  if (hidden.length === 0) return deeper;
  const missing = hidden[0]!.counts.map((_, category) =>
    hidden.reduce((sum, { counts }) => sum + counts[category]!, 0),
  );
  const possible = hidden.map(() => new Map<string, readonly number[]>());
  const isUndecided = () => possible.some((each) => each.size < 2);
  for (const world of worldsOf(
    hidden.map(({ counts }) => sum(counts)),
    missing,
  )) {
    if (!isUndecided()) break;
    let next = 0;
    const imagined = inside.map((each, at) =>
      pattern[at] === 'hidden' ? { id: each.id, counts: world[next++]! } : bare(each),
    );
    const seen = publish({ id: place.id, counts: place.counts, inside: imagined });
    if (seen.inside.some(({ kind }, at) => kind !== pattern[at])) continue;
    world.forEach((counts, at) => possible[at]!.set(counts.join(), counts));
  }
  return [
    ...deeper,
    ...hidden.flatMap((each, at) => {
      const [only, ...others] = possible[at]!.values();
      // An empty place holds nobody to find out about; one that holds everybody is shown already.
      const isNews = sum(each.counts) > 0 && sum(each.counts) < sum(place.counts);
      return only && others.length === 0 && isNews ? [{ place: each.id, counts: only }] : [];
    }),
  ];
}

/** Every way to share out the missing counts among places of known sizes. */
function* worldsOf(
  sizes: readonly number[],
  missing: readonly number[],
): Generator<readonly (readonly number[])[]> {
  const [size, ...rest] = sizes;
  if (size === undefined) {
    if (missing.every((count) => count === 0)) yield [];
    return;
  }
  const left = sum(rest);
  for (const counts of splits(size, missing)) {
    const remaining = missing.map((count, category) => count - counts[category]!);
    if (sum(remaining) !== left) continue;
    for (const world of worldsOf(rest, remaining)) yield [counts, ...world];
  }
}

function* splits(size: number, atMost: readonly number[]): Generator<readonly number[]> {
  const [most, ...others] = atMost;
  if (most === undefined) {
    if (size === 0) yield [];
    return;
  }
  for (let count = Math.max(0, size - sum(others)); count <= Math.min(size, most); count += 1) {
    for (const rest of splits(size - count, others)) yield [count, ...rest];
  }
}

function bare({ id, counts }: CountedPlace): CountedPlace {
  return { id, counts };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The rule that many tables still use: only what is risky by itself is hidden. */
export function hideOnlyRisky(place: CountedPlace, least: number): PublishedPlace {
  const total = sum(place.counts);
  const inside = (place.inside ?? []).map((each) => hideOnlyRisky(each, least));
  const isRisky = total < least || place.counts.some((count) => count === total);
  return isRisky
    ? {
        id: place.id,
        kind: 'hidden',
        because: { code: 'disclosure.too-few', params: { least } },
        inside,
      }
    : { id: place.id, kind: 'shown', counts: place.counts, total, inside };
}

/** How many places of a publication are shown, out of how many. */
export function shownOf(place: PublishedPlace): { readonly shown: number; readonly of: number } {
  return place.inside
    .map(shownOf)
    .reduce((total, each) => ({ shown: total.shown + each.shown, of: total.of + each.of }), {
      shown: place.kind === 'shown' ? 1 : 0,
      of: 1,
    });
}

/** Counts of people in categories, for a place and the places inside it. */
export interface CountedPlace {
  readonly id: string;
  /** One number per category; the same categories, in the same order, for every place. */
  readonly counts: readonly number[];
  readonly inside?: readonly CountedPlace[];
}

/** Why a cell is hidden. */
export type HiddenBecause =
  | { readonly code: 'disclosure.too-few'; readonly params: { readonly least: number } }
  | { readonly code: 'disclosure.all-the-same'; readonly params: Record<never, never> }
  | { readonly code: 'disclosure.protects-another'; readonly params: { readonly least: number } }
  | { readonly code: 'disclosure.inside-hidden'; readonly params: { readonly place: string } };

/** A place as it may be published: its counts, or why they are hidden. */
export type PublishedPlace = {
  readonly id: string;
  readonly inside: readonly PublishedPlace[];
} & (
  | { readonly kind: 'shown'; readonly counts: readonly number[]; readonly total: number }
  | { readonly kind: 'hidden'; readonly because: HiddenBecause }
);

/** What is too small to be shown. */
export interface DisclosureRule {
  /** The fewest people a shown place may hold. */
  readonly least: number;
  /** Whether a place where everybody is in one category is hidden: showing it tells about each. */
  readonly hidesUniform: boolean;
}

/**
 * Smallest cells by reader. Design defaults: agencies use 3, 5 or 10; with nine to eleven teachers in
 * a school, ten for the public hides schools and shows regions.
 */
export const DISCLOSURE_RULES = {
  public: { least: 10, hidesUniform: true },
  programme: { least: 5, hidesUniform: true },
} as const satisfies Record<string, DisclosureRule>;

/**
 * Hide the counts of small groups, and as many others as are needed so that no hidden count can be
 * found again by subtracting what is shown.
 *
 * A place is hidden if it holds fewer than `least` people, or if all are in one category. Among the
 * places inside a shown one, the hidden ones are always at least two, together hold at least `least`
 * people, and are not all in one category: the next smallest are hidden as well until that holds.
 * Nothing is shown inside a hidden place. Publish one hierarchy per closed wave, never a live count.
 */
export function hideSmallCells(place: CountedPlace, rule: DisclosureRule): PublishedPlace {
  const reason = riskOf(place.counts, rule);
  return reason ? hidden(place, reason) : shown(place, rule);
}

function shown(place: CountedPlace, rule: DisclosureRule): PublishedPlace {
  const inside = place.inside ?? [];
  const reasons = new Map<CountedPlace, HiddenBecause>();
  for (const each of inside) {
    const risk = riskOf(each.counts, rule);
    if (risk) reasons.set(each, risk);
  }
  const bySize = inside.toSorted((a, b) => sum(a.counts) - sum(b.counts) || (a.id < b.id ? -1 : 1));
  while (reasons.size > 0 && reasons.size < inside.length && isFound([...reasons.keys()], rule)) {
    const next = bySize.find((each) => !reasons.has(each));
    if (!next) break;
    reasons.set(next, { code: 'disclosure.protects-another', params: { least: rule.least } });
  }
  return {
    id: place.id,
    kind: 'shown',
    counts: place.counts,
    total: sum(place.counts),
    inside: inside.map((each) => {
      const because = reasons.get(each);
      return because ? hidden(each, because) : shown(each, rule);
    }),
  };
}

function hidden(place: CountedPlace, because: HiddenBecause): PublishedPlace {
  const inherited: HiddenBecause = {
    code: 'disclosure.inside-hidden',
    params: { place: place.id },
  };
  return {
    id: place.id,
    kind: 'hidden',
    because,
    inside: (place.inside ?? []).map((each) => hidden(each, inherited)),
  };
}

/** Whether the hidden places could be found by subtracting the shown ones from their total. */
function isFound(places: readonly CountedPlace[], rule: DisclosureRule): boolean {
  return places.length < 2 || riskOf(addUp(places), rule) !== undefined;
}

function riskOf(counts: readonly number[], rule: DisclosureRule): HiddenBecause | undefined {
  const total = sum(counts);
  if (total < rule.least) return { code: 'disclosure.too-few', params: { least: rule.least } };
  if (rule.hidesUniform && counts.length > 1 && counts.some((count) => count === total)) {
    return { code: 'disclosure.all-the-same', params: {} };
  }
  return undefined;
}

function addUp(places: readonly CountedPlace[]): readonly number[] {
  const width = places[0]?.counts.length ?? 0;
  return Array.from({ length: width }, (_, index) =>
    places.reduce((total, { counts }) => total + (counts[index] ?? 0), 0),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

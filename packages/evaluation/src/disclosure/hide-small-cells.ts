/** Counts of people in categories, for a place and the places inside it. */
export interface CountedPlace {
  readonly id: string;
  /** One number per category; the same categories, in the same order, for every place. */
  readonly counts: readonly number[];
  readonly inside?: readonly CountedPlace[];
}

/**
 * Why a cell is hidden. `disclosure.all-the-same` is no longer given as a reason: the reason itself
 * would tell about everybody in the cell. It stays for readers of documents written before.
 */
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
 * found again: neither by subtracting what is shown, nor by somebody who knows how large every group
 * is and by which rule places are hidden.
 *
 * A place is hidden if it holds fewer than `least` people, or if all are in one category. Inside a
 * shown place, small places are hidden together with the next smallest until at least two with people
 * in them and at least `least` people are hidden. Where that does not suffice, or where a place inside
 * is large but all in one category, every place inside is hidden: whoever knows the sizes would read
 * from a smaller choice which place made it necessary, and so what everybody there answered.
 *
 * Nothing is shown inside a hidden place. The reason given never says that all are in one category.
 * Publish one hierarchy per closed wave, never a live count.
 */
export function hideSmallCells(place: CountedPlace, rule: DisclosureRule): PublishedPlace {
  return isRisky(place.counts, rule)
    ? hidden(place, { code: 'disclosure.too-few', params: { least: rule.least } })
    : shown(place, rule);
}

function shown(place: CountedPlace, rule: DisclosureRule): PublishedPlace {
  const inside = place.inside ?? [];
  const away = hiddenAmong(inside, rule);
  const { least } = rule;
  return {
    id: place.id,
    kind: 'shown',
    counts: place.counts,
    total: sum(place.counts),
    inside: inside.map((each) => {
      if (!away.has(each)) return shown(each, rule);
      const isSmall = sum(each.counts) < least;
      return hidden(each, {
        code: isSmall ? 'disclosure.too-few' : 'disclosure.protects-another',
        params: { least },
      });
    }),
  };
}

/** Which of the places inside a shown one are hidden; decided by sizes alone, or it is all of them. */
function hiddenAmong(
  inside: readonly CountedPlace[],
  rule: DisclosureRule,
): ReadonlySet<CountedPlace> {
  const all = new Set(inside);
  const isLarge = ({ counts }: CountedPlace) => sum(counts) >= rule.least;
  const away = new Set(inside.filter((each) => !isLarge(each)));
  const bySize = inside
    .filter(isLarge)
    .toSorted((a, b) => sum(a.counts) - sum(b.counts) || (a.id < b.id ? -1 : 1));
  for (const next of bySize) {
    if (away.size === 0 || isEnough([...away], rule)) break;
    away.add(next);
  }
  // Places that are hidden for their size may be alike inside: nobody may read it from the choice.
  if (inside.some((each) => !away.has(each) && isRisky(each.counts, rule))) return all;
  if (away.size === 0) return away;
  return isEnough([...away], rule) && !isRisky(addUp([...away]), rule) ? away : all;
}

/** Whether the hidden places cannot be told apart by subtracting: by their sizes alone. */
function isEnough(places: readonly CountedPlace[], { least }: DisclosureRule): boolean {
  const people = places.map(({ counts }) => sum(counts));
  return people.filter((count) => count > 0).length > 1 && sum(people) >= least;
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

function isRisky(counts: readonly number[], { least, hidesUniform }: DisclosureRule): boolean {
  const total = sum(counts);
  if (total < least) return true;
  return hidesUniform && counts.length > 1 && counts.some((count) => count === total);
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

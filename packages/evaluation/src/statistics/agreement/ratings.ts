/** Ratings of one rater: a category per subject, `null` where not rated. */
export type Ratings = readonly (string | number | null)[];

/** Ratings as positions in an ordered list of categories; −1 where not rated. */
export interface CodedRatings {
  readonly categories: readonly string[];
  /** The categories as numbers where they are numbers, else 1, 2, 3 … */
  readonly scores: readonly number[];
  readonly numeric: boolean;
  readonly subjects: number;
  /** One per rater. */
  readonly codes: readonly Int32Array[];
  /** subjects × categories: how many raters chose each. */
  readonly counts: readonly Float64Array[];
  readonly complete: boolean;
}

/** Order the categories (by value if all are numbers, else by letter) and count them. */
export function codeRatings(raters: readonly Ratings[]): CodedRatings {
  const subjects = raters[0]?.length ?? 0;
  for (const rater of raters) {
    if (rater.length !== subjects)
      throw new RangeError('raters must have the same number of subjects');
  }
  const seen = new Set<string>();
  for (const rater of raters)
    for (const value of rater) if (value !== null) seen.add(String(value));
  const numeric = [...seen].every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  const categories = [...seen].sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
  const place = new Map(categories.map((category, i) => [category, i]));
  const codes = raters.map((rater) =>
    Int32Array.from(rater, (value) => (value === null ? -1 : place.get(String(value))!)),
  );
  const counts = Array.from({ length: subjects }, (_, i) => {
    const row = new Float64Array(categories.length);
    for (const code of codes) if (code[i]! >= 0) row[code[i]!]!++;
    return row;
  });
  return {
    categories,
    scores: categories.map((category, i) => (numeric ? Number(category) : i + 1)),
    numeric,
    subjects,
    codes,
    counts,
    complete: codes.every((code) => code.every((value) => value >= 0)),
  };
}

/**
 * Cohen's kappa with quadratic weights for two raters on an ordered scale 0 … `levels` − 1.
 *
 * As R's `psych::cohen.kappa` prints under "weighted kappa". Undefined without pairs, or when neither
 * rater ever varies, because agreement by chance is then certain.
 */
export function weightedKappa(
  pairs: readonly (readonly [number, number])[],
  levels: number,
): number | undefined {
  if (pairs.length === 0) return undefined;
  const first = Array.from({ length: levels }, () => 0);
  const second = Array.from({ length: levels }, () => 0);
  let observed = 0;
  for (const [one, other] of pairs) {
    first[one]! += 1;
    second[other]! += 1;
    observed += (one - other) ** 2;
  }
  let expected = 0;
  for (let one = 0; one < levels; one += 1) {
    for (let other = 0; other < levels; other += 1) {
      expected += (first[one]! * second[other]! * (one - other) ** 2) / pairs.length;
    }
  }
  return expected === 0 ? undefined : 1 - observed / expected;
}

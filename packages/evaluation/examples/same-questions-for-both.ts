import { measurementInvariance, type DataColumns } from '@tldw/evaluation/statistics';

/** May two groups' means be compared? Only if both understand and use the questions alike. */
export function sameQuestionsForBoth(
  model: string,
  data: DataColumns,
  group: string,
): readonly string[] {
  const invariance = measurementInvariance(model, data, { group });
  if (invariance.kind === 'refused') {
    return invariance.problems.map(({ code, remedy }) => `${code}: ${remedy}`);
  }
  return invariance.comparisons.map(({ to, deltaCfi, withinConvention }) => {
    const verdict = withinConvention ? 'holds' : 'does not hold';
    return `${to} ${verdict} (CFI changes by ${deltaCfi?.toFixed(3) ?? 'an unknown amount'})`;
  });
}

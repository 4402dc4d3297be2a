export interface ResidualMoments {
  readonly n: number;
  readonly sample: { readonly mean: Float64Array; readonly covariance: Float64Array };
  readonly model: { readonly mean: Float64Array; readonly covariance: Float64Array };
}

/** RMR, SRMR and CRMR in lavaan's variants, averaged over groups by size. */
export function residualSummary(
  groups: readonly ResidualMoments[],
  p: number,
  meanStructure: boolean,
): Readonly<Record<string, number>> {
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  const out: Record<string, number> = {};
  const add = (name: string, weight: number, sum: number, count: number): void => {
    out[name] = (out[name] ?? 0) + weight * Math.sqrt(count > 0 ? sum / count : 0);
  };
  for (const { n, sample, model } of groups) {
    const weight = n / total;
    const [s, m] = [sample.covariance, model.covariance];
    let raw = 0;
    let bentler = 0;
    let off = 0;
    let diagonal = 0;
    let rawMean = 0;
    let bentlerMean = 0;
    let correlationMean = 0;
    for (let i = 0; i < p; i++) {
      const si = s[i * p + i]!;
      const mi = m[i * p + i]!;
      for (let j = 0; j <= i; j++) {
        const sj = s[j * p + j]!;
        const gap = s[i * p + j]! - m[i * p + j]!;
        raw += gap * gap;
        bentler += (gap * gap) / (si * sj);
        if (i === j) diagonal += ((si - mi) / si) ** 2;
        else {
          const r =
            s[i * p + j]! / Math.sqrt(si * sj) - m[i * p + j]! / Math.sqrt(mi * m[j * p + j]!);
          off += r * r;
        }
      }
      const gap = sample.mean[i]! - model.mean[i]!;
      rawMean += gap * gap;
      bentlerMean += (gap * gap) / si;
      correlationMean += (sample.mean[i]! / Math.sqrt(si) - model.mean[i]! / Math.sqrt(mi)) ** 2;
    }
    const all = (p * (p + 1)) / 2;
    const pairs = (p * (p - 1)) / 2;
    const means = meanStructure ? p : 0;
    const on = meanStructure ? 1 : 0;
    add('rmr', weight, raw + on * rawMean, all + means);
    add('rmr_nomean', weight, raw, all);
    add('srmr', weight, bentler + on * bentlerMean, all + means);
    add('srmr_bentler', weight, bentler + on * bentlerMean, all + means);
    add('srmr_bentler_nomean', weight, bentler, all);
    add('crmr', weight, off + on * bentlerMean, pairs + means);
    add('crmr_nomean', weight, off, pairs);
    add('srmr_mplus', weight, off + diagonal + on * correlationMean, all + means);
    add('srmr_mplus_nomean', weight, off + diagonal, all);
  }
  return out;
}

import { type Implied } from '../structure.ts';

/** SRMR of each level, and their sum as lavaan gives it. */
export function levelResiduals(
  saturated: readonly Implied[],
  model: readonly Implied[],
  variables: readonly (readonly number[])[],
  p: number,
): Readonly<Record<string, number | null>> {
  const [within, between] = variables.map((own, level) => {
    const [s, m] = [saturated[level]!, model[level]!];
    let sum = 0;
    for (const [at, i] of own.entries()) {
      for (const j of own.slice(0, at + 1)) {
        const size = s.sigma[i * p + i]! * s.sigma[j * p + j]!;
        sum += (s.sigma[i * p + j]! - m.sigma[i * p + j]!) ** 2 / size;
      }
    }
    return Math.sqrt(sum / ((own.length * (own.length + 1)) / 2));
  }) as [number, number];
  return { srmr: within + between, srmr_within: within, srmr_between: between };
}

import { estimated, type Estimate, notEstimable, type NotEstimable } from '../estimate.ts';
import { fitTwoLevelModel, type TwoLevelFit } from '../sem/two-level/fit-two-level-model.ts';

/** How reliably a sum of items tells persons of a group apart, and groups. */
export interface MultilevelOmega {
  readonly kind: 'analysed';
  /** ω of differences between persons of the same group. */
  readonly within: Estimate;
  /** ω of differences between the groups' true means. */
  readonly between: Estimate;
  /** Share of each item's variance that lies between groups. */
  readonly icc: readonly number[];
  readonly fit: TwoLevelFit;
}

const nameOf = (i: number): string => `item${i + 1}`;

/**
 * McDonald's ω within and between groups from a two-level one-factor model (Geldhof, Preacher &
 * Zyphur 2014), with delta-method intervals.
 *
 * Items are columns; `groups` says who belongs together. Rows with a missing answer are left out.
 */
export function multilevelOmega(
  items: readonly Float64Array[],
  groups: ArrayLike<string | number>,
  options: { readonly level?: number } = {},
): MultilevelOmega | NotEstimable {
  const k = items.length;
  if (k < 3) return notEstimable('too-few-items', { items: k, needed: 3 }, 'add-items');
  const level = options.level ?? 0.95;
  const data = {
    ...Object.fromEntries(items.map((item, i) => [nameOf(i), item])),
    group: groups,
  };
  const fit = fitTwoLevelModel([...block('w', 1, k), ...block('b', 2, k)].join('\n'), data, {
    cluster: 'group',
    standardiseLatent: true,
    level,
  });
  if (fit.kind === 'refused') {
    const first = fit.problems[0]!;
    return notEstimable(first.code, first.params, first.remedy);
  }
  const omega = (name: string): Estimate => {
    const own = fit.parameters.find((row) => row.op === ':=' && row.lhs === name);
    if (!own) return notEstimable('no-variance', {}, 'check-the-items');
    const { est, se, lower, upper } = own;
    return estimated(est, {
      method: 'omega-two-level-ml',
      se,
      interval: { lower, upper, level, method: 'delta' },
      assumptions: ['one-factor', 'uncorrelated-errors', 'groups-at-random'],
      warnings: fit.warnings,
    });
  };
  return {
    kind: 'analysed',
    within: omega('omega_w'),
    between: omega('omega_b'),
    icc: items.map((_, i) => fit.icc[nameOf(i)]!),
    fit,
  };
}

function block(tag: string, level: number, k: number): string[] {
  const all = Array.from({ length: k }, (_, i) => i);
  const sum = all.map((i) => `l${tag}${i}`).join(' + ');
  const noise = all.map((i) => `e${tag}${i}`).join(' + ');
  return [
    `level: ${level}`,
    `f${tag} =~ ${all.map((i) => `l${tag}${i}*${nameOf(i)}`).join(' + ')}`,
    ...all.map((i) => `${nameOf(i)} ~~ e${tag}${i}*${nameOf(i)}`),
    `omega_${tag} := (${sum})^2 / ((${sum})^2 + ${noise})`,
  ];
}

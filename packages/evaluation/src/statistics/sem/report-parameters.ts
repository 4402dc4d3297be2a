import { normalQuantile, normalUpper } from '../distributions/normal.ts';
import { differentiate, type Differentiated } from './expression.ts';
import { type PreparedModel } from './prepared-model.ts';
import { type ModelWarning } from './problem.ts';
import { isOutcome } from './starting-values.ts';
import { type LatentResponses, standardiser, type StandardisedCell } from './standardise.ts';
import { type GroupStructure, type Implied } from './structure.ts';

/** A standardised estimate with its interval. */
export interface StandardisedEstimate {
  readonly est: number;
  readonly se: number;
  readonly z: number | null;
  readonly pvalue: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** One row of the results, with lavaan's meanings. `group` is 0 for definitions. */
export interface ParameterEstimate {
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly group: number;
  readonly label: string;
  readonly free: boolean;
  readonly est: number;
  /** 0 for a fixed value. */
  readonly se: number;
  readonly z: number | null;
  readonly pvalue: number | null;
  readonly lower: number;
  readonly upper: number;
  /** All variables standardised; absent where a variance is not positive. */
  readonly stdAll: StandardisedEstimate | undefined;
  /** Only the factors standardised. */
  readonly stdLv: StandardisedEstimate | undefined;
}

/** The estimates of a model and what they came to. */
interface Estimates {
  readonly prepared: PreparedModel;
  readonly structures: readonly GroupStructure[];
  readonly theta: Float64Array;
  readonly covariance: Float64Array;
  readonly implied: readonly Implied[];
  readonly options: { readonly level?: number };
}

/** The scales of the latent responses behind ordered variables. */
export interface ReportedScales {
  readonly responses: (group: number) => LatentResponses | undefined;
  /** Scale 1 / sd of the latent response. */
  readonly scale: (group: number, variable: number) => number;
}

interface Report {
  readonly parameters: readonly ParameterEstimate[];
  readonly rsquare: readonly Readonly<Record<string, number | null>>[];
  readonly warnings: readonly ModelWarning[];
}

/** Estimates, standard errors, intervals and standardised solutions in lavaan's order. */
export function reportParameters(
  { prepared, structures, theta, covariance, implied: moments, options }: Estimates,
  ordinal?: ReportedScales,
): Report {
  const { table, roles, text } = prepared;
  const q = table.free;
  const critical = normalQuantile(0.5 + (options.level ?? 0.95) / 2);
  const names = [...roles.observed, ...roles.latent];
  const at = new Map(names.map((name, i) => [name, i]));
  const variance = (gradient: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < q; i++) {
      const left = gradient[i]!;
      if (left === 0) continue;
      for (let j = 0; j < q; j++) sum += left * covariance[i * q + j]! * gradient[j]!;
    }
    return sum;
  };
  const inference = (est: number, se: number) => {
    const z = se > 0 ? est / se : null;
    return {
      est,
      se,
      z,
      pvalue: z === null ? null : 2 * normalUpper(Math.abs(z)),
      lower: est - critical * se,
      upper: est + critical * se,
    };
  };
  const root = (v: number): number => (v > 0 ? Math.sqrt(v) : 0);
  const asStandardised = (cell: StandardisedCell | undefined) =>
    cell && inference(cell.value, root(variance(cell.gradient)));
  const known = new Map<
    string,
    { plain: Differentiated; all?: Differentiated; lv?: Differentiated }
  >();
  const parameters: ParameterEstimate[] = [];
  const warnings: ModelWarning[] = [];
  structures.forEach((structure, g) => {
    const implied = moments[g]!;
    const all = standardiser(structure, implied, q, 'all', ordinal?.responses(g));
    const lv = standardiser(structure, implied, q, 'latent', ordinal?.responses(g));
    const v = structure.all;
    for (const row of table.rows) {
      if (row.group !== g + 1) continue;
      const i = at.get(row.lhs)!;
      const j = at.get(row.rhs) ?? 0;
      const k = row.parameter;
      let est: number;
      let cell: ((s: typeof all) => StandardisedCell | undefined) | undefined;
      if (row.op === '=~') {
        est = implied.paths[j * v + i]!;
        cell = (s) => s.path(j, i, k);
      } else if (row.op === '~') {
        est = implied.paths[i * v + j]!;
        cell = (s) => s.path(i, j, k);
      } else if (row.op === '~~') {
        est = implied.covariances[i * v + j]!;
        cell = (s) => s.covariance(i, j, k);
      } else if (row.op === '~1') {
        est = implied.means[i]!;
        cell = (s) => s.mean(i, k);
      } else if (row.op === '|') {
        const t = Number(row.rhs.slice(1)) - 1;
        est = k >= 0 ? theta[k]! : structure.thresholds[i]![t]!;
        const value = est;
        cell = (s) => s.threshold(i, value, k);
      } else {
        est = k >= 0 ? theta[k]! : (ordinal?.scale(g, i) ?? structure.scales[i]!);
        // Standardised responses have scale one; standardising the factors leaves the scale alone.
        const value = est;
        cell = (s) => {
          const gradient = new Float64Array(q);
          if (s === all) return { value: 1, gradient };
          if (k >= 0) gradient[k] = 1;
          return { value, gradient };
        };
      }
      const se = k >= 0 ? root(covariance[k * q + k]!) : 0;
      const stdAll = cell?.(all);
      const stdLv = cell?.(lv);
      if (row.label !== '' && !known.has(row.label)) {
        const gradient = new Float64Array(q);
        if (k >= 0) gradient[k] = 1;
        known.set(row.label, {
          plain: { value: est, gradient },
          ...(stdAll ? { all: stdAll } : {}),
          ...(stdLv ? { lv: stdLv } : {}),
        });
      }
      parameters.push({
        lhs: row.lhs,
        op: row.op,
        rhs: row.rhs,
        group: row.group,
        label: row.label,
        free: k >= 0,
        ...inference(est, se),
        stdAll: asStandardised(stdAll),
        stdLv: asStandardised(stdLv),
      });
    }
  });
  for (const { name, expression, text: written } of text.definitions) {
    const value = (which: 'plain' | 'all' | 'lv') =>
      differentiate(expression, q, (used) => {
        const entry = known.get(used)!;
        return entry[which] ?? { value: NaN, gradient: new Float64Array(q) };
      });
    const plain = value('plain');
    const finite = ({ value: x, gradient }: Differentiated) =>
      Number.isFinite(x) && gradient.every(Number.isFinite);
    const all = value('all');
    const lv = value('lv');
    known.set(name, { plain, all, lv });
    if (!finite(plain)) {
      warnings.push({ code: 'sem-definition-has-no-value', params: { name } });
      continue;
    }
    parameters.push({
      lhs: name,
      op: ':=',
      rhs: written,
      group: 0,
      label: name,
      free: false,
      ...inference(plain.value, root(variance(plain.gradient))),
      stdAll: finite(all) ? asStandardised(all) : undefined,
      stdLv: finite(lv) ? asStandardised(lv) : undefined,
    });
  }
  warnings.push(...improper(prepared, structures, moments));
  return {
    parameters,
    rsquare: moments.map((m, g) => explained(prepared, structures[g]!, m)),
    warnings,
  };
}

function explained(
  { roles, table }: PreparedModel,
  structure: GroupStructure,
  { covariances, total }: Implied,
): Record<string, number | null> {
  const v = structure.all;
  const out: Record<string, number | null> = {};
  [...roles.observed, ...roles.latent].forEach((name, i) => {
    if (!isOutcome(name, table)) return;
    const residual = covariances[i * v + i]!;
    const whole = total[i * v + i]!;
    out[name] = residual >= 0 && whole > 0 ? 1 - residual / whole : null;
  });
  return out;
}

/** Heywood cases and impossible factor covariances. */
function improper(
  { roles, sample }: PreparedModel,
  structures: readonly GroupStructure[],
  moments: readonly Implied[],
): ModelWarning[] {
  const warnings: ModelWarning[] = [];
  const names = [...roles.observed, ...roles.latent];
  moments.forEach(({ covariances }, g) => {
    const { all: v, observed: p } = structures[g]!;
    const label = sample.groups[g]!.label;
    const where = label === '' ? {} : { group: label };
    names.forEach((name, i) => {
      const variance = covariances[i * v + i]!;
      if (variance < 0) {
        const code = i < p ? 'sem-negative-residual-variance' : 'sem-negative-factor-variance';
        warnings.push({ code, params: { name, variance, ...where } });
      }
    });
    for (let i = p; i < v; i++) {
      for (let j = p; j < i; j++) {
        const size = covariances[i * v + i]! * covariances[j * v + j]!;
        const r = size > 0 ? covariances[i * v + j]! / Math.sqrt(size) : 0;
        if (Math.abs(r) <= 1) continue;
        const params = { name: names[j]!, other: names[i]!, correlation: r, ...where };
        warnings.push({ code: 'sem-factor-correlation-above-one', params });
      }
    }
  });
  return warnings;
}

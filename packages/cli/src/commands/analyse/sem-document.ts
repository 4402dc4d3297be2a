import {
  correlationResiduals,
  factorScores,
  modificationIndices,
  residualTests,
  type LabelledMatrix,
  type ParameterEstimate,
  type StandardisedEstimate,
  type StructuralFit,
  type TwoLevelFit,
} from '@tldw/evaluation/statistics';

/** What `--with` adds to the answer, under the names of lavaan's `lavInspect` where it has one. */
export const EXTRAS = [
  'standardized',
  'standardizedLv',
  'implied',
  'vcov',
  'modificationIndices',
  'residuals',
  'factorScores',
  'sample',
] as const;
export type Extra = (typeof EXTRAS)[number];

/** A fit under lavaan's own names. */
export function asLavaan(fit: StructuralFit, extras: readonly Extra[] = []) {
  const several = fit.groups.length > 1;
  return {
    converged: fit.converged,
    estimator: fit.estimator.toUpperCase(),
    nobs: fit.nobs,
    npar: fit.npar,
    iterations: fit.iterations,
    ...(several ? { groups: fit.groups } : {}),
    ...(fit.clusters > 0 ? { nclusters: fit.clusters } : {}),
    parameters: fit.parameters.map((row) => ({ ...named(row), group: row.group, ...numbers(row) })),
    fit: fit.fit,
    rsquare: byGroup(fit, (g) => fit.rsquare[g]),
    ...Object.fromEntries(extras.map((extra) => [extra, EXTRA[extra](fit)])),
    warnings: fit.warnings.map(({ code, params }) => ({ code, params })),
    convention: 'lavaan 0.6-14',
  };
}

/** A fit of persons in groups under lavaan's own names; explained shares by level. */
export function asTwoLevels(fit: TwoLevelFit, cluster: string, extras: readonly Extra[] = []) {
  const levelOf = (row: ParameterEstimate) => (row.op === ':=' ? 0 : row.group);
  const standard = (which: 'stdAll' | 'stdLv') =>
    fit.parameters.map((row) => ({
      ...named(row),
      level: levelOf(row),
      ...standardised(row[which]),
    }));
  return {
    converged: fit.converged,
    estimator: 'ML',
    nobs: fit.nobs,
    nclusters: fit.clusters,
    npar: fit.npar,
    iterations: fit.iterations,
    parameters: fit.parameters.map((row) => ({
      ...named(row),
      block: levelOf(row),
      level: levelOf(row),
      ...numbers(row),
    })),
    fit: fit.fit,
    rsquare: { within: fit.rsquare[0], [cluster]: fit.rsquare[1] },
    icc: fit.icc,
    ...(extras.includes('standardized') ? { standardized: standard('stdAll') } : {}),
    ...(extras.includes('standardizedLv') ? { standardizedLv: standard('stdLv') } : {}),
    warnings: fit.warnings.map(({ code, params }) => ({ code, params })),
    convention: 'lavaan 0.6-14, saturated model fitted to the end',
  };
}

const named = ({ lhs, op, rhs }: ParameterEstimate) => ({ lhs, op, rhs });

const numbers = (row: ParameterEstimate) => ({
  label: row.label,
  est: row.est,
  se: row.se,
  z: row.z,
  pvalue: row.pvalue,
  'ci.lower': row.lower,
  'ci.upper': row.upper,
  'std.lv': row.stdLv?.est ?? null,
  'std.all': row.stdAll?.est ?? null,
  'std.all.se': row.stdAll?.se ?? null,
});

const standardised = (row: StandardisedEstimate | null | undefined) => ({
  'est.std': row?.est ?? null,
  se: row?.se ?? null,
  z: row?.z ?? null,
  pvalue: row?.pvalue ?? null,
  'ci.lower': row?.lower ?? null,
  'ci.upper': row?.upper ?? null,
});

/** What each group has, by its name where there are several. */
function byGroup<T>(fit: StructuralFit, of: (g: number) => T): T | Record<string, T> {
  if (fit.groups.length === 1) return of(0);
  return Object.fromEntries(fit.groups.map((label, g) => [label, of(g)]));
}

function square(names: readonly string[], cells: ArrayLike<number> | undefined): LabelledMatrix {
  const p = names.length;
  const data = names.map((_, i) => names.map((__, j) => cells?.[i * p + j] ?? null));
  return { rows: names, cols: names, data };
}

const byName = (names: readonly string[], values: ArrayLike<number>) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]]));

const EXTRA: Readonly<Record<Extra, (fit: StructuralFit) => unknown>> = {
  standardized: (fit) =>
    fit.parameters.map((row) => ({ ...named(row), group: row.group, ...standardised(row.stdAll) })),
  standardizedLv: (fit) =>
    fit.parameters.map((row) => ({ ...named(row), group: row.group, ...standardised(row.stdLv) })),
  implied: (fit) => {
    const { observed } = fit.inside.prepared.roles;
    return byGroup(fit, (g) => {
      const { sigma, mu } = fit.inside.implied[g]!;
      return { cov: square(observed, sigma), mean: byName(observed, mu) };
    });
  },
  vcov: ({ inside: { prepared, covariance, theta } }) => {
    const free = Array.from(theta, (_, at) => {
      const row = prepared.table.rows.find(({ parameter }) => parameter === at);
      return row ? row.label || `${row.lhs}${row.op}${row.rhs}` : `${at + 1}`;
    });
    return square(free, covariance);
  },
  modificationIndices: (fit) =>
    modificationIndices(fit).map(({ sepcAll, ...row }) => ({ ...row, 'sepc.all': sepcAll })),
  residuals: (fit) => {
    const { observed } = fit.inside.prepared.roles;
    const [correlations, tests] = [correlationResiduals(fit), residualTests(fit)];
    return byGroup(fit, (g) => ({
      cor: square(observed, correlations[g]),
      z: tests ? square(observed, tests[g]) : null,
    }));
  },
  factorScores: (fit) => {
    const cols = fit.inside.prepared.roles.latent;
    const scores = {
      regression: factorScores(fit, 'regression'),
      Bartlett: factorScores(fit, 'bartlett'),
    };
    return byGroup(fit, (g) => {
      const [regression, bartlett] = [scores.regression[g], scores.Bartlett[g]];
      // Ordered items have no scores of this kind.
      if (!regression || !bartlett) return null;
      const table = (flat: Float64Array) => ({
        cols,
        data: Array.from({ length: flat.length / cols.length }, (_, i) =>
          cols.map((__, j) => orNull(flat[i * cols.length + j]!)),
        ),
      });
      return { regression: table(regression), Bartlett: table(bartlett) };
    });
  },
  sample: ({ inside, groups, ...fit }) => {
    const { observed } = inside.prepared.roles;
    return byGroup({ inside, groups, ...fit }, (g) => {
      const ordinal = inside.ordinal?.[g];
      if (ordinal) {
        return {
          thresholds: Object.fromEntries(
            observed.flatMap((name, i) =>
              ordinal.numeric?.includes(i)
                ? []
                : Array.from(ordinal.thresholds[i]!, (value, t) => [`${name}|t${t + 1}`, value]),
            ),
          ),
          cov: square(observed, ordinal.correlation),
        };
      }
      const { mean, covariance } = inside.saturated[g]!;
      return { mean: byName(observed, mean), cov: square(observed, covariance) };
    });
  },
};

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

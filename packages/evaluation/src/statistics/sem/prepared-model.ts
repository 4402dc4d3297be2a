import { type ModelText, parseModel } from './model-syntax.ts';
import type { ParameterTable } from './parameter-rows.ts';
import { parameterTable } from './parameter-table.ts';
import { type ModelProblem, type ModelWarning, problem, withNearest } from './problem.ts';
import { type DataColumns, sampleData, type SampleData } from './sample-data.ts';
import { orderedLevels } from './ordered-levels.ts';
import { namesIn } from './expression.ts';
import { type SemOptions } from './sem-options.ts';
import { variableRoles, type VariableRoles } from './variable-roles.ts';

/** A model and its data, checked and ready to be estimated. */
export interface PreparedModel {
  readonly text: ModelText;
  readonly roles: VariableRoles;
  readonly table: ParameterTable;
  readonly sample: SampleData;
  readonly meanStructure: boolean;
  /** Positions of the fixed exogenous variables among the observed. */
  readonly exogenous: readonly number[];
  readonly missing: 'listwise' | 'fiml' | 'pairwise';
  readonly clustered: boolean;
  /** Number of thresholds of each ordered variable. */
  readonly thresholds: ReadonlyMap<string, number>;
  readonly warnings: readonly ModelWarning[];
}

export type Prepared =
  | { readonly kind: 'prepared'; readonly model: PreparedModel }
  | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] };

const MOST_PARAMETERS = 1500;
const MOST_VARIABLES = 200;

/** Read the model text, take the data it needs, and list everything that is wrong with either. */
export function prepareModel(text: string, data: DataColumns, options: SemOptions): Prepared {
  const parsed = parseModel(text);
  if (parsed.kind === 'refused') return parsed;
  const model = parsed.model;
  const roles = variableRoles(model);
  // Least squares of numeric variables models the predictors too, as lavaan does.
  const leastSquares = options.estimator === 'gls' || options.estimator === 'uls';
  const fixedX = !leastSquares && (options.fixedX ?? true);
  const problems: ModelProblem[] = [];
  const asked =
    options.ordered === true
      ? roles.observed.filter((name) => !roles.observedX.includes(name))
      : (options.ordered ?? []);
  const ordered = new Set(asked.filter((name) => roles.observed.includes(name)));
  for (const term of model.terms) if (term.op === '|') ordered.add(term.lhs);
  for (const name of asked) {
    if (ordered.has(name) || Object.hasOwn(data, name)) continue;
    const params = withNearest({ name }, roles.observed);
    problems.push(problem('sem-unknown-variable', params, 'use-a-column-of-the-table'));
  }
  problems.push(...shapeProblems(model, roles, ordered));
  const missing = options.missing ?? 'listwise';
  // Moments of pairs alone would pass for the whole: their fit and errors are not lavaan's.
  if (missing === 'pairwise') {
    problems.push(problem('sem-not-supported', { found: missing }, 'use-fiml'));
  }
  const exogenousNames = fixedX ? roles.observedX : [];
  const sampled = sampleData(data, {
    observed: roles.observed,
    exogenous: exogenousNames,
    ordered,
    missing: ordered.size > 0 && missing === 'fiml' ? 'listwise' : missing,
    group: options.group,
    cluster: options.cluster,
    placeOf: (name) => {
      const term = model.terms.find((t) => t.lhs === name || t.rhs === name);
      return term && { line: term.line, column: term.column };
    },
  });
  if (sampled.kind === 'refused') problems.push(...sampled.problems);
  if (problems.length > 0 || sampled.kind === 'refused') return { kind: 'refused', problems };
  const { sample } = sampled;
  const levels = orderedLevels(sample, roles, ordered);
  if (levels.problems.length > 0) return { kind: 'refused', problems: levels.problems };
  const clustered = options.cluster !== undefined;
  const meanStructure =
    options.meanStructure === true ||
    missing === 'fiml' ||
    clustered ||
    sample.groups.length > 1 ||
    ordered.size > 0 ||
    options.kind === 'growth' ||
    (options.groupEqual ?? []).some((k) => k === 'intercepts' || k === 'means') ||
    model.terms.some((t) => t.op === '~1');
  const built = parameterTable(model, roles, {
    groups: sample.groups.length,
    meanStructure,
    growth: options.kind === 'growth',
    orthogonal: options.orthogonal ?? false,
    standardiseLatent: options.standardiseLatent ?? false,
    fixedX,
    groupEqual: options.groupEqual ?? [],
    groupPartial: options.groupPartial ?? [],
    thresholds: levels.thresholds,
    parameterisation: options.parameterisation ?? 'delta',
    linked: options.linked,
  });
  if (built.kind === 'refused') return built;
  const { table } = built;
  const late = definitionProblems(model, table);
  if (table.free === 0) late.push(problem('sem-no-free-parameters', {}, 'leave-a-parameter-free'));
  if (table.free > MOST_PARAMETERS || roles.observed.length > MOST_VARIABLES) {
    const params = { parameters: table.free, variables: roles.observed.length };
    late.push(problem('sem-too-many-parameters', params, 'split-the-model'));
  }
  if (late.length > 0) return { kind: 'refused', problems: late };
  return {
    kind: 'prepared',
    model: {
      text: model,
      roles,
      table,
      sample,
      meanStructure,
      exogenous: exogenousNames.map((name) => roles.observed.indexOf(name)),
      missing: ordered.size > 0 && missing === 'fiml' ? 'listwise' : missing,
      clustered,
      thresholds: levels.thresholds,
      warnings: sample.warnings,
    },
  };
}

/** What no data could mend: a factor measured by itself, a variable in a role it cannot have. */
function shapeProblems(
  model: ModelText,
  roles: VariableRoles,
  ordered: ReadonlySet<string>,
): ModelProblem[] {
  const problems: ModelProblem[] = [];
  for (const term of model.terms) {
    const place = { name: term.lhs, line: term.line, column: term.column };
    if ((term.op === '=~' || term.op === '~') && term.lhs === term.rhs) {
      problems.push(problem('sem-cyclic-measurement', place, 'check-the-term'));
    }
    if (term.op === '~' && ordered.has(term.rhs)) {
      const params = { ...place, name: term.rhs, found: '~' };
      problems.push(problem('sem-not-supported', params, 'measure-it-with-a-factor'));
    }
    if ((term.op === '|' || term.op === '~*~') && roles.latent.includes(term.lhs)) {
      problems.push(problem('sem-syntax', { ...place, found: term.op }, 'name-a-variable'));
    }
    if (term.op === '|' && !/^t[1-9]\d*$/.test(term.rhs)) {
      problems.push(problem('sem-syntax', { ...place, found: term.rhs }, 'name-thresholds-t1-t2'));
    }
  }
  return problems;
}

function definitionProblems(model: ModelText, table: ParameterTable): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const known = new Set(table.rows.map((row) => row.label).filter((label) => label !== ''));
  for (const { name, expression, line, column } of model.definitions) {
    for (const used of namesIn(expression)) {
      if (known.has(used.name)) continue;
      const { name: label, line: at, column: place } = used;
      const params = withNearest({ name: label, line: at, column: place }, known);
      problems.push(problem('sem-unknown-label', params, 'use-a-label-of-the-model'));
    }
    if (known.has(name)) {
      const params = { name, line, column };
      problems.push(problem('sem-duplicate-definition', params, 'choose-another-name'));
    }
    known.add(name);
  }
  return problems;
}

import { type ModelText } from '../model-syntax.ts';
import type { ParameterRow, ParameterTable } from '../parameter-rows.ts';
import { parameterTable } from '../parameter-table.ts';
import { type ModelProblem, nearestName, problem } from '../problem.ts';
import { type SemOptions } from '../sem-options.ts';
import { variableRoles, type VariableRoles } from '../variable-roles.ts';
import { type LevelBlocks } from './level-blocks.ts';

/** Two parameter tables as one: level 1 is group 1, level 2 is group 2. */
export interface LevelTables {
  readonly kind: 'tables';
  readonly table: ParameterTable;
  /** All variables of either level. */
  readonly roles: VariableRoles;
  readonly within: VariableRoles;
  readonly between: VariableRoles;
  /** Predictors of each level whose moments are taken as they are. */
  readonly exogenous: readonly [readonly string[], readonly string[]];
  readonly text: ModelText;
}

/**
 * The parameter table of a two-level model with lavaan's defaults: intercepts of variables measured
 * on both levels belong to the clusters, and predictors of one level are taken as they are.
 */
export function levelTables(
  blocks: LevelBlocks,
  options: SemOptions,
): LevelTables | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] } {
  const within = variableRoles(blocks.within);
  const between = variableRoles(blocks.between);
  const both = new Set(within.observed.filter((name) => between.observed.includes(name)));
  const tableOf = (model: ModelText, roles: VariableRoles) => {
    // A predictor on both levels is split between them, so its parts are estimated.
    const fixedX = (options.fixedX ?? true) && !roles.observedX.some((name) => both.has(name));
    const built = parameterTable(model, roles, {
      groups: 1,
      meanStructure: true,
      growth: false,
      orthogonal: options.orthogonal ?? false,
      standardiseLatent: options.standardiseLatent ?? false,
      fixedX,
      groupEqual: [],
      groupPartial: [],
      thresholds: new Map(),
      parameterisation: 'delta',
    });
    return { built, fixed: fixedX ? roles.observedX : [] };
  };
  const one = tableOf(blocks.within, within);
  const two = tableOf(blocks.between, between);
  if (one.built.kind === 'refused') return one.built;
  if (two.built.kind === 'refused') return two.built;
  const offset = one.built.table.free;
  const rows: ParameterRow[] = [
    ...one.built.table.rows.map((row) =>
      row.op === '~1' && !row.user && both.has(row.lhs)
        ? { ...row, group: 1, fixed: 0, parameter: -1 }
        : { ...row, group: 1 },
    ),
    ...two.built.table.rows.map((row) => ({
      ...row,
      group: 2,
      parameter: row.parameter < 0 ? -1 : row.parameter + offset,
    })),
  ];
  const numbered = renumber(rows, blocks);
  if ('problems' in numbered) return { kind: 'refused', problems: numbered.problems };
  const unique = (pick: (roles: VariableRoles) => readonly string[]) => [
    ...new Set([...pick(within), ...pick(between)]),
  ];
  return {
    kind: 'tables',
    table: numbered,
    within,
    between,
    exogenous: [one.fixed, two.fixed],
    roles: {
      latent: unique((roles) => roles.latent),
      observed: unique((roles) => roles.observed),
      observedX: [],
      observedNotX: unique((roles) => roles.observed),
      observedY: unique((roles) => roles.observedY),
      latentX: unique((roles) => roles.latentX),
      latentY: unique((roles) => roles.latentY),
      single: new Set([...within.single, ...between.single]),
    },
    text: {
      terms: [...blocks.within.terms, ...blocks.between.terms],
      definitions: blocks.definitions,
      constraints: blocks.constraints,
    },
  };
}

/** Give the free parameters of both levels one numbering; one label, or two said equal, is one parameter. */
function renumber(
  rows: readonly ParameterRow[],
  { constraints }: LevelBlocks,
): ParameterTable | { readonly problems: readonly ModelProblem[] } {
  const problems: ModelProblem[] = [];
  const labels = new Set(rows.map(({ label }) => label).filter((label) => label !== ''));
  const same = new Map<string, string>();
  const root = (label: string): string => {
    const above = same.get(label);
    return above === undefined ? label : root(above);
  };
  for (const { op, left, right, line, column } of constraints) {
    if (op !== '==' || left.kind !== 'name' || right.kind !== 'name') {
      problems.push(problem('sem-constraint-not-linear', { line, column }, 'equate-two-labels'));
      continue;
    }
    for (const { name } of [left, right]) {
      if (labels.has(name)) continue;
      const nearest = nearestName(name, labels);
      const params = { name, line, column, ...(nearest === undefined ? {} : { nearest }) };
      problems.push(problem('sem-unknown-label', params, 'use-a-label-of-the-model'));
    }
    if (root(left.name) !== root(right.name)) same.set(root(right.name), root(left.name));
  }
  if (problems.length > 0) return { problems };
  const numbers = new Map<string, number>();
  let freeRows = 0;
  const out = rows.map((row) => {
    if (row.parameter < 0) return row;
    freeRows++;
    const key = row.label === '' ? `\0${row.parameter}` : root(row.label);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return { ...row, parameter: known };
  });
  return { rows: out, free: numbers.size, freeRows };
}

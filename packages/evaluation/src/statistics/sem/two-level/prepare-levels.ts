import { namesIn } from '../expression.ts';
import {
  type ModelProblem,
  type ModelRefused,
  type ModelWarning,
  nearestName,
  problem,
} from '../problem.ts';
import { type DataColumns, sampleData, type SampleData } from '../sample-data.ts';
import { type ClusterSums, clusterSums } from './cluster-sums.ts';
import { readLevels } from './level-blocks.ts';
import { type TwoLevelOptions } from './two-level-options.ts';
import { levelTables, type LevelTables } from './two-level-table.ts';

/** A two-level model and its data, checked and summed up. */
export interface PreparedLevels {
  readonly tables: LevelTables;
  readonly sums: ClusterSums;
  /** Labels of the two levels, in place of groups. */
  readonly sample: SampleData;
  readonly warnings: readonly ModelWarning[];
}

/** Read a two-level model and its data, or say everything that stands in the way. */
export function prepareLevels(
  text: string,
  data: DataColumns,
  options: TwoLevelOptions,
): { readonly kind: 'prepared'; readonly levels: PreparedLevels } | ModelRefused {
  const blocks = readLevels(text);
  if (blocks.kind === 'refused') return blocks;
  const tables = levelTables(blocks, options);
  if (tables.kind === 'refused') return tables;
  const { roles, within, between } = tables;
  const problems: ModelProblem[] = [];
  const labels = new Set(tables.table.rows.map(({ label }) => label).filter((name) => name !== ''));
  for (const { name, expression } of blocks.definitions) {
    for (const used of namesIn(expression)) {
      if (labels.has(used.name)) continue;
      const nearest = nearestName(used.name, labels);
      const params = { ...used, ...(nearest === undefined ? {} : { nearest }) };
      problems.push(problem('sem-unknown-label', params, 'use-a-label-of-the-model'));
    }
    labels.add(name);
  }
  const sampled = sampleData(data, {
    observed: roles.observed,
    exogenous: [],
    ordered: new Set(),
    missing: 'listwise',
    group: undefined,
    cluster: options.cluster,
    placeOf: (name) => {
      const term = tables.text.terms.find((t) => t.lhs === name || t.rhs === name);
      return term && { line: term.line, column: term.column };
    },
  });
  if (sampled.kind === 'refused') problems.push(...sampled.problems);
  if (problems.length > 0 || sampled.kind === 'refused') return { kind: 'refused', problems };
  const group = sampled.sample.groups[0]!;
  const alone = roles.observed.filter((name) => !within.observed.includes(name));
  for (const name of alone) {
    const column = group.columns[roles.observed.indexOf(name)]!;
    const seen = new Map<number, number>();
    const row = column.findIndex((value, i) => {
      const known = seen.get(group.cluster![i]!);
      seen.set(group.cluster![i]!, value);
      return known !== undefined && known !== value;
    });
    if (row === -1) continue;
    const params = { name, row: group.rows[row]! + 1 };
    problems.push(problem('sem-varies-within-clusters', params, 'name-it-on-both-levels'));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const sums = clusterSums(
    group,
    within.observed.map((name) => roles.observed.indexOf(name)),
  );
  if (sums.rows - sums.clusters <= within.observed.length) {
    const params = { rows: sums.rows - sums.clusters, needed: within.observed.length + 1 };
    return {
      kind: 'refused',
      problems: [problem('sem-too-few-rows', params, 'collect-more-answers')],
    };
  }
  if (sums.clusters <= between.observed.length) {
    const params = { clusters: sums.clusters, needed: between.observed.length + 1 };
    return {
      kind: 'refused',
      problems: [problem('sem-too-few-clusters', params, 'fit-one-level')],
    };
  }
  const flat = within.observed.filter((_, a) => {
    const m = within.observed.length;
    return !(sums.terms[0]!.covariance[a * m + a]! > 0);
  });
  if (flat.length > 0) {
    problems.push(
      ...flat.map((name) =>
        problem('sem-constant-within-clusters', { name }, 'name-it-on-level-two-only'),
      ),
    );
    return { kind: 'refused', problems };
  }
  return {
    kind: 'prepared',
    levels: {
      tables,
      sums,
      sample: {
        ...sampled.sample,
        groups: ['within', options.cluster].map((label) => ({ ...group, label })),
      },
      warnings: sampled.sample.warnings,
    },
  };
}

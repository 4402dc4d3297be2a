import { namesIn } from './expression.ts';
import type { LinkSolver } from './links.ts';
import type { Constraint, ModelText } from './model-syntax.ts';
import type { Draft, ParameterRow, TableOutcome } from './parameter-rows.ts';
import { problem, withNearest, type ModelProblem } from './problem.ts';

/** Number the free parameters; rows with one label, or two labels said to be equal, share a number. */
export function numbered(
  rows: readonly Draft[],
  model: ModelText,
  solver: LinkSolver | undefined,
): TableOutcome {
  const problems: ModelProblem[] = [];
  const labels = new Set(rows.map((row) => row.label).filter((label) => label !== ''));
  const parent = new Map<string, string>();
  const root = (label: string): string => {
    const above = parent.get(label);
    return above === undefined ? label : root(above);
  };
  const fixedAt = new Map<string, number>();
  const linked: Constraint[] = [];
  const { definitions } = model;
  const defined = new Set(definitions.map(({ name }) => name));
  for (const constraint of model.constraints) {
    const place = { line: constraint.line, column: constraint.column };
    const { op, left, right } = constraint;
    const used = [...namesIn(left), ...namesIn(right)];
    const unknown = used.filter(({ name }) => !labels.has(name) && !defined.has(name));
    for (const { name, line, column } of unknown) {
      const params = withNearest({ name, line, column }, labels);
      problems.push(problem('sem-unknown-label', params, 'use-a-label-of-the-model'));
    }
    if (unknown.length > 0) continue;
    const [label, value] = left.kind === 'name' ? [left, right] : [right, left];
    const simple = op === '==' && used.every(({ name }) => labels.has(name));
    if (simple && left.kind === 'name' && right.kind === 'name') {
      if (root(left.name) !== root(right.name)) parent.set(root(right.name), root(left.name));
    } else if (simple && label.kind === 'name' && value.kind === 'number') {
      fixedAt.set(label.name, value.value);
    } else if (solver && used.length > 0) linked.push(constraint);
    else {
      problems.push(problem('sem-constraint-not-linear', place, 'equate-labels'));
    }
  }
  const fixedByRoot = new Map<string, number>();
  // A label on a fixed value, such as a marker's, fixes every row that carries it.
  for (const { label, fixed, exogenous } of rows) {
    if (label !== '' && fixed !== undefined && !exogenous) fixedByRoot.set(root(label), fixed);
  }
  for (const [label, value] of fixedAt) fixedByRoot.set(root(label), value);
  const numbers = new Map<string, number>();
  let free = 0;
  let freeRows = 0;
  const out = rows.map((row): ParameterRow => {
    const shown = row.label.startsWith('\0') ? '' : row.label;
    if (row.exogenous || row.fixed !== undefined) return { ...row, label: shown, parameter: -1 };
    const key = row.label === '' ? undefined : root(row.label);
    const held = key === undefined ? undefined : fixedByRoot.get(key);
    if (held !== undefined) return { ...row, fixed: held, label: shown, parameter: -1 };
    freeRows++;
    const shared = key === undefined ? undefined : numbers.get(key);
    const parameter = shared ?? free++;
    if (key !== undefined) numbers.set(key, parameter);
    return { ...row, label: shown, parameter };
  });
  if (problems.length > 0) return { kind: 'refused', problems };
  if (!solver || linked.length === 0)
    return { kind: 'table', table: { rows: out, free, freeRows } };
  const labelled = new Map(
    out.map(({ label, parameter, fixed }) => [label, { parameter, fixed: fixed ?? 0 }]),
  );
  return {
    kind: 'table',
    table: {
      rows: out,
      free,
      freeRows,
      links: { constraints: linked, definitions, labelled, solver },
    },
  };
}

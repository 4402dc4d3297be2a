import type { Draft, EqualKind, TableOptions } from './parameter-rows.ts';
import { problem, withNearest, type ModelProblem } from './problem.ts';
import type { VariableRoles } from './variable-roles.ts';

const KINDS: readonly EqualKind[] = [
  'loadings',
  'intercepts',
  'means',
  'thresholds',
  'regressions',
  'residuals',
  'residual.covariances',
  'lv.variances',
  'lv.covariances',
];

/** Whether a text names a kind of parameters that can be held equal. */
export function isEqualKind(text: string): text is EqualKind {
  return (KINDS as readonly string[]).includes(text);
}

function kindOf(row: Draft, roles: VariableRoles): EqualKind | undefined {
  const latent = (name: string) => roles.latent.includes(name);
  if (row.op === '=~') return 'loadings';
  if (row.op === '~') return 'regressions';
  if (row.op === '|') return 'thresholds';
  if (row.op === '~1') return latent(row.lhs) ? 'means' : 'intercepts';
  if (row.op !== '~~') return undefined;
  if (row.lhs === row.rhs) return latent(row.lhs) ? 'lv.variances' : 'residuals';
  if (latent(row.lhs) && latent(row.rhs)) return 'lv.covariances';
  return latent(row.lhs) || latent(row.rhs) ? undefined : 'residual.covariances';
}

/** Give parameters that are held equal across groups one label, so that they share a number. */
export function applyGroupEqual(
  rows: Draft[],
  roles: VariableRoles,
  options: TableOptions,
  problems: ModelProblem[],
): void {
  if (options.groups < 2 || options.groupEqual.length === 0) return;
  const partial = new Set(options.groupPartial.map((text) => text.replace(/\s/g, '')));
  const namesOf = ({ lhs, op, rhs }: Draft) =>
    op === '~~' ? [`${lhs}~~${rhs}`, `${rhs}~~${lhs}`] : [`${lhs}${op}${rhs}`];
  const known = new Set(rows.flatMap(namesOf));
  for (const name of partial) {
    if (known.has(name)) continue;
    const params = withNearest({ name }, known);
    problems.push(problem('sem-unknown-parameter', params, 'name-a-parameter-of-the-model'));
  }
  for (const row of rows) {
    const kind = kindOf(row, roles);
    // Held equal to a value that the first group fixes, a free one is fixed too.
    if (!kind || !options.groupEqual.includes(kind)) continue;
    const names = namesOf(row);
    if (row.exogenous || row.label !== '' || names.some((name) => partial.has(name))) continue;
    row.label = `\0${names[0]}`;
  }
}

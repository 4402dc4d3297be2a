import type { TermOperator } from './model-syntax.ts';
import type { Draft, TableOptions } from './parameter-rows.ts';
import type { VariableRoles } from './variable-roles.ts';

/** What lavaan adds by itself: variances, covariances, thresholds, scales and means. */
export function defaultRows(roles: VariableRoles, options: TableOptions, group: number): Draft[] {
  const rows: Draft[] = [];
  const add = (lhs: string, op: TermOperator, rhs: string, fixed?: number): Draft => {
    const row: Draft = {
      lhs,
      op,
      rhs,
      group,
      label: '',
      fixed,
      start: undefined,
      exogenous: false,
      user: false,
    };
    rows.push(row);
    return row;
  };
  const { thresholds, groupEqual } = options;
  const freeScale = group > 1 && groupEqual.includes('thresholds');
  for (const name of roles.observed) {
    for (let t = 1; t <= (thresholds.get(name) ?? 0); t++) add(name, '|', `t${t}`);
  }
  for (const name of roles.observedNotX) {
    const ordered = thresholds.has(name);
    const free = ordered && options.parameterisation === 'theta' && freeScale;
    add(
      name,
      '~~',
      name,
      ordered ? (free ? undefined : 1) : roles.single.has(name) ? 0 : undefined,
    );
  }
  for (const name of roles.latent) {
    const freed =
      group > 1 && groupEqual.includes('loadings') && !groupEqual.includes('lv.variances');
    add(name, '~~', name, options.standardiseLatent && !freed ? 1 : undefined);
  }
  for (const [a, b] of pairs(roles.latentX)) add(a, '~~', b, options.orthogonal ? 0 : undefined);
  const outcomes = [...roles.latentY, ...roles.observedY];
  for (const [a, b] of pairs(outcomes)) {
    const bothLatent = roles.latent.includes(a) && roles.latent.includes(b);
    add(a, '~~', b, options.orthogonal && bothLatent ? 0 : undefined);
  }
  const x = roles.observedX;
  for (let j = 0; j < x.length; j++) {
    for (let i = j; i < x.length; i++) {
      add(x[j]!, '~~', x[i]!).exogenous = options.fixedX;
    }
  }
  for (const name of roles.observed) {
    if (!thresholds.has(name)) continue;
    add(name, '~*~', name, freeScale && options.parameterisation === 'delta' ? undefined : 1);
  }
  if (options.meanStructure) {
    for (const name of roles.observed) {
      const isX = x.includes(name);
      if (isX && options.fixedX) add(name, '~1', '').exogenous = true;
      else add(name, '~1', '', thresholds.has(name) || options.growth ? 0 : undefined);
    }
    const freeMeans =
      group > 1 &&
      (groupEqual.includes('intercepts') || groupEqual.includes('thresholds')) &&
      !groupEqual.includes('means');
    for (const name of roles.latent) {
      add(name, '~1', '', options.growth || freeMeans ? undefined : 0);
    }
  }
  return rows;
}

function* pairs(names: readonly string[]): Generator<[string, string]> {
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) yield [names[i]!, names[j]!];
  }
}

/** Lavaan's own fixing of what the user wrote: the marker loading, a standardised factor. */
export function applyFixing(users: Draft[], roles: VariableRoles, options: TableOptions): void {
  const marked = new Set<string>();
  users.forEach((row) => {
    if (row.op === '=~' && !marked.has(row.lhs)) {
      marked.add(row.lhs);
      if (!options.standardiseLatent) row.fixed = 1;
    }
    if (row.op === '~~' && row.lhs === row.rhs && roles.latent.includes(row.lhs)) {
      const freed =
        row.group > 1 &&
        options.groupEqual.includes('loadings') &&
        !options.groupEqual.includes('lv.variances');
      if (options.standardiseLatent && !freed) row.fixed = 1;
    }
  });
}

import { namesIn } from './expression.ts';
import { type Links, type LinkSolver } from './links.ts';
import { type Constraint, type ModelText, type Term, type TermOperator } from './model-syntax.ts';
import { type ModelProblem, problem, withNearest } from './problem.ts';
import { type VariableRoles } from './variable-roles.ts';

/** The kinds of parameters that can be held equal across groups, with lavaan's names. */
export type EqualKind =
  | 'loadings'
  | 'intercepts'
  | 'means'
  | 'thresholds'
  | 'regressions'
  | 'residuals'
  | 'residual.covariances'
  | 'lv.variances'
  | 'lv.covariances';

export interface TableOptions {
  readonly groups: number;
  readonly meanStructure: boolean;
  /** `growth`: intercepts of observed variables are zero and latent means free. */
  readonly growth: boolean;
  readonly orthogonal: boolean;
  readonly standardiseLatent: boolean;
  readonly fixedX: boolean;
  readonly groupEqual: readonly EqualKind[];
  /** Parameters left free although their kind is held equal, such as `x3~1`. */
  readonly groupPartial: readonly string[];
  /** Number of thresholds of each ordered variable. */
  readonly thresholds: ReadonlyMap<string, number>;
  readonly parameterisation: 'delta' | 'theta';
  readonly linked?: LinkSolver | undefined;
}

/** One row of lavaan's parameter table. */
export interface ParameterRow {
  readonly lhs: string;
  readonly op: TermOperator;
  readonly rhs: string;
  /** From 1. */
  readonly group: number;
  readonly label: string;
  /** Fixed at this value; `undefined` when free. For exogenous moments the sample gives the value. */
  readonly fixed: number | undefined;
  readonly start: number | undefined;
  readonly exogenous: boolean;
  readonly user: boolean;
  /** Index into the free parameters (rows held equal share one), or -1. */
  readonly parameter: number;
}

export interface ParameterTable {
  readonly rows: readonly ParameterRow[];
  /** Number of distinct free parameters. */
  readonly free: number;
  /** Number of free rows, before equalities are counted: lavaan's `npar` of a fit object. */
  readonly freeRows: number;
  /** Equations and inequalities between labels that sharing a number cannot express. */
  readonly links?: Links;
}

interface Draft {
  lhs: string;
  op: TermOperator;
  rhs: string;
  group: number;
  label: string;
  fixed: number | undefined;
  start: number | undefined;
  exogenous: boolean;
  user: boolean;
}

export type TableOutcome =
  | { readonly kind: 'table'; readonly table: ParameterTable }
  | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] };

/**
 * Lavaan's parameter table: what the model text says, then the defaults of `cfa`, `sem` and
 * `growth`, in lavaan's order.
 */
export function parameterTable(
  model: ModelText,
  roles: VariableRoles,
  options: TableOptions,
): TableOutcome {
  const problems = repeats(model.terms);
  const { terms } = model;
  const rows: Draft[] = [];
  for (let group = 1; group <= options.groups; group++) {
    const defaults = defaultRows(roles, options, group);
    const byCell = new Map(defaults.map((row) => [cellKey(row), row]));
    const users = terms.map((term): Draft => {
      const key = cellKey(term);
      const standard = byCell.get(key);
      byCell.delete(key);
      const keep = standard && term.op !== '=~' && term.op !== '~';
      return {
        lhs: term.lhs,
        op: term.op,
        rhs: term.rhs,
        group,
        label: '',
        fixed: keep && standard.op === '~*~' ? standard.fixed : undefined,
        start: undefined,
        exogenous: false,
        user: true,
      };
    });
    applyFixing(users, roles, options);
    terms.forEach((term, i) => applyModifiers(users[i]!, term, options.groups, problems));
    rows.push(...users, ...defaults.filter((row) => byCell.has(cellKey(row))));
  }
  applyGroupEqual(rows, roles, options, problems);
  if (problems.length > 0) return { kind: 'refused', problems };
  return numbered(rows, model, options.linked);
}

/** The same cell of the model whichever way round it is written. */
export function cellKey({ lhs, op, rhs }: { lhs: string; op: string; rhs: string }): string {
  if (op === '=~') return `~\0${rhs}\0${lhs}`;
  return op === '~~' && lhs > rhs ? `${op}\0${rhs}\0${lhs}` : `${op}\0${lhs}\0${rhs}`;
}

/** Every cell may be spoken of once. */
function repeats(terms: readonly Term[]): ModelProblem[] {
  const seen = new Map<string, Term>();
  return terms.flatMap((term) => {
    const key = cellKey(term);
    const first = seen.get(key);
    seen.set(key, first ?? term);
    if (!first) return [];
    const { line, column, lhs, op, rhs } = term;
    const params = { line, column, found: `${lhs} ${op} ${rhs}`, first: first.line };
    return [problem('sem-repeated-term', params, 'remove-one-of-the-two')];
  });
}

function defaultRows(roles: VariableRoles, options: TableOptions, group: number): Draft[] {
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
function applyFixing(users: Draft[], roles: VariableRoles, options: TableOptions): void {
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

function applyModifiers(row: Draft, term: Term, groups: number, problems: ModelProblem[]): void {
  const pick = <T>(values: readonly T[] | undefined): T | undefined => {
    if (!values) return undefined;
    if (values.length !== 1 && values.length !== groups) {
      if (row.group === 1) {
        problems.push(
          problem(
            'sem-wrong-number-of-group-values',
            { line: term.line, column: term.column, given: values.length, groups },
            'give-one-value-per-group',
          ),
        );
      }
      return undefined;
    }
    return values.length === 1 ? values[0] : values[row.group - 1];
  };
  if (term.fixed) row.fixed = pick(term.fixed);
  row.start = pick(term.starts);
  row.label = pick(term.labels) ?? '';
}

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

function applyGroupEqual(
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

/** Number the free parameters; rows with one label, or two labels said to be equal, share a number. */
function numbered(
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

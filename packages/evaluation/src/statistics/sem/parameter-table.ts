import { applyFixing, defaultRows } from './default-rows.ts';
import { applyGroupEqual } from './equal-across-groups.ts';
import type { ModelText, Term } from './model-syntax.ts';
import { numbered } from './number-parameters.ts';
import { cellKey, type Draft, type TableOptions, type TableOutcome } from './parameter-rows.ts';
import { type ModelProblem, problem } from './problem.ts';
import type { VariableRoles } from './variable-roles.ts';

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

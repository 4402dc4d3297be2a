import type { Expression } from './expression.ts';
import { OPERATORS, placeOf, statementsOf } from './model-tokens.ts';
import { type ModelProblem, problem } from './problem.ts';
import { readExpression } from './read-expression.ts';
import { readSubjects, readTerms } from './read-terms.ts';

export type TermOperator = '=~' | '~' | '~~' | '~1' | '|' | '~*~';

/** One term of a formula, such as `y ~ b*x`, with what was said about it. */
export interface Term {
  readonly lhs: string;
  readonly op: TermOperator;
  readonly rhs: string;
  readonly line: number;
  readonly column: number;
  /** Per group (or one for all): a number to fix at, or `undefined` (`NA`) to leave free. */
  readonly fixed?: readonly (number | undefined)[];
  readonly starts?: readonly (number | undefined)[];
  /** An empty text is no label for that group. */
  readonly labels?: readonly string[];
}

export interface Definition {
  readonly name: string;
  readonly expression: Expression;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface Constraint {
  readonly op: '==' | '<' | '>';
  readonly left: Expression;
  readonly right: Expression;
  readonly line: number;
  readonly column: number;
}

/** A model as written, before lavaan's defaults are added. */
export interface ModelText {
  readonly terms: readonly Term[];
  readonly definitions: readonly Definition[];
  readonly constraints: readonly Constraint[];
}

export type ParsedModel =
  | { readonly kind: 'parsed'; readonly model: ModelText }
  | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] };

/**
 * Read a model written in lavaan's syntax.
 *
 * Every line that cannot be read is reported with its line and column (both from 1), not only the
 * first. Understood: `=~`, `~`, `~~`, `~ 1`, thresholds `|`, scales `~*~`, `:=`, `==`, `<`, `>`; fixed
 * values, `NA*`, labels, `start()`, `equal()`, `label()`, group lists `c(…)*`, comments and continued lines.
 */
export function parseModel(text: string): ParsedModel {
  const { statements, problems: unreadable } = statementsOf(text);
  const problems = [...unreadable];
  const terms: Term[] = [];
  const definitions: Definition[] = [];
  const constraints: Constraint[] = [];
  for (const tokens of statements) {
    const split = tokens.findIndex(
      (t) => t.kind === 'symbol' && (OPERATORS as readonly string[]).includes(t.text),
    );
    const first = tokens[0]!;
    if (split === -1) {
      const block = first.text === 'level' || first.text === 'group' || first.text === 'block';
      problems.push(
        block && tokens[1]?.text === ':'
          ? problem(
              'sem-not-supported',
              { ...placeOf(first), found: `${first.text}:` },
              'write-one-block',
            )
          : problem('sem-syntax', { ...placeOf(first), found: first.text }, 'write-an-operator'),
      );
      continue;
    }
    const operator = tokens[split]!;
    const left = tokens.slice(0, split);
    const right = tokens.slice(split + 1);
    if (left.length === 0 || right.length === 0) {
      problems.push(
        problem('sem-syntax', { ...placeOf(operator), found: operator.text }, 'complete-the-line'),
      );
      continue;
    }
    if (
      operator.text === ':=' ||
      operator.text === '==' ||
      operator.text === '<' ||
      operator.text === '>'
    ) {
      const rightSide = readExpression(right, problems);
      if (operator.text === ':=') {
        if (left.length !== 1 || first.kind !== 'name') {
          problems.push(
            problem('sem-syntax', { ...placeOf(first), found: first.text }, 'name-the-definition'),
          );
        } else if (rightSide) {
          definitions.push({
            name: first.text,
            expression: rightSide,
            text: right.map((t) => t.text).join(''),
            ...placeOf(first),
          });
        }
        continue;
      }
      const leftSide = readExpression(left, problems);
      if (leftSide && rightSide) {
        constraints.push({
          op: operator.text,
          left: leftSide,
          right: rightSide,
          ...placeOf(operator),
        });
      }
      continue;
    }
    if (operator.text === '<~') {
      problems.push(
        problem(
          'sem-unsupported-operator',
          { ...placeOf(operator), found: '<~' },
          'write-a-regression',
        ),
      );
      continue;
    }
    const op = operator.text as '=~' | '~' | '~~' | '|' | '~*~';
    const subjects = readSubjects(left, problems);
    const objects = readTerms(right, problems);
    for (const lhs of subjects) {
      for (const { name, said, token } of objects) {
        const intercept = op === '~' && name === '1';
        if (!intercept && /^\d/.test(name)) {
          problems.push(
            problem('sem-syntax', { ...placeOf(token), found: name }, 'name-a-variable'),
          );
          continue;
        }
        terms.push({
          lhs,
          op: intercept ? '~1' : op,
          rhs: intercept ? '' : name,
          ...placeOf(token),
          ...said,
        });
      }
    }
  }
  if (problems.length === 0 && terms.length === 0) {
    problems.push(problem('sem-empty-model', {}, 'write-a-model'));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'parsed', model: { terms, definitions, constraints } };
}

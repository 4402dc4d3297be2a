import { type Expression, type FunctionName } from './expression.ts';
import { OPERATORS, statementsOf, type Token } from './model-tokens.ts';
import { type ModelProblem, problem } from './problem.ts';

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

const FUNCTIONS: readonly string[] = ['sqrt', 'exp', 'log', 'abs'];

interface Said {
  fixed?: (number | undefined)[];
  starts?: (number | undefined)[];
  labels?: string[];
}

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

const placeOf = ({ line, column }: Token) => ({ line, column });

function readSubjects(tokens: readonly Token[], problems: ModelProblem[]): string[] {
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const wanted = i % 2 === 0 ? token.kind === 'name' : token.text === '+';
    if (!wanted || (i === tokens.length - 1 && i % 2 === 1)) {
      problems.push(
        problem('sem-syntax', { ...placeOf(token), found: token.text }, 'name-a-variable'),
      );
      return [];
    }
    if (token.kind === 'name') names.push(token.text);
  }
  return names;
}

/** Terms separated by `+`, each with modifiers that end in `*`. A term said twice gathers its modifiers. */
function readTerms(tokens: readonly Token[], problems: ModelProblem[]) {
  const found: { name: string; said: Said; token: Token }[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'symbol' && token.text === '(') depth++;
    if (token?.kind === 'symbol' && token.text === ')') depth--;
    if (token && !(token.kind === 'symbol' && token.text === '+' && depth === 0)) continue;
    const term = readTerm(tokens.slice(start, i), tokens[Math.max(0, i - 1)]!, problems);
    start = i + 1;
    if (!term) continue;
    const same = found.find((other) => other.name === term.name);
    if (same) Object.assign(same.said, term.said);
    else found.push(term);
  }
  return found;
}

function readTerm(tokens: readonly Token[], near: Token, problems: ModelProblem[]) {
  const said: Said = {};
  let start = 0;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'symbol') continue;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text === '*' && depth === 0) {
      if (!readModifier(tokens.slice(start, i), token, said, problems)) return undefined;
      start = i + 1;
    }
  }
  const rest = tokens.slice(start);
  const last = rest[0];
  if (rest.length !== 1 || !last || (last.kind !== 'name' && last.kind !== 'number')) {
    const at = rest.length > 1 ? rest[1]! : (last ?? near);
    const remedy = at.text === ':' ? 'compute-the-product-first' : 'check-the-term';
    problems.push(problem('sem-syntax', { ...placeOf(at), found: at.text }, remedy));
    return undefined;
  }
  return { name: last.text, said, token: last };
}

function readModifier(
  tokens: readonly Token[],
  near: Token,
  said: Said,
  problems: ModelProblem[],
): boolean {
  const first = tokens[0];
  const fail = (at: Token): boolean => {
    problems.push(problem('sem-syntax', { ...placeOf(at), found: at.text }, 'check-the-modifier'));
    return false;
  };
  if (!first) return fail(near);
  const asStart = tokens.at(-1)!.text === '?' && tokens.at(-1)!.kind === 'symbol';
  const body = asStart ? tokens.slice(0, -1) : tokens;
  const called = body[1]?.text === '(' && first.kind === 'name' && body.at(-1)?.text === ')';
  if (called && ['start', 'equal', 'label', 'c'].includes(first.text)) {
    const inner = body.slice(2, -1);
    if (first.text === 'c') return readGroupValues(inner, asStart, said, problems, near);
    const listed = inner[0]?.text === 'c' && inner[1]?.text === '(' ? inner.slice(2, -1) : inner;
    return first.text === 'start'
      ? readGroupValues(listed, true, said, problems, near)
      : readGroupValues(listed, false, said, problems, near, true);
  }
  if (body.length === 1 && first.kind === 'name' && first.text !== 'NA') {
    said.labels = [first.text];
    return true;
  }
  return readGroupValues(body, asStart, said, problems, near);
}

function readGroupValues(
  tokens: readonly Token[],
  asStart: boolean,
  said: Said,
  problems: ModelProblem[],
  near: Token,
  asLabel = false,
): boolean {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'symbol' && token.text === ',') parts.push([]);
    else parts.at(-1)!.push(token);
  }
  const numbers: (number | undefined)[] = [];
  const labels: string[] = [];
  for (const part of parts) {
    const first = part[0];
    if (part.length === 1 && first?.kind === 'text') labels.push(first.text.trim());
    else if (part.length === 1 && first?.kind === 'name' && first.text !== 'NA') {
      labels.push(first.text);
    } else if (part.length === 1 && first?.text === 'NA') numbers.push(undefined);
    else {
      const expression = part.length > 0 ? readExpression(part, problems) : undefined;
      const value = expression && constantOf(expression);
      if (value === undefined || !Number.isFinite(value)) {
        const at = first ?? near;
        if (!expression || value === undefined || Number.isNaN(value)) {
          problems.push(
            problem('sem-syntax', { ...placeOf(at), found: at.text }, 'check-the-modifier'),
          );
        }
        return false;
      }
      numbers.push(value);
    }
  }
  if (labels.length > 0 && numbers.length === 0) said.labels = labels;
  else if (labels.length === 0 && !asLabel) {
    if (asStart) said.starts = numbers;
    else said.fixed = numbers;
  } else {
    problems.push(
      problem('sem-syntax', { ...placeOf(near), found: near.text }, 'check-the-modifier'),
    );
    return false;
  }
  return true;
}

function constantOf(expression: Expression): number | undefined {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'negative': {
      const value = constantOf(expression.of);
      return value === undefined ? undefined : -value;
    }
    case 'binary': {
      const left = constantOf(expression.left);
      const right = constantOf(expression.right);
      if (left === undefined || right === undefined) return undefined;
      if (expression.operator === '+') return left + right;
      if (expression.operator === '-') return left - right;
      if (expression.operator === '*') return left * right;
      if (expression.operator === '/') return left / right;
      return left ** right;
    }
    case 'name':
    case 'call':
      return undefined;
  }
}

const PRECEDENCE: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const DEEPEST = 200;

/** Read arithmetic by precedence climbing; problems are recorded and `undefined` returned. */
function readExpression(
  tokens: readonly Token[],
  problems: ModelProblem[],
): Expression | undefined {
  let at = 0;
  let depth = 0;
  const fail = (token: Token | undefined): undefined => {
    const place = token ?? tokens.at(-1)!;
    problems.push(
      problem('sem-syntax', { ...placeOf(place), found: place.text }, 'check-the-expression'),
    );
    return undefined;
  };
  const primary = (): Expression | undefined => {
    const token = tokens[at++];
    if (!token || depth > DEEPEST) return fail(token);
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'symbol' && token.text === '(') {
      const inner = climb(1);
      if (!inner) return undefined;
      if (tokens[at]?.text !== ')') return fail(tokens[at]);
      at++;
      return inner;
    }
    if (token.kind === 'symbol' && (token.text === '-' || token.text === '+')) {
      const of = climb(3);
      return of && (token.text === '-' ? { kind: 'negative', of } : of);
    }
    if (token.kind !== 'name') return fail(token);
    if (tokens[at]?.text === '(' && FUNCTIONS.includes(token.text)) {
      at++;
      const of = climb(1);
      if (!of) return undefined;
      if (tokens[at]?.text !== ')') return fail(tokens[at]);
      at++;
      return { kind: 'call', name: token.text as FunctionName, of };
    }
    return { kind: 'name', name: token.text, ...placeOf(token) };
  };
  const climb = (least: number): Expression | undefined => {
    depth++;
    let left = primary();
    while (left) {
      const token = tokens[at];
      const strength = token?.kind === 'symbol' ? PRECEDENCE[token.text] : undefined;
      if (!token || strength === undefined || strength < least) break;
      at++;
      const right = climb(token.text === '^' ? strength : strength + 1);
      if (!right) return undefined;
      left = { kind: 'binary', operator: token.text as '+', left, right };
    }
    depth--;
    return left;
  };
  const result = climb(1);
  if (result && at < tokens.length) return fail(tokens[at]);
  return result;
}

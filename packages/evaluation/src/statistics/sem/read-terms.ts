import type { Expression } from './expression.ts';
import { placeOf, type Token } from './model-tokens.ts';
import { problem, type ModelProblem } from './problem.ts';
import { readExpression } from './read-expression.ts';

interface Said {
  fixed?: (number | undefined)[];
  starts?: (number | undefined)[];
  labels?: string[];
}

/** The names on the left of an operator, separated by `+`. */
export function readSubjects(tokens: readonly Token[], problems: ModelProblem[]): string[] {
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
export function readTerms(tokens: readonly Token[], problems: ModelProblem[]) {
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

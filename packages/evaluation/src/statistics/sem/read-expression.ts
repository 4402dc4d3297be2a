import type { Expression, FunctionName } from './expression.ts';
import { placeOf, type Token } from './model-tokens.ts';
import { problem, type ModelProblem } from './problem.ts';

const FUNCTIONS: readonly string[] = ['sqrt', 'exp', 'log', 'abs'];

const PRECEDENCE: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const DEEPEST = 200;

/** Read arithmetic by precedence climbing; problems are recorded and `undefined` returned. */
export function readExpression(
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

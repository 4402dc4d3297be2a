import { type ModelProblem, problem } from './problem.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'symbol';
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The operators that make a line a statement, longest first. */
export const OPERATORS = ['~*~', '=~', '<~', '~~', ':=', '==', '~', '|', '<', '>'] as const;
const SYMBOLS = [...OPERATORS, '+', '-', '*', '/', '^', '(', ')', ',', '?', ':', '%'];
const NAME = /[\p{L}_.][\p{L}\p{N}\p{M}_.]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;

/**
 * Cut a model text into statements of tokens.
 *
 * A line goes on when it ends in an operator or the next one starts with one, as in lavaan;
 * `#` and `!` begin a comment, `;` ends a statement.
 */
export function statementsOf(text: string): {
  readonly statements: readonly (readonly Token[])[];
  readonly problems: readonly ModelProblem[];
} {
  const statements: Token[][] = [[]];
  const problems: ModelProblem[] = [];
  let depth = 0;
  text.split(/\r\n|\r|\n/).forEach((source, index) => {
    const line = source.replace(/["'][^"']*["']|[#!].*$/g, (part) =>
      part.startsWith('#') || part.startsWith('!') ? '' : part,
    );
    const tokens = tokensOfLine(line, index + 1, problems);
    const first = tokens[0];
    const current = statements.at(-1)!;
    const last = current.at(-1);
    const open =
      depth > 0 ||
      (last !== undefined && last.kind === 'symbol' && last.text !== ')' && last.text !== '?');
    const continued = first?.kind === 'symbol' && first.text !== '(' && first.text !== '-';
    if (first && current.length > 0 && !open && !continued) statements.push([]);
    for (const token of tokens) {
      if (token.text === ';' && token.kind === 'symbol') {
        statements.push([]);
        depth = 0;
        continue;
      }
      if (token.kind === 'symbol' && token.text === '(') depth++;
      if (token.kind === 'symbol' && token.text === ')') depth = Math.max(0, depth - 1);
      statements.at(-1)!.push(token);
    }
  });
  return { statements: statements.filter((tokens) => tokens.length > 0), problems };
}

function tokensOfLine(line: string, number: number, problems: ModelProblem[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line[at]!;
    const place = { line: number, column: at + 1 };
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    if (character === '"' || character === "'") {
      const end = line.indexOf(character, at + 1);
      if (end === -1) {
        problems.push(problem('sem-syntax', { ...place, found: character }, 'close-the-quotation'));
        return tokens;
      }
      tokens.push({ kind: 'text', text: line.slice(at + 1, end), ...place });
      at = end + 1;
      continue;
    }
    NAME.lastIndex = at;
    NUMBER.lastIndex = at;
    const number_ = NUMBER.exec(line)?.[0];
    const name = number_ === undefined ? NAME.exec(line)?.[0] : undefined;
    const symbol = character === ';' ? ';' : SYMBOLS.find((s) => line.startsWith(s, at));
    const found = number_ ?? name ?? symbol;
    if (found === undefined) {
      problems.push(problem('sem-syntax', { ...place, found: character }, 'remove-the-character'));
      return tokens;
    }
    tokens.push({
      kind: number_ !== undefined ? 'number' : name !== undefined ? 'name' : 'symbol',
      text: found,
      ...place,
    });
    at += found.length;
  }
  return tokens;
}

/** Where a token stands, for what is said about it. */
export const placeOf = ({ line, column }: Token) => ({ line, column });

import { type Constraint, type Definition, type ModelText, parseModel } from '../model-syntax.ts';
import { type ModelProblem, problem } from '../problem.ts';

/** A model of persons within groups: one block for each level. */
export interface LevelBlocks {
  readonly kind: 'blocks';
  readonly within: ModelText;
  readonly between: ModelText;
  readonly definitions: readonly Definition[];
  readonly constraints: readonly Constraint[];
}

const HEADING = /^\s*level\s*:\s*(\w+)\s*(?:[#!].*)?$/;

/** Whether a model text has blocks for levels. */
export function hasLevels(text: string): boolean {
  return text.split('\n').some((line) => HEADING.test(line));
}

/**
 * Read a model written in lavaan's two blocks, `level: 1` (or `within`) and `level: 2` (any other
 * name). Lines keep their numbers in every problem reported.
 */
export function readLevels(
  text: string,
): LevelBlocks | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] } {
  const lines = text.split('\n');
  const headings = lines.flatMap((line, i) => {
    const found = HEADING.exec(line)?.[1];
    return found === undefined ? [] : [{ name: found, line: i }];
  });
  const first = headings[0];
  const second = headings[1];
  if (!first || !second || headings.length > 2) {
    const line = (headings[2] ?? headings.at(-1))?.line ?? 0;
    const params = { line: line + 1, column: 1, found: 'level:' };
    return {
      kind: 'refused',
      problems: [problem('sem-syntax', params, 'write-two-level-blocks')],
    };
  }
  const turned = first.name === '2' && second.name === '1';
  const only = (from: number, to: number): string =>
    lines.map((line, i) => (i > from && i < to ? line : '')).join('\n');
  const before = lines.slice(0, first.line).findIndex((line) => /^\s*[^\s#!]/.test(line));
  if (before !== -1) {
    const params = { line: before + 1, column: 1, found: lines[before]!.trim().slice(0, 20) };
    return {
      kind: 'refused',
      problems: [problem('sem-syntax', params, 'write-two-level-blocks')],
    };
  }
  const parts = [only(first.line, second.line), only(second.line, lines.length)].map(parseModel);
  const problems = parts.flatMap((part) => (part.kind === 'refused' ? part.problems : []));
  const [one, two] = parts;
  if (one?.kind !== 'parsed' || two?.kind !== 'parsed') return { kind: 'refused', problems };
  const bare = ({ terms }: ModelText): ModelText => ({ terms, definitions: [], constraints: [] });
  const [within, between] = turned ? [two.model, one.model] : [one.model, two.model];
  return {
    kind: 'blocks',
    within: bare(within),
    between: bare(between),
    definitions: [...one.model.definitions, ...two.model.definitions],
    constraints: [...one.model.constraints, ...two.model.constraints],
  };
}

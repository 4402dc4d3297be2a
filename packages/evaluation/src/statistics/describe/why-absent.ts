import { because, type Because, type Why } from '../absent.ts';
import { listwise, present, varies, type Column } from './columns.ts';

/** Why numbers about these columns together may not exist: too few answers, or one that does not vary. */
export function whyOfColumns(
  columns: readonly Column[],
  names: readonly string[],
  needed: number,
): Because | undefined {
  const rows = columns.length === 1 ? [present(columns[0]!)] : listwise(columns);
  const n = rows[0]?.length ?? 0;
  if (n < needed) {
    return columns.length === 1
      ? because('too-few-answers', { columns: names, needed }, 'drop-the-column')
      : because('too-few-pairs', { columns: names, pairs: n, needed }, 'collect-more');
  }
  const constant = names.filter((_, i) => !varies(rows[i]!));
  return constant.length > 0
    ? because('constant-column', { columns: constant }, 'drop-constant-columns')
    : undefined;
}

/** The reasons behind the empty places of a description: of a column, or of a pair `a~b`. */
export function whyOfDescription(columns: readonly Column[], names: readonly string[]): Why {
  const at = new Map(names.map((name, i) => [name, i]));
  const of = (...wanted: readonly string[]) => wanted.map((name) => columns[at.get(name)!]!);
  const pairs = new Map<string, readonly [string, string]>(
    names.flatMap((y, j) => names.slice(0, j).map((x) => [`${x}~${y}`, [x, y]] as const)),
  );
  return ([part, name, measure]) => {
    if (name === undefined) return undefined;
    if (part === 'correlations') {
      const pair = pairs.get(name);
      if (!pair) return undefined;
      const needed = measure === 'lower' || measure === 'upper' ? 4 : 3;
      return (
        whyOfColumns(of(...pair), pair, needed) ?? because('perfect-relation', { columns: pair })
      );
    }
    if (!at.has(name)) return undefined;
    if (part === 'shapiro') return whyOfColumns(of(name), [name], 3) ?? ofCompleteRows(columns);
    return part === 'describe' ? whyOfColumns(of(name), [name], 4) : undefined;
  };
}

// What is told of complete rows only, though the column itself has answers enough.
function ofCompleteRows(columns: readonly Column[]): Because {
  const complete = listwise(columns)[0]?.length ?? 0;
  return because('too-few-complete-rows', { complete, needed: 3 }, 'collect-more');
}

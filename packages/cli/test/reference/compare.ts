/** A number of R beside the one that the command printed. */
export interface Compared {
  readonly path: string;
  readonly ours: unknown;
  readonly theirs: number;
  readonly agrees: boolean;
}

/** How far a number at a path may be off, relative to the larger of it and 1; `undefined` leaves it out. */
export type Allowed = (path: string) => number | undefined;

type Row = Readonly<Record<string, unknown>>;

/** Compare every number in `theirs` with the one at the same place in `ours`. */
export function compared(ours: unknown, theirs: unknown, allowed: Allowed, path = ''): Compared[] {
  if (typeof theirs === 'number') {
    const tolerance = allowed(path);
    if (tolerance === undefined) return [];
    const away = typeof ours === 'number' ? Math.abs(ours - theirs) : Infinity;
    return [{ path, ours, theirs, agrees: away <= tolerance * Math.max(1, Math.abs(theirs)) }];
  }
  if (typeof theirs !== 'object' || theirs === null) return [];
  if (Array.isArray(theirs) && theirs.length > 0 && theirs.every(isParameter)) {
    const seen = new Map<string, number>();
    return theirs.flatMap((row) => {
      const { lhs, op, rhs, group, level, block: _block, ...numbers } = row;
      const key = `${lhs}${op}${rhs}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      const own = findParameter(ours, row, before);
      const at = `${path}.${lhs} ${op} ${rhs}${group ? ` (${group})` : ''}${level ? ` [${level}]` : ''}`;
      return compared(own, numbers, allowed, at);
    });
  }
  return Object.entries(theirs).flatMap(([key, value]) =>
    compared(
      (ours as Row | undefined | null)?.[key],
      value,
      allowed,
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

interface Parameter {
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly group?: number;
  readonly level?: number;
  readonly block?: number;
}

function isParameter(value: unknown): value is Parameter {
  return typeof value === 'object' && value !== null && 'lhs' in value && 'op' in value;
}

/** The row of the same parameter; where R does not say its level, as many rows of its name were before. */
function findParameter(rows: unknown, row: Parameter, before: number): unknown {
  if (!Array.isArray(rows)) return undefined;
  const defined = row.op === ':=';
  const same = (own: Parameter, lhs: string, rhs: string) =>
    own.lhs === lhs &&
    own.op === row.op &&
    (defined || own.rhs === rhs) &&
    (defined || (own.group ?? 1) === (row.group ?? 1)) &&
    (defined || row.level === undefined || own.level === row.level);
  const all = rows.filter(isParameter);
  if (row.level === undefined && row.group === undefined) {
    const own = all.filter((each) => same(each, row.lhs, row.rhs));
    if (own.length > 1) return own[before];
  }
  return (
    all.find((own) => same(own, row.lhs, row.rhs)) ??
    (row.op === '~~' ? all.find((own) => same(own, row.rhs, row.lhs)) : undefined)
  );
}

import { asList, fieldShape, idOf, isRecord, own, type Json } from './overlay.ts';
import type { PackShape } from './pack-shape.ts';

/** Where in a pack: keys, and the ids of records in lists, such as `['holidays', 'nauryz-1', 'name', 'kk']`. */
export type PackPath = readonly string[];

/** One place in which two packs differ; a value that one of them lacks is left out. */
export interface PackDifference {
  readonly path: PackPath;
  readonly change: 'added' | 'changed' | 'removed';
  readonly before?: Json;
  readonly after?: Json;
}

/**
 * Every place in which two packs differ, as finely as overlays can say it. A record that only one of
 * them has is one difference, not one for each of its fields.
 */
export function differences(
  shape: PackShape,
  before: Json | undefined,
  after: Json | undefined,
  path: PackPath = [],
): PackDifference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ path, change: 'added', after: after! }];
  if (after === undefined) return [{ path, change: 'removed', before }];
  if (shape.kind === 'list') {
    const [first, second] = [byId(before), byId(after)];
    return [...new Set([...first.keys(), ...second.keys()])].flatMap((id) =>
      differences(shape.item, first.get(id), second.get(id), [...path, id]),
    );
  }
  if (shape.kind !== 'value' && isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      differences(fieldShape(shape, key), own(before, key), own(after, key), [...path, key]),
    );
  }
  return sameJson(before, after) ? [] : [{ path, change: 'changed', before, after }];
}

/** The value at a place of a pack, if there is one. */
export function valueAt(node: Json | undefined, path: PackPath): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return asList(inner).find((item) => idOf(item) === key);
    return isRecord(inner) ? own(inner, key) : undefined;
  }, node);
}

/** Whether two values say the same, whatever the order of their keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length && a.every((item: Json, index) => sameJson(item, b[index] as Json))
    );
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(own(a, key), own(b, key)))
  );
}

function byId(list: Json): Map<string, Json> {
  return new Map(asList(list).map((item) => [idOf(item), item]));
}

import type { PackShape } from './pack-shape.ts';
import type { CountryPackData } from './pack.ts';

/**
 * What one layer says over the layers beneath it.
 *
 * Three things must never be confused: a key that is absent says nothing; `null`, an empty list
 * `[]`, or `empty: true` on a record empties what lies beneath; anything else sets or adds.
 * A list that begins with the word `'empty'` is emptied and then filled with what follows.
 */
export type PackOverlay = OverlayOf<Omit<CountryPackData, 'id' | 'version'>> & {
  readonly id: string;
  readonly version: string;
};

/** One part of an overlay; see {@link PackOverlay}. */
export type OverlayOf<T> = T extends readonly (infer Item)[]
  ? Item extends { readonly id: string }
    ? readonly ('empty' | (OverlayOf<Omit<Item, 'id'>> & { readonly id: string }))[] | null
    : T | null
  : T extends object
    ? { readonly [Key in keyof T]?: OverlayOf<T[Key]> | null } & { readonly empty?: true }
    : T | null;

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

const EMPTY = 'empty';

/**
 * Lay one layer over another and keep what both say, the removals included. Associative, so that
 * layers may be combined in any grouping; {@link settled} then gives the pack itself.
 */
export function layOver(shape: PackShape, below: Json | undefined, above: Json | undefined): Json {
  if (above === undefined) return below ?? null;
  if (below === undefined || shape.kind === 'value') return above;
  if (shape.kind === 'list') return listOver(shape.item, below, above);
  if (above === null) return null;
  if (below === null || says(above, EMPTY)) return { ...asRecord(above), [EMPTY]: true };

  const [lower, upper] = [asRecord(below), asRecord(above)];
  const merged: Record<string, Json> = { ...lower };
  for (const [key, value] of entriesOf(upper)) {
    const inner = fieldShape(shape, key);
    set(merged, key, layOver(inner, own(lower, key), value));
  }
  return merged;
}

function listOver(item: PackShape, below: Json, above: Json): Json {
  const upper = asList(above);
  if (above === null || upper.length === 0 || upper[0] === EMPTY) {
    return [EMPTY, ...upper.filter((each) => each !== EMPTY)];
  }
  const lower = asList(below);
  const wasEmptied = below === null || lower.length === 0 || lower[0] === EMPTY;
  const merged = new Map<string, Json>();
  for (const each of lower) if (each !== EMPTY) merged.set(idOf(each), each);
  for (const each of upper) merged.set(idOf(each), layOver(item, merged.get(idOf(each)), each));
  return [...(wasEmptied ? [EMPTY] : []), ...merged.values()];
}

/**
 * A pack as it stands when nothing more is laid over it: what was emptied is gone, and lists are in
 * order of their ids, so that the order of layers leaves no trace.
 */
export function settled(shape: PackShape, node: Json | undefined): Json | undefined {
  if (shape.kind === 'list') {
    const items = asList(node ?? null)
      .filter((each) => each !== EMPTY && !isRemoval(each))
      .map((each) => settled(shape.item, each)!);
    return items.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  }
  if (node === undefined || node === null) return undefined;
  if (shape.kind === 'value' || !isRecord(node)) return node;
  const kept: Record<string, Json> = {};
  for (const [key, value] of entriesOf(node)) {
    if (key === EMPTY) continue;
    const inner = settled(fieldShape(shape, key), value);
    if (inner !== undefined) set(kept, key, inner);
  }
  return shape.kind === 'text' && Object.keys(kept).length === 0 ? undefined : kept;
}

/** The shape of one field of a record or text. */
export function fieldShape(shape: PackShape, key: string): PackShape {
  if (shape.kind !== 'record') return { kind: 'value' };
  return (Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined) ?? { kind: 'value' };
}

export function isRecord(node: Json | undefined): node is JsonRecord {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

export function asList(node: Json | undefined): readonly Json[] {
  return Array.isArray(node) ? (node as readonly Json[]) : [];
}

/** The id of a record in a list; an item without one stands for itself, and the schema refuses it. */
export function idOf(item: Json): string {
  const id = isRecord(item) ? own(item, 'id') : undefined;
  return typeof id === 'string' ? id : JSON.stringify(item);
}

/** A record's own value, never one inherited from its prototype. */
export function own(record: JsonRecord, key: string): Json | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether an overlay only takes a record away. */
export function isRemoval(item: Json): boolean {
  if (!isRecord(item) || !says(item, EMPTY)) return false;
  return Object.keys(item).every((key) => key === 'id' || key === EMPTY);
}

function says(node: Json, key: string): boolean {
  return isRecord(node) && own(node, key) === true;
}

function asRecord(node: Json): JsonRecord {
  return isRecord(node) ? node : {};
}

function entriesOf(record: JsonRecord): [string, Json][] {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}

// A key such as `__proto__` in a file is data like any other.
function set(record: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(record, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

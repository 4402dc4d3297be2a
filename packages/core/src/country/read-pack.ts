import type * as z from 'zod/mini';
import { accept, type Result } from '../result.ts';
import type { CountryRefusal } from './country-refusals.ts';
import { nearestName } from './nearest-name.ts';
import { asList, fieldShape, idOf, isRecord, type Json } from './overlay.ts';
import { packShape, type PackShape } from './pack-shape.ts';
import { CountryPack } from './pack.ts';

type Path = readonly (string | number)[];

/**
 * Read a whole pack, for example from a JSON file, or refuse with every reason: an unknown key with
 * the nearest known one, a value of the wrong kind, an id that stands twice in a list.
 */
export function readPack(input: unknown): Result<CountryPack, CountryRefusal> {
  const refusals = [
    ...unknownKeys(packShape(), input as Json),
    ...duplicateIds(packShape(), input as Json),
  ];
  const parsed = CountryPack.safeParse(input);
  if (parsed.success && refusals.length === 0) return accept(parsed.data);
  return {
    ok: false,
    refusals: [...refusals, ...(parsed.error ? unmet(parsed.error, input) : [])],
  };
}

/**
 * The keys of a pack or an overlay that no pack has, each with the known key it resembles most.
 * A key that is silently ignored is a fact that is silently lost.
 */
export function unknownKeys(
  shape: PackShape,
  node: Json | undefined,
  path: Path = [],
): CountryRefusal[] {
  if (shape.kind === 'list') {
    return asList(node).flatMap((item) => unknownKeys(shape.item, item, [...path, idOf(item)]));
  }
  if (shape.kind !== 'record' || !isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (Object.hasOwn(shape.fields, key)) {
      return unknownKeys(fieldShape(shape, key), value, [...path, key]);
    }
    if (key === 'empty' && value === true && path.length > 0) return [];
    return [unknownKey(key, Object.keys(shape.fields), [...path, key])];
  });
}

/** The ids that stand more than once in a list: laid over each other, one would swallow the other. */
export function duplicateIds(
  shape: PackShape,
  node: Json | undefined,
  path: Path = [],
): CountryRefusal[] {
  if (shape.kind === 'list') {
    const ids = asList(node).filter(isRecord).map(idOf);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    const list = String(path.at(-1) ?? '');
    return [
      ...[...repeated].map((id): CountryRefusal => ({
        code: 'country.duplicate-id',
        params: { list, id },
        path: [...path, id],
      })),
      ...asList(node).flatMap((item) => duplicateIds(shape.item, item, [...path, idOf(item)])),
    ];
  }
  if (shape.kind !== 'record' || !isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    duplicateIds(fieldShape(shape, key), value, [...path, key]),
  );
}

/** What the schema did not accept, in our own codes; unknown keys of plain records were named before. */
export function unmet(error: z.core.$ZodError, input: unknown): CountryRefusal[] {
  return error.issues.flatMap((issue): CountryRefusal[] => {
    const path = readablePath(issue.path, input);
    if (issue.code === 'unrecognized_keys') {
      // Inside a choice of forms (a holiday's `when`) the walk above does not look.
      return path.includes('when')
        ? issue.keys.map((key) =>
            unknownKey(key, ['kind', 'month', 'day', 'from', 'until', 'on'], [...path, key]),
          )
        : [];
    }
    const found = foundAt(issue.path, input);
    return [
      { code: 'country.not-as-expected', params: { expected: expectation(issue), found }, path },
    ];
  });
}

function unknownKey(key: string, known: readonly string[], path: Path): CountryRefusal {
  const nearest = nearestName(key, known);
  return {
    code: 'country.unknown-key',
    params: { found: key, ...(nearest ? { nearest } : {}) },
    path,
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'custom':
      // The only thing that packs and calendars check in this way is a day.
      return 'YYYY-MM-DD';
    default:
      return issue.code;
  }
}

// A maintainer looks for a record by its id, not by its place in the list.
function readablePath(path: readonly PropertyKey[], input: unknown): (string | number)[] {
  let node = input as Json | undefined;
  return path.map((key) => {
    const list = Array.isArray(node);
    node = (node as unknown as Record<PropertyKey, Json> | undefined)?.[key];
    return list && isRecord(node) && typeof node['id'] === 'string' ? node['id'] : String(key);
  });
}

function foundAt(path: readonly PropertyKey[], input: unknown): string {
  const found = path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null
        ? (node as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
  return found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80);
}

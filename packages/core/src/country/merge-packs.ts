import type { Result } from '../result.ts';
import type { CountryRefusal } from './country-refusals.ts';
import {
  differences,
  sameJson,
  valueAt,
  type PackDifference,
  type PackPath,
} from './differences.ts';
import { nearestName } from './nearest-name.ts';
import {
  asList,
  idOf,
  isRecord,
  isRemoval,
  layOver,
  own,
  settled,
  type Json,
  type PackOverlay,
} from './overlay.ts';
import { packShape } from './pack-shape.ts';
import { CountryPack, type CountryPackData } from './pack.ts';
import { duplicateIds, unknownKeys, unmet } from './read-pack.ts';

/** A layer of a merge: a whole pack, or what an overlay says over the layers beneath. */
export type PackLayer = CountryPack | CountryPackData | PackOverlay;

/** One place where a layer changed what lay beneath it. */
export interface PackOverride extends PackDifference {
  /** The id of the layer that says so. */
  readonly layer: string;
  /**
   * Whether the layers beneath have changed here since the overlay was written: `changed` asks for a
   * human look. `unknown` if the earlier layers were not given.
   */
  readonly beneath: 'unchanged' | 'changed' | 'unknown';
  /** What lay beneath when the overlay was written, if that was something else. */
  readonly beneathWas?: Json;
}

/** A merged pack and the list of everything that any layer changed. */
export interface MergedPack {
  readonly pack: CountryPack;
  readonly overrides: readonly PackOverride[];
  /** Removals of records that no layer beneath has: already gone upstream, or mistyped. */
  readonly removedNothing: readonly RemovedNothing[];
}

/** An overlay empties a record that is not there; `nearest` is one that is. */
export interface RemovedNothing {
  readonly layer: string;
  readonly path: PackPath;
  readonly nearest?: string;
}

/**
 * Lay packs over each other: base, then country, then local.
 *
 * Records are matched by `id`. What a layer does not mention stays; what it empties goes; what it
 * mentions wins. Every change is in the report. Lists come out in order of id.
 *
 * @param layers from the bottom up; the result keeps the `id` and `version` of the last
 * @param earlier the layers as they were when the overlays were written, to learn what has changed
 *   beneath them since; the same number in the same order
 */
export function mergePacks(
  layers: readonly [PackLayer, ...PackLayer[]],
  earlier?: readonly PackLayer[],
): Result<MergedPack, CountryRefusal> {
  const shape = packShape();
  const refusals = layers.flatMap((layer) => [
    ...unknownKeys(shape, asJson(layer)),
    ...duplicateIds(shape, asJson(layer)),
  ]);

  const overrides: PackOverride[] = [];
  const removedNothing: RemovedNothing[] = [];
  let below = asJson(layers[0]);
  let belowEarlier = earlier?.[0] && asJson(earlier[0]);
  for (const [index, layer] of layers.slice(1).entries()) {
    for (const unknown of unknownRecords(below, asJson(layer))) {
      if (unknown.isRemoval) removedNothing.push({ layer: layer.id, ...unknown.place });
      else refusals.push(unknown.refusal);
    }
    const merged = layOver(shape, below, asJson(layer));
    const was = belowEarlier && settled(shape, belowEarlier);
    const now = settled(shape, below);
    for (const difference of differences(shape, now, settled(shape, merged))) {
      if (isIdentity(difference.path)) continue;
      overrides.push({ layer: layer.id, ...difference, ...beneath(difference.path, was, now) });
    }
    below = merged;
    const layerEarlier = earlier?.[index + 1];
    belowEarlier =
      layerEarlier && belowEarlier && layOver(shape, belowEarlier, asJson(layerEarlier));
  }
  const pack = settled(shape, below);
  const parsed = CountryPack.safeParse(pack);
  if (parsed.success && refusals.length === 0) {
    return { ok: true, value: { pack: parsed.data, overrides, removedNothing } };
  }
  return { ok: false, refusals: [...refusals, ...(parsed.error ? unmet(parsed.error, pack) : [])] };
}

/**
 * Two overlays as one that says the same: laying it over a pack equals laying the first, then the
 * second. It takes the `id` and `version` of the upper.
 */
export function combineOverlays(lower: PackOverlay, upper: PackOverlay): PackOverlay {
  return layOver(packShape(), asJson(lower), asJson(upper)) as unknown as PackOverlay;
}

/** One place where a newer base differs from the older, and what it means for one's own overlay. */
export interface UpstreamChange extends PackDifference {
  /**
   * `untouched`: the overlay says nothing here, the new value simply arrives. `overridden`: the
   * overlay says something else, so the new value is hidden. `agrees`: both now say the same.
   */
  readonly mine: 'untouched' | 'overridden' | 'agrees';
  readonly mineIs?: Json;
}

/**
 * What an upgrade from one version of a pack to the next would change beneath one's own overlay.
 *
 * @param mine the overlay that is laid over the pack, if there is one
 */
export function diffPacks(base: PackLayer, next: PackLayer, mine?: PackLayer): UpstreamChange[] {
  const shape = packShape();
  const [older, newer] = [settled(shape, asJson(base)), settled(shape, asJson(next))];
  const upstream = differences(shape, older, newer).filter(({ path }) => !isIdentity(path));
  if (!mine) return upstream.map((change) => ({ ...change, mine: 'untouched' }));

  const mineNext = settled(shape, layOver(shape, asJson(next), asJson(mine)));
  const said = pathsSaid(asJson(mine));
  return upstream.map((change): UpstreamChange => {
    if (!said.some((path) => touches(path, change.path))) return { ...change, mine: 'untouched' };
    const mineIs = valueAt(mineNext, change.path);
    const agrees = sameJson(mineIs, change.after);
    return {
      ...change,
      mine: agrees ? 'agrees' : 'overridden',
      ...(mineIs === undefined ? {} : { mineIs }),
    };
  });
}

function beneath(
  path: PackPath,
  was: Json | undefined,
  now: Json | undefined,
): Pick<PackOverride, 'beneath' | 'beneathWas'> {
  if (was === undefined) return { beneath: 'unknown' };
  const [before, today] = [valueAt(was, path), valueAt(now, path)];
  if (sameJson(before, today)) return { beneath: 'unchanged' };
  return { beneath: 'changed', ...(before === undefined ? {} : { beneathWas: before }) };
}

interface UnknownRecord {
  readonly isRemoval: boolean;
  readonly place: Pick<RemovedNothing, 'path' | 'nearest'>;
  readonly refusal: CountryRefusal;
}

// A mistyped id would otherwise become a new record without its facts. Removing what is not there
// is no mistake of itself: upstream may have removed it as well.
function unknownRecords(below: Json, above: Json): UnknownRecord[] {
  if (!isRecord(above)) return [];
  return Object.entries(packShape().fields).flatMap(([list, shape]) => {
    if (shape.kind !== 'list') return [];
    const known = asList(valueAt(below, [list])).map(idOf);
    return asList(own(above, list))
      .filter(isRecord)
      .filter((item) => !known.includes(idOf(item)) && isPartial(list, item))
      .map((item): UnknownRecord => {
        const found = idOf(item);
        const name = nearestName(found, known);
        const nearest = name ? { nearest: name } : {};
        const path = [list, found];
        return {
          isRemoval: isRemoval(item),
          place: { path, ...nearest },
          refusal: {
            code: 'country.unknown-record',
            params: { list, found, ...nearest },
            path,
          },
        };
      });
  });
}

function isPartial(list: string, item: Json): boolean {
  const shape = packShape().fields[list];
  if (shape?.kind !== 'list') return false;
  const whole = settled(shape.item, item);
  const schema = CountryPack.shape[list as 'holidays'];
  return !schema.safeParse([whole]).success;
}

// The places an overlay speaks about, as deep as it goes.
function pathsSaid(node: Json, path: PackPath = []): PackPath[] {
  if (Array.isArray(node) && node.some(isRecord)) {
    return asList(node).flatMap((item) =>
      isRecord(item) ? pathsSaid(item, [...path, idOf(item)]) : [path],
    );
  }
  if (!isRecord(node) || own(node, 'empty') === true) return [path];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'id' ? [] : pathsSaid(value, [...path, key]),
  );
}

function touches(one: PackPath, other: PackPath): boolean {
  const depth = Math.min(one.length, other.length);
  return one.slice(0, depth).every((key, index) => key === other[index]);
}

function isIdentity(path: PackPath): boolean {
  return path.length === 1 && (path[0] === 'id' || path[0] === 'version' || path[0] === '$schema');
}

// Parsed and written packs are JSON by construction; their types are too deep to prove it.
function asJson(layer: unknown): Json {
  return layer as Json;
}

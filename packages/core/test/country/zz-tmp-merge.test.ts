import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combineOverlays,
  diffPacks,
  mergePacks,
  type CountryPackData,
  type MergedPack,
  type PackLayer,
  type PackOverlay,
} from '../../src/country/index.ts';
import { valueAt } from '../../src/country/differences.ts';
import { layOver, settled, type Json } from '../../src/country/overlay.ts';
import { packShape } from '../../src/country/pack-shape.ts';
import { anyOverlay, anyPack, smallPack } from './small-pack.ts';

const shape = packShape();
const lay = (...layers: unknown[]) =>
  settled(
    shape,
    layers.reduce<Json | undefined>(
      (below, above) => layOver(shape, below, above as Json),
      undefined,
    ),
  );

function merged(...layers: readonly [PackLayer, ...PackLayer[]]): MergedPack {
  const result = mergePacks(layers);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals, undefined, 1));
  return result.value;
}

const overlay = (parts: Omit<PackOverlay, 'id' | 'version'>): PackOverlay => ({
  id: 'local',
  version: '1',
  ...parts,
});

describe('laying packs over each other', () => {
  it('is idempotent: the same layer twice says nothing new', () => {
    ((p: any) => fc.assert(p, { numRuns: 1500 }))(
      fc.property(anyPack, anyOverlay, (base, over) => {
        expect(lay(base, over, over)).toEqual(lay(base, over));
        expect(lay(lay(base, over), over)).toEqual(lay(base, over));
        expect(lay(base, base)).toEqual(lay(base));
      }),
    );
  });

  it('is associative: layers may be combined in any grouping', () => {
    ((p: any) => fc.assert(p, { numRuns: 1500 }))(
      fc.property(anyPack, anyOverlay, anyOverlay, anyOverlay, (base, one, two, three) => {
        const inOrder = lay(base, one, two, three);
        const combined = (a: unknown, b: unknown) =>
          combineOverlays(a as PackOverlay, b as PackOverlay);
        expect(lay(base, combined(one, two), three)).toEqual(inOrder);
        expect(lay(base, one, combined(two, three))).toEqual(inOrder);
        expect(lay(base, combined(combined(one, two), three))).toEqual(inOrder);
        expect(lay(base, combined(one, combined(two, three)))).toEqual(inOrder);
      }),
    );
  });

  it('never deletes what a layer does not mention', () => {
    ((p: any) => fc.assert(p, { numRuns: 1500 }))(
      fc.property(anyPack, anyOverlay, (base, over) => {
        const result = lay(base, over) as unknown as CountryPackData;
        for (const list of ['holidays', 'vocabulary', 'regions'] as const) {
          const said = (over as unknown as Record<string, unknown>)[list];
          if (
            said === null ||
            (Array.isArray(said) && (said.length === 0 || said[0] === 'empty'))
          ) {
            continue;
          }
          const mentioned = new Set(
            ((said as { id: string }[] | undefined) ?? []).map((each) => each.id),
          );
          for (const record of (lay(base) as unknown as CountryPackData)[list]) {
            if (mentioned.has(record.id)) continue;
            expect(result[list]).toContainEqual(record);
          }
        }
        for (const list of ['sources', 'academicYears', 'languages'] as const) {
          expect(result[list]).toHaveLength(base[list].length);
        }
      }),
    );
  });

  it('deletes what a layer empties: a value, a language, a record, a list', () => {
    const local = overlay({
      name: { kk: null },
      vocabulary: [],
      holidays: [{ id: 'labour-day', empty: true }],
      academicYears: [{ id: 'y', terms: [{ id: 't2', empty: true }] }],
    });
    const { pack } = merged(smallPack, local);
    expect(pack.name).toEqual({ ru: 'Малая', en: 'Small' });
    expect(pack.vocabulary).toEqual([]);
    expect(pack.holidays).toEqual([]);
    expect(pack.academicYears[0]?.terms.map((term) => term.id)).toEqual(['t1']);
    expect(pack.sources).toEqual(smallPack.sources);
  });

  it('reports every override: base and report together give the result', () => {
    ((p: any) => fc.assert(p, { numRuns: 1500 }))(
      fc.property(anyPack, anyPack, anyPack, (base, second, third) => {
        const country = { ...second, id: 'country' };
        const local = { ...third, id: 'local' };
        const { pack, overrides } = merged(base, country, local);
        // Undo the report from the top: what remains must be the base.
        let undone = pack as unknown as Json;
        for (const each of overrides.toReversed()) undone = put(undone, each.path, each.before);
        const withoutNames = (node: Json | undefined) =>
          settled(shape, { ...(node as Record<string, Json>), id: 'x', version: 'x' });
        expect(withoutNames(undone)).toEqual(withoutNames(lay(base)));
        for (const each of overrides) expect(each.before).not.toEqual(each.after);
      }),
    );
  });

  it('says whether upstream has changed beneath an override', () => {
    const local = overlay({ holidays: [{ id: 'labour-day', name: { en: 'May Day' } }] });
    const renamed: CountryPackData = {
      ...(smallPack as CountryPackData),
      version: '2.0.0',
      holidays: [{ ...smallPack.holidays[0]!, name: { en: 'Workers’ Day', kk: 'Еңбек күні' } }],
    };
    const beneath = (base: PackLayer, before?: PackLayer) => {
      const result = mergePacks([base, local], before && [before, local]);
      if (!result.ok) throw new Error('refused');
      return result.value.overrides;
    };
    expect(beneath(smallPack)).toEqual([
      {
        layer: 'local',
        path: ['holidays', 'labour-day', 'name', 'en'],
        change: 'changed',
        before: 'Labour Day',
        after: 'May Day',
        beneath: 'unknown',
      },
    ]);
    expect(beneath(smallPack, smallPack)[0]).toMatchObject({ beneath: 'unchanged' });
    expect(beneath(renamed, smallPack)[0]).toMatchObject({
      beneath: 'changed',
      beneathWas: 'Labour Day',
      before: 'Workers’ Day',
    });
  });

  it('refuses an unknown key and gives the nearest, at any depth', () => {
    const typed = [
      [{ holydays: [] }, 'holydays', 'holidays', ['holydays']],
      [
        { academicYears: [{ id: 'y', trems: [] }] },
        'trems',
        'terms',
        ['academicYears', 'y', 'trems'],
      ],
      [
        { holidays: [{ id: 'labour-day', substitued: false }] },
        'substitued',
        'substituted',
        ['holidays', 'labour-day', 'substitued'],
      ],
      [{ quizzes: true }, 'quizzes', undefined, ['quizzes']],
    ] as const;
    for (const [parts, found, nearest, path] of typed) {
      const result = mergePacks([smallPack, overlay(parts as never)]);
      expect(result).toEqual({
        ok: false,
        refusals: [
          { code: 'country.unknown-key', params: { found, ...(nearest ? { nearest } : {}) }, path },
        ],
      });
    }
  });

  it('refuses a mistyped id of a record, and mentions a removal of nothing', () => {
    const mistyped = mergePacks([
      smallPack,
      overlay({ holidays: [{ id: 'labor-day', substituted: false }] }),
    ]);
    expect(mistyped.ok ? [] : mistyped.refusals[0]).toEqual({
      code: 'country.unknown-record',
      params: { list: 'holidays', found: 'labor-day', nearest: 'labour-day' },
      path: ['holidays', 'labor-day'],
    });
    const { removedNothing } = merged(
      smallPack,
      overlay({ holidays: [{ id: 'labor-day', empty: true }] }),
    );
    expect(removedNothing).toEqual([
      { layer: 'local', path: ['holidays', 'labor-day'], nearest: 'labour-day' },
    ]);
  });

  it('leaves its inputs as they were, and takes prototype keys for plain unknown ones', () => {
    const before = JSON.stringify(smallPack);
    merged(smallPack, overlay({ substitution: 'none' }));
    expect(JSON.stringify(smallPack)).toBe(before);
    const hostile = JSON.parse(
      '{"id":"x","version":"1","__proto__":{"polluted":true}}',
    ) as PackOverlay;
    expect(mergePacks([smallPack, hostile]).ok).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('comparing two versions of a pack beneath one’s own overlay', () => {
  const next: CountryPackData = {
    ...(smallPack as CountryPackData),
    version: '2.0.0',
    timeZone: 'Asia/Almaty',
    substitution: 'none',
    name: { ...smallPack.name, en: 'Little' },
  };

  it('tells what arrives, what is hidden, and what both now say', () => {
    const mine = overlay({ substitution: 'previous-working-day', name: { en: 'Little' } });
    const changes = diffPacks(smallPack, next, mine);
    expect(changes.map(({ path, mine: state, mineIs }) => [path.join('.'), state, mineIs])).toEqual(
      [
        ['name.en', 'agrees', 'Little'],
        ['timeZone', 'untouched', undefined],
        ['substitution', 'overridden', 'previous-working-day'],
      ],
    );
    expect(diffPacks(smallPack, smallPack, mine)).toEqual([]);
  });

  it('lists exactly the differences, whatever the packs', () => {
    ((p: any) => fc.assert(p, { numRuns: 1500 }))(
      fc.property(anyPack, anyPack, (base, other) => {
        let rebuilt: Json = lay(base)!;
        for (const each of diffPacks(base, other)) rebuilt = put(rebuilt, each.path, each.after);
        expect(settled(shape, rebuilt)).toEqual(lay(other));
      }),
    );
  });
});

// Put a value at a place, by a few lines that know nothing of the code under test.
function put(node: Json, path: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (Array.isArray(node)) {
    const items = (node as { id: string }[]).filter((item) => item.id !== key);
    const item = rest.length === 0 ? value : put(valueAt(node, [key]) ?? { id: key }, rest, value);
    return item === undefined ? items : [...items, item];
  }
  const record = { ...(node as Record<string, Json>) };
  if (rest.length > 0) record[key] = put(record[key] ?? {}, rest, value);
  else if (value === undefined) delete record[key];
  else record[key] = value;
  return record;
}

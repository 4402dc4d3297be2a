import { isRecord, own, type Json } from './overlay.ts';
import type { CountryPack } from './pack.ts';
import { finding, type PackFinding } from './pack-finding.ts';
import { folded, spansOverlap, type DatedSpan } from './places.ts';

/** Two names, or two regions, at the same time. */
export function datedNames(pack: CountryPack): PackFinding[] {
  const overlaps = (
    id: string,
    spans: readonly (DatedSpan & { readonly id: string })[],
    ...path: string[]
  ): PackFinding[] =>
    spans.flatMap((one, index) =>
      spans
        .slice(index + 1)
        .filter((other) => spansOverlap(one, other))
        .map((other) =>
          finding('error', 'pack.dates-overlap', { id, first: one.id, second: other.id }, ...path),
        ),
    );
  return [
    ...pack.regions.flatMap((each) => overlaps(each.id, each.names, 'regions', each.id, 'names')),
    ...pack.places.flatMap((each) => [
      ...overlaps(each.id, each.names, 'places', each.id, 'names'),
      ...overlaps(each.id, each.regions, 'places', each.id, 'regions'),
    ]),
  ];
}

/** Texts that lack one of the pack's languages. */
export function languages(pack: CountryPack): PackFinding[] {
  const tags = pack.languages.map((each) => each.tag);
  return textsOf(pack as unknown as Json, []).flatMap(({ text, path }) => {
    const missing = tags.filter((tag) => !text.includes(tag));
    return missing.length > 0
      ? [finding('warning', 'pack.missing-language', { languages: missing }, ...path)]
      : [];
  });
}

// A text is recognised by its key: what people read is called `name` or `note`.
function textsOf(
  node: Json,
  path: readonly (string | number)[],
): { readonly text: readonly string[]; readonly path: readonly (string | number)[] }[] {
  if (Array.isArray(node)) {
    return (node as readonly Json[]).flatMap((item, index) => {
      const id = isRecord(item) ? own(item, 'id') : undefined;
      return textsOf(item, [...path, typeof id === 'string' ? id : index]);
    });
  }
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    (key === 'name' || key === 'note') && isRecord(value)
      ? [{ text: Object.keys(value).filter((tag) => value[tag]), path: [...path, key] }]
      : textsOf(value, [...path, key]),
  );
}

// A city and the place it is are one thing; a city and a region of the same name are two.
export function sameNames(pack: CountryPack): PackFinding[] {
  const bearers = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  const bear = (name: string, id: string) => {
    const entry = bearers.get(folded(name)) ?? { name, ids: new Set<string>() };
    entry.ids.add(id);
    bearers.set(folded(name), entry);
  };
  for (const each of [...pack.regions, ...pack.places]) {
    const isCityRegion = pack.regions.some(
      (region) => region.kind === 'city' && region.centre === each.id,
    );
    if (isCityRegion) continue;
    const names = each.names.flatMap((dated) => Object.values(dated.name));
    for (const name of new Set([...names, ...each.aliases])) bear(name, each.id);
  }
  return [...bearers.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ name, ids }) => finding('note', 'pack.same-name', { name, ids: [...ids] }, 'regions'));
}

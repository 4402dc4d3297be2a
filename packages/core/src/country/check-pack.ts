import { academicYears, impossibleDates, transfers } from './check-dates.ts';
import { datedNames, languages, sameNames } from './check-names.ts';
import { unknownReferences } from './check-references.ts';
import type { CountryRefusal } from './country-refusals.ts';
import { knownFacts, type DatedFact } from './known-facts.ts';
import type { CountryPack } from './pack.ts';
import { DATED_LISTS, finding, type PackFinding } from './pack-finding.ts';
import { readPack } from './read-pack.ts';

/**
 * Check a country pack: whether it can be read, whether its facts fit together, what is still
 * provisional, where a name means two places.
 *
 * A pack without errors can be used; warnings ask for a look; notes are things to know. A pack's own
 * tests should call this, as the shipped packs do.
 */
export function checkPack(input: unknown): PackFinding[] {
  const read = readPack(input);
  if (!read.ok) return read.refusals.flatMap(asFinding);
  const pack = read.value;
  return [
    ...unknownReferences(pack),
    ...impossibleDates(pack),
    ...academicYears(pack),
    ...datedNames(pack),
    ...transfers(pack),
    ...languages(pack),
    ...notes(pack),
  ];
}

function notes(pack: CountryPack): PackFinding[] {
  const used = new Set(
    [...DATED_LISTS, 'regions' as const, 'places' as const].flatMap((list) =>
      pack[list].map((each) => each.source),
    ),
  );
  const drafts = pack.vocabulary.filter((entry) => entry.status === 'draft').length;
  return [
    ...sameNames(pack),
    ...DATED_LISTS.flatMap((list) =>
      knownFacts<DatedFact & { readonly id: string; readonly status: string }>(pack[list])
        .filter((each) => each.status === 'provisional')
        .map((each) =>
          finding('note', 'pack.provisional', { what: list, id: each.id }, list, each.id),
        ),
    ),
    ...pack.sources
      .filter((source) => !used.has(source.id))
      .map((source) =>
        finding('note', 'pack.unused-source', { id: source.id }, 'sources', source.id),
      ),
    ...(drafts > 0 ? [finding('note', 'pack.draft-words', { count: drafts }, 'vocabulary')] : []),
  ];
}

function asFinding(refusal: CountryRefusal): PackFinding[] {
  const path = refusal.path ?? [];
  switch (refusal.code) {
    case 'country.unknown-key':
      return [finding('error', 'pack.unknown-key', refusal.params, ...path)];
    case 'country.duplicate-id':
      return [finding('error', 'pack.duplicate-id', refusal.params, ...path)];
    case 'country.not-as-expected':
      return [finding('error', 'pack.not-as-expected', refusal.params, ...path)];
    default:
      return [];
  }
}

import { nearestName } from './nearest-name.ts';
import type { CountryPack } from './pack.ts';
import { DATED_LISTS, finding, type PackFinding, type PackFindingParams } from './pack-finding.ts';

/** Ids that point to nothing: a source, a region, a place or a working week that the pack lacks. */
export function unknownReferences(pack: CountryPack): PackFinding[] {
  const refers = (
    to: PackFindingParams['pack.unknown-reference']['to'],
    id: string,
    known: readonly { readonly id: string }[],
    ...path: string[]
  ): PackFinding[] => {
    const ids = known.map((each) => each.id);
    if (ids.includes(id)) return [];
    const nearest = nearestName(id, ids);
    const params = { to, id, ...(nearest ? { nearest } : {}) };
    return [finding('error', 'pack.unknown-reference', params, ...path)];
  };
  const { sources, regions, places, workingWeeks } = pack;
  return [
    ...refers('working-week', pack.defaultWorkingWeek, workingWeeks, 'defaultWorkingWeek'),
    ...[...DATED_LISTS, 'regions' as const, 'places' as const].flatMap((list) =>
      pack[list].flatMap((each) => refers('source', each.source, sources, list, each.id, 'source')),
    ),
    ...regions.flatMap((each) =>
      each.centre ? refers('place', each.centre, places, 'regions', each.id, 'centre') : [],
    ),
    ...places.flatMap((each) =>
      each.regions.flatMap((one) =>
        refers('region', one.region, regions, 'places', each.id, 'regions', one.id),
      ),
    ),
    ...pack.closures.flatMap((each) =>
      (each.regions ?? []).flatMap((one) =>
        refers('region', one, regions, 'closures', each.id, 'regions'),
      ),
    ),
    ...pack.transfers.flatMap((each) =>
      (each.workingWeeks ?? []).flatMap((one) =>
        refers('working-week', one, workingWeeks, 'transfers', each.id, 'workingWeeks'),
      ),
    ),
  ];
}

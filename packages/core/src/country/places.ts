import type { CalendarDate } from '../calendar-date.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { CountryPack, DatedName, PackPlace, PackRegion } from './pack.ts';

/** A region or a place that a text may mean; more than one means: ask, never guess. */
export type NamedPlace =
  | { readonly kind: 'region'; readonly region: PackRegion }
  | { readonly kind: 'place'; readonly place: PackPlace };

/**
 * What a region or place was called on a day. One city was Astana, Nur-Sultan, and Astana again.
 *
 * @returns `undefined` if it had no name that the pack knows
 */
export function nameOn(
  named: { readonly names: readonly DatedName[] },
  on: CalendarDate,
): LocalisedText | undefined {
  return named.names.find((each) => covers(each, on))?.name;
}

/** The region in which a place lay on a day, for borders move and schools do not. */
export function regionOn(
  pack: CountryPack,
  place: PackPlace,
  on: CalendarDate,
): PackRegion | undefined {
  const membership = place.regions.find((each) => covers(each, on));
  return pack.regions.find((each) => each.id === membership?.region);
}

/** The region with a code, today's or one it had before, as older data uses. */
export function regionByCode(pack: CountryPack, code: string): PackRegion | undefined {
  const wanted = code.trim().toUpperCase();
  return (
    pack.regions.find((each) => each.id.toUpperCase() === wanted) ??
    pack.regions.find((each) =>
      each.formerCodes.some((former) => former.id.toUpperCase() === wanted),
    )
  );
}

/**
 * Every region and place that a text may mean: an id, a name of any day in any language, an alias,
 * a former code. Capitals, hyphens, apostrophes and Latin accents do not matter.
 */
export function placesCalled(pack: CountryPack, text: string): NamedPlace[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const isMeant = (each: PackRegion | PackPlace, codes: readonly string[]) =>
    [
      each.id,
      ...codes,
      ...each.aliases,
      ...each.names.flatMap((dated) => Object.values(dated.name)),
    ].some((name) => folded(name) === wanted);
  return [
    ...pack.regions
      .filter((each) =>
        isMeant(
          each,
          each.formerCodes.map((former) => former.id),
        ),
      )
      .map((region): NamedPlace => ({ kind: 'region', region })),
    ...pack.places
      .filter((each) => isMeant(each, []))
      .map((place): NamedPlace => ({ kind: 'place', place })),
  ];
}

/**
 * How far two places are apart, in kilometres as the crow flies on a sphere of radius 6371.0088 km
 * (haversine formula). Roads are longer.
 *
 * @returns `undefined` if either has no coordinates in the pack
 */
export function distanceInKilometres(from: PackPlace, to: PackPlace): number | undefined {
  if (!from.coordinates || !to.coordinates) return undefined;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [from.coordinates, to.coordinates];
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Whether two dated spans share a day; an open end reaches for ever. */
export function spansOverlap(a: DatedSpan, b: DatedSpan): boolean {
  return !(a.until && b.from && a.until < b.from) && !(b.until && a.from && b.until < a.from);
}

/** A span of days of which either end may be open. */
export interface DatedSpan {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** A name as it is compared: without capitals, hyphens, apostrophes, spaces or Latin accents. */
export function folded(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      // Only after a Latin letter: й is и with a breve, and Семей is not Семеи.
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[\s\p{Pd}'’ʼ`.]/gu, '')
  );
}

function covers(span: DatedSpan, on: CalendarDate): boolean {
  return !(span.from && on < span.from) && !(span.until && on > span.until);
}

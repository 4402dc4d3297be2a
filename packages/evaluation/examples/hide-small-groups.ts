import {
  DISCLOSURE_RULES,
  hideSmallCells,
  type CountedPlace,
  type PublishedPlace,
} from '@tldw/evaluation';

/** What the public may see of a region's schools: no small group, and none found by subtraction. */
export function hideSmallGroups(region: CountedPlace): readonly string[] {
  return lines(hideSmallCells(region, DISCLOSURE_RULES.public));
}

function lines(place: PublishedPlace): readonly string[] {
  const own =
    place.kind === 'shown'
      ? `${place.id}: ${place.counts.join(' and ')}`
      : `${place.id}: hidden, ${place.because.code}`;
  return [own, ...place.inside.flatMap(lines)];
}

/** A point on the map, in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const MEAN_EARTH_RADIUS_KM = 6371.0088;

/** Kilometres as the crow flies, by the haversine formula on a sphere. */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * An estimate of the way by road: the crow's way times a detour factor.
 *
 * The factor 1.3 is a design default for steppe and towns; mountains and rivers want a larger
 * one, and measured roads are better than any.
 */
export function estimatedRoadKm(from: Coordinates, to: Coordinates, detour = 1.3): number {
  if (!(detour >= 1)) throw new RangeError('a road is never shorter than the crow flies');
  return greatCircleKm(from, to) * detour;
}

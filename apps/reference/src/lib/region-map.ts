import { geoConicEqualArea, geoGraticule, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';

/** A centre on the map; `size` is how many schools it stands for, 0 for one without a school yet. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly size: number;
}

const WIDTH = 900;
const HEIGHT = 520;
const MARGIN = 60;

/**
 * Where everything stands on a map of the places, in equal-area projection so that distances look
 * as they are. There are no borders on it: the country pack has centres, and a border drawn by
 * hand would say more than we know.
 */
export function mapOf(places: readonly MapPlace[]) {
  const points = {
    type: 'MultiPoint' as const,
    coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const latitudes = places.map(({ latitude }) => latitude);
  const middle =
    places.reduce((sum, { longitude }) => sum + longitude, 0) / Math.max(places.length, 1);
  const projection = geoConicEqualArea()
    .parallels([Math.min(...latitudes), Math.max(...latitudes)])
    .rotate([-middle, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      points,
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...places.map(({ size }) => size))])
    .range([0, 26]);
  const placed = places.map((place) => {
    const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? [];
    return { ...place, x: round(x), y: round(y), radius: round(Math.max(15, radius(place.size))) };
  });
  const path = geoPath(projection);
  return {
    width: WIDTH,
    height: HEIGHT,
    gridLines: geoGraticule()
      .step([10, 5])
      .lines()
      .map((line) => path.digits(1)(line) ?? '')
      .filter(Boolean),
    regions: placed
      .filter(({ size }) => size > 0)
      .map((place, _, all) => ({
        ...place,
        isNamedLeft: all.some((each) => isJustRight(place, each)),
      })),
    others: placed.filter(({ size }) => size === 0),
  };
}

// A name stands to the right of its circle, unless another circle is there.
const isJustRight = (place: { x: number; y: number }, other: { x: number; y: number }): boolean =>
  other.x > place.x && other.x - place.x < 220 && Math.abs(other.y - place.y) < 45;

const round = (value: number): number => Math.round(value * 10) / 10;

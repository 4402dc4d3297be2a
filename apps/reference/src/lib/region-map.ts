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
    regions: named(placed),
    // A dot below a circle would only be a stain on it.
    others: placed.filter(
      (dot) =>
        dot.size === 0 &&
        !placed.some(
          ({ x, y, radius, size }) => size > 0 && Math.hypot(x - dot.x, y - dot.y) < radius,
        ),
    ),
  };
}

interface Placed extends MapPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name may stand about its circle: tried in this order. */
const SIDES = [
  { anchor: 'start', dx: 1, dy: 0 },
  { anchor: 'end', dx: -1, dy: 0 },
  { anchor: 'middle', dx: 0, dy: 1 },
  { anchor: 'middle', dx: 0, dy: -1 },
] as const;

// As a telephone shows it, where letters are largest within the picture.
const LETTER = 21;
const NAME_HEIGHT = 42;

/** The places with a school, each with its name on the side where it covers least, or nothing. */
function named(placed: readonly Placed[]) {
  const names: Box[] = [];
  return placed
    .filter(({ size }) => size > 0)
    .map((place) => {
      const choices = SIDES.map((side) => {
        const box = boxOf(place, side);
        const covered =
          placed.filter((each) => each.id !== place.id && touches(box, circleOf(each))).length +
          names.filter((name) => touches(box, name)).length +
          (box.left < 0 || box.right > WIDTH || box.top < 0 || box.bottom > HEIGHT ? 9 : 0);
        return { ...side, box, covered };
      });
      const best = choices.reduce((a, b) => (b.covered < a.covered ? b : a));
      names.push(best.box);
      return {
        ...place,
        anchor: best.anchor,
        nameX: round(place.x + best.dx * (place.radius + 8)),
        nameY: round(place.y + best.dy * (place.radius + NAME_HEIGHT / 2)),
      };
    });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, radius, name }: Placed, { anchor, dx, dy }: (typeof SIDES)[number]): Box {
  const width = name.length * LETTER;
  const at = x + dx * (radius + 8);
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  const middle = y + dy * (radius + NAME_HEIGHT / 2);
  return {
    left,
    right: left + width,
    top: middle - NAME_HEIGHT / 2,
    bottom: middle + NAME_HEIGHT / 2,
  };
}

// A place without a school is a small dot.
function circleOf({ x, y, radius, size }: Placed): Box {
  const reach = size > 0 ? radius : 7;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;

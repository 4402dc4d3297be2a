import { describe, expect, it } from 'vitest';
import { mapOf, type MapPlace } from '#lib/region-map.ts';

const at = (id: string, longitude: number, latitude: number, size = 0): MapPlace => ({
  id,
  name: id,
  longitude,
  latitude,
  size,
});
// Far corners, so that the others stand in the middle of the map.
const CORNERS = [at('west', 50, 42), at('east', 86, 54)];

describe('the map of the regions', () => {
  it('writes a name to the right of its circle where nothing is there', () => {
    const { regions } = mapOf([...CORNERS, at('Taraz', 68, 48, 4)]);
    expect(regions).toMatchObject([{ anchor: 'start' }]);
    expect(regions[0]!.nameX).toBeGreaterThan(regions[0]!.x);
  });

  it('writes it elsewhere where it would lie on a dot', () => {
    const right = [...CORNERS, at('dot', 71, 48), at('Taraz', 68, 48, 4)];
    expect(mapOf(right).regions).toMatchObject([{ anchor: 'end' }]);
    const both = mapOf([...right, at('other', 65, 48)]);
    expect(both.regions).toMatchObject([{ anchor: 'middle' }]);
    expect(both.others).toHaveLength(4);
  });

  it('draws no dot below a circle', () => {
    const { others } = mapOf([...CORNERS, at('dot', 68.1, 48), at('Taraz', 68, 48, 4)]);
    expect(others.map(({ id }) => id)).toEqual(['west', 'east']);
  });
});

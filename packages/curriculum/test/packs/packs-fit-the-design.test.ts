import { describe, expect, it } from 'vitest';
import { shippedDesign } from '../../src/index.ts';
import { TLDW_PACKS, toolsOf } from '../../src/packs/index.ts';

const found = shippedDesign('tldw');
if (!found.ok) throw new Error('the design is not there');
const design = found.value;

describe('the packs and the tldw design', () => {
  const occurrences = TLDW_PACKS.packs.map((pack) => {
    const component = design.components.find(({ kind }) => kind === pack.kind);
    const occurrence = component?.occurrences.find(({ sequence }) => sequence === pack.sequence);
    return { pack, component, occurrence };
  });

  it.each(occurrences)(
    '$pack.id is as long as it is planned',
    ({ pack, component, occurrence }) => {
      expect(occurrence, pack.id).toBeDefined();
      expect(pack.minutes).toBe(component?.minutes);
    },
  );

  it('have a pack for every occurrence of their kinds', () => {
    const kinds = new Set(TLDW_PACKS.packs.map(({ kind }) => kind as string));
    const planned = design.components
      .filter(({ kind }) => kinds.has(kind))
      .flatMap((component) => component.occurrences);
    expect(planned).toHaveLength(TLDW_PACKS.packs.length);
  });

  it('bring every tool that the design plans for', () => {
    const lacking = occurrences.flatMap(({ pack, occurrence }) =>
      (occurrence?.tools ?? [])
        .filter((tool) => !toolsOf(pack).includes(tool))
        .map((tool) => `${pack.id}: ${tool}`),
    );
    expect(lacking).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  adviseOnDesign,
  checkDesign,
  readDesign,
  SHIPPED_DESIGNS,
  shippedDesign,
} from '../../src/index.ts';

describe('the shipped designs', () => {
  it.each(SHIPPED_DESIGNS.map((design) => [design.id, design] as const))(
    '%s hangs together, gives enough evidence, and survives being written as JSON',
    (_, design) => {
      expect(checkDesign(design)).toEqual([]);
      expect(adviseOnDesign(design)).toEqual([]);
      const read = readDesign(JSON.parse(JSON.stringify(design)));
      expect(read).toEqual({ ok: true, value: design });
    },
  );

  it('suggests the step that a misspelt one most likely means', () => {
    const [design] = SHIPPED_DESIGNS;
    const rule = { after: 'group-sesion-1', before: 'conference-1', minDays: 1 };
    const refusals = checkDesign({ ...design!, spacing: [...design!.spacing, rule] });
    expect(refusals.map((refusal) => refusal.params)).toEqual([
      { found: 'group-sesion-1', suggestion: 'group-session-1' },
    ]);
  });

  it('finds an order that goes in a circle', () => {
    const [design] = SHIPPED_DESIGNS;
    const rule = { after: 'conference-1', before: 'group-session-1', minDays: 1 };
    const refusals = checkDesign({ ...design!, spacing: [...design!.spacing, rule] });
    expect(refusals[0]?.code).toBe('design.circle');
  });

  it('names those there are when it does not know one', () => {
    const found = shippedDesign('tldv');
    expect(found.ok ? [] : found.refusals.map((refusal) => refusal.code)).toEqual([
      'design.unknown',
    ]);
  });
});

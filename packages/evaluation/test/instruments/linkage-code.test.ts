import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLinkageCode, normaliseCode, readLinkageCode } from '../../src/index.ts';

const SIGNS = [...'0123456789ABCDEFGHJKLMNPQRTVWXY'];
const chosen = fc.array(fc.constantFrom(...SIGNS), { minLength: 6, maxLength: 6 });
const made = (signs: readonly string[]): string => {
  const code = makeLinkageCode(signs.join(''));
  if (!code.ok) throw new Error('refused');
  return code.value;
};

describe('a self-made linking code', () => {
  it('reads back, however it is spaced and in whichever alphabet its lookalikes are written', () => {
    const code = made([...'AB1KX0']);
    const cyrillic = code.replace('A', 'а').replace('B', 'В').replace('K', 'к').replace('0', 'О');
    expect(readLinkageCode(` ${cyrillic.slice(0, 3)} - ${cyrillic.slice(3)}`)).toEqual({
      ok: true,
      value: code,
    });
  });

  it('notices every single wrong sign and every two neighbours changed over', () => {
    fc.assert(
      fc.property(chosen, fc.nat(6), fc.constantFrom(...SIGNS), (signs, place, other) => {
        const code = [...made(signs)];
        const slip = code.with(place, other).join('');
        expect(readLinkageCode(slip).ok).toBe(slip === code.join(''));
        if (place < 5) {
          const swapped = code
            .with(place, code[place + 1]!)
            .with(place + 1, code[place]!)
            .join('');
          expect(readLinkageCode(swapped).ok).toBe(swapped === code.join(''));
        }
      }),
    );
  });

  it('says every reason why a code cannot be', () => {
    const refused = makeLinkageCode('Ж!');
    expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual([
      'linkage.wrong-length',
      'linkage.unknown-sign',
      'linkage.unknown-sign',
    ]);
  });

  it('normalising again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseCode(text);
        expect(normaliseCode(once)).toBe(once);
      }),
      { examples: [['ΰ'], ['е-\u0308'], ['а\u0301'], ['ŉ'], ['각']] },
    );
  });
});

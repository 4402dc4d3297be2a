import { describe, expect, it } from 'vitest';
import { codingAgreement, type Codebook, type Coding } from '../../src/index.ts';

const codebook: Codebook = {
  id: 'feedback',
  version: '1',
  codes: ['time', 'trust', 'never'].map((id) => ({
    id,
    title: { en: id },
    definition: { en: `Speaks of ${id}` },
  })),
};
const coding = (coder: string, passage: string, ...codes: string[]): Coding => ({
  coder,
  passage,
  codes,
});

/** Fifty passages: 20 both, 5 only the first, 10 only the second, 15 neither. */
const fifty = Array.from({ length: 50 }, (_, i): Coding[] => {
  const passage = `p${String(i).padStart(2, '0')}`;
  return [
    coding('anna', passage, ...(i < 25 ? ['time'] : [])),
    coding('bota', passage, ...(i < 20 || i >= 40 ? ['time'] : [])),
  ];
}).flat();

describe('double coding', () => {
  it('gives Cohen’s kappa by hand: agreement .70, by chance .50, kappa .40', () => {
    const compared = codingAgreement(codebook, fifty, ['anna', 'bota']);
    const time = compared.ok ? compared.value[0]! : undefined;
    expect(time).toMatchObject({ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 });
    expect(time!.kappa.kind === 'estimated' && time!.kappa.value).toBeCloseTo(0.4, 12);
    expect(time!.disputed).toHaveLength(15);
  });

  it('has no coefficient for a code that nobody gave', () => {
    const compared = codingAgreement(codebook, fifty, ['anna', 'bota']);
    expect(compared.ok && compared.value[2]!.kappa.kind).toBe('not-estimable');
  });

  it('does not depend on who is called first, but for their columns', () => {
    const kappas = (coders: readonly [string, string]) => {
      const compared = codingAgreement(codebook, fifty, coders);
      return compared.ok ? compared.value.map(({ alpha, disputed }) => [alpha, disputed]) : [];
    };
    expect(kappas(['anna', 'bota'])).toEqual(kappas(['bota', 'anna']));
  });

  it('refuses unknown codes, passages coded twice and readers without a passage in common', () => {
    const codes = (codings: Coding[]) => {
      const compared = codingAgreement(codebook, codings, ['anna', 'bota']);
      return compared.ok ? [] : compared.refusals.map(({ code }) => code);
    };
    expect(codes([coding('anna', 'p1', 'weather'), coding('bota', 'p1')])).toEqual([
      'coding.unknown-code',
    ]);
    expect(codes([coding('anna', 'p1'), coding('anna', 'p1'), coding('bota', 'p1')])).toEqual([
      'coding.coded-twice',
    ]);
    expect(codes([coding('anna', 'p1'), coding('bota', 'p2')])).toEqual([
      'coding.nothing-coded-by-both',
    ]);
  });
});

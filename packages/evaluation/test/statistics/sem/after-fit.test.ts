import { describe, expect, it } from 'vitest';

import { categoricalOmega, factorOmega } from '../../../src/statistics/omega/factor-omega.ts';
import {
  polychoric,
  crossTable,
  thresholdsOf,
} from '../../../src/statistics/ordinal/polychoric.ts';
import { ordinalMoments } from '../../../src/statistics/ordinal/ordinal-moments.ts';
import {
  correlationResiduals,
  factorScores,
  modificationIndices,
} from '../../../src/statistics/sem/after-fit.ts';
import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { type Fixture, fixture, readData } from './fixtures.ts';

const largest = (matrix: Fixture, own: (i: number, j: number) => number): number => {
  let most = 0;
  matrix.data.forEach((row: number[], i: number) =>
    row.forEach((value, j) => (most = Math.max(most, Math.abs(value - own(i, j))))),
  );
  return most;
};

describe.each(['cfa-hs39-ml', 'sem-politicaldemocracy'])('%s after the fit', (id) => {
  const source = fixture(id);
  const fit = fitStructuralModel(source.model, readData(source.data));
  if (fit.kind === 'refused') throw new Error('refused');
  const expected = source.expected.ml;

  it('modification indices are lavaan’s', () => {
    const ours = modificationIndices(fit);
    for (const row of expected.modificationIndices) {
      const own = ours.find(
        (m) =>
          m.op === row.op &&
          ((m.lhs === row.lhs && m.rhs === row.rhs) ||
            (m.op === '~~' && m.lhs === row.rhs && m.rhs === row.lhs)),
      )!;
      expect(own.mi / row.mi).toBeCloseTo(1, 6);
      expect(own.epc).toBeCloseTo(row.epc, 6);
      expect(own.sepcAll).toBeCloseTo(row['sepc.all'], 6);
    }
  });

  it('residuals and factor scores are lavaan’s', () => {
    const residuals = correlationResiduals(fit)[0]!;
    const p = expected.residuals.cor.data.length;
    expect(largest(expected.residuals.cor, (i, j) => residuals[i * p + j]!)).toBeLessThan(1e-7);
    for (const method of ['regression', 'Bartlett'] as const) {
      const scores = factorScores(fit, method === 'regression' ? 'regression' : 'bartlett')[0]!;
      const theirs = expected.factorScoresFirstRows[method];
      expect(largest(theirs, (i, j) => scores[i * 3 + j]!)).toBeLessThan(1e-6);
    }
  });
});

describe.each(['rel-bfi-agree', 'rel-bfi-25', 'rel-holzinger9', 'rel-attitude'])(
  'omega of %s',
  (id) => {
    const source = fixture(id);
    const data = readData(source.data);
    const names: string[] = source.options.items;
    const all = names.flatMap((name) => (data[name] as number[]).filter((v) => !Number.isNaN(v)));
    const [low, high] = all.reduce(
      ([a, b], v) => [Math.min(a, v), Math.max(b, v)],
      [Infinity, -Infinity],
    );
    const items = names.map((name) =>
      Float64Array.from(data[name] as number[], (v) =>
        (source.options.keys ?? {})[name] < 0 ? low + high - v : v,
      ),
    );
    it('is lavaan’s and semTools’', () => {
      const found = factorOmega(items);
      const theirs = source.expected.omegaML;
      if (found.kind === 'not-estimable' || found.omega.kind === 'not-estimable')
        throw new Error('no omega');
      expect(found.omega.value).toBeCloseTo(theirs.omegaTotal, 8);
      expect(found.omega.se).toBeCloseTo(theirs.seDelta, 7);
      expect(found.omegaObserved).toMatchObject({ kind: 'estimated' });
      expect(found.compositeReliability).toBeCloseTo(theirs.compositeReliabilityStandardized, 8);
      expect(found.averageVarianceExtracted).toBeCloseTo(theirs.aveStandardized, 8);
      if (id !== 'rel-bfi-agree') return;
      // semTools::compRelSEM of the Agreeableness items as ordered (Green & Yang): .72900.
      const ordered = categoricalOmega(items);
      if (ordered.kind === 'not-estimable') throw new Error('no omega');
      expect(ordered.omega).toMatchObject({ kind: 'estimated' });
      if (ordered.omega.kind === 'estimated') expect(ordered.omega.value).toBeCloseTo(0.729, 4);
    });
  },
);

describe('polychoric correlations of 25 items', () => {
  const source = fixture('poly-bfi25');
  const data = readData(source.data);
  const names = Object.keys(data);
  const codes = names.map((name) =>
    Int32Array.from(data[name] as number[], (v) => (Number.isNaN(v) ? -1 : v - 1)),
  );
  it('are the exact two-step roots', () => {
    const found = ordinalMoments(
      codes,
      names.map(() => 6),
      false,
    )!;
    expect(
      largest(source.expected.polychoric, (i, j) => found.correlation[i * names.length + j]!),
    ).toBeLessThan(1e-8);
    names.forEach((name, j) => {
      source.expected.thresholds[name].forEach((value: number, k: number) => {
        expect(found.thresholds[j]![k]).toBeCloseTo(value, 12);
      });
    });
  });
  it('have the two-step standard error of a pair', () => {
    for (const pair of source.expected.pairs) {
      const [x, y] = [codes[names.indexOf(pair.x)]!, codes[names.indexOf(pair.y)]!];
      const both = [...x.keys()].filter((i) => x[i]! >= 0 && y[i]! >= 0);
      const [u, v] = [Int32Array.from(both, (i) => x[i]!), Int32Array.from(both, (i) => y[i]!)];
      const found = polychoric(
        crossTable(u, v, 6, 6),
        thresholdsOf(u, 6),
        thresholdsOf(v, 6),
        true,
      )!;
      expect(found.rho).toBeCloseTo(pair.twoStepExactPairwiseThresholds, 8);
      expect(found.logLikelihood).toBeCloseTo(pair.logLik, 5);
      expect(found.se).toBeCloseTo(pair.twoStepSeObserved, 6);
    }
  });
});

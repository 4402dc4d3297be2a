import { expect, it } from 'vitest';
import * as entry from '../../src/fidelity/index.ts';

it('publishes these names under ./fidelity', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'Adaptation',
    'AdaptationNature',
    'DecidingRole',
    'Principle',
    'TLDW_PRINCIPLES',
    'adaptationBalance',
    'adaptationWarnings',
    'compositeFidelity',
    'concernsIfMoved',
    'fidelityMessages',
    'fidelityProfile',
    'planBesideRecord',
    'planHealth',
    'planHealthMessages',
    'recordAdaptation',
  ]);
});

import { expect, it } from 'vitest';
import * as entry from '../../src/rollout/index.ts';

it('publishes these names under ./rollout', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'CORE_CONTENT_FLOOR',
    'LOAD_CEILING',
    'PRINCIPALS_NEEDED',
    'RolloutRegion',
    'RolloutScenario',
    'chooseHosts',
    'cohortsToStaff',
    'compareScenarios',
    'costByIngredients',
    'estimatedRoadKm',
    'facilitatorSupply',
    'greatCircleKm',
    'mayOpenRegion',
    'planRollout',
    'qualityAfter',
    'readScenario',
    'reasonsToPause',
    'rolloutMessages',
    'rolloutWaves',
  ]);
});

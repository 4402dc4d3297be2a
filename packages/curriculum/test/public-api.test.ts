import { expect, it } from 'vitest';
import * as entry from '../src/index.ts';

it('keeps the names of the main entry that planning stands on', () => {
  const planning = [
    'Change',
    'PlannableGroup',
    'ProgrammeDesign',
    'SHIPPED_DESIGNS',
    'checkDesign',
    'diffByReader',
    'explain',
    'planYear',
    'readChanges',
    'readDesign',
    'readGroups',
    'readPlan',
    'replan',
    'shippedDesign',
  ];
  for (const name of planning) expect(Object.keys(entry)).toContain(name);
});

import { expect, it } from 'vitest';
import * as entry from '../src/index.ts';

it('keeps the names of the main entry', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'Bound',
    'Change',
    'Component',
    'Dimension',
    'EventKind',
    'EventScope',
    'EvidenceSource',
    'GROUP_COLUMNS',
    'MeetingMode',
    'Occurrence',
    'PlannableGroup',
    'ProgrammeDesign',
    'SHIPPED_DESIGNS',
    'Spacing',
    'TimeOfDay',
    'UsableDay',
    'WANTED_EVIDENCE',
    'WindowRule',
    'adviseOnDesign',
    'checkDesign',
    'diffByReader',
    'evidenceCounts',
    'explain',
    'planYear',
    'readChanges',
    'readDesign',
    'readGroups',
    'readPlan',
    'replan',
    'shippedDesign',
    'stepId',
    'yearWithChanges',
  ]);
});

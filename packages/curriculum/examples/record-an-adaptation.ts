import { calendarDate } from '@tldw/core';
import { say } from '@tldw/core/messages';
import { TLDW_PRINCIPLES, fidelityMessages, recordAdaptation } from '@tldw/curriculum/fidelity';

const recorded = recordAdaptation(
  [],
  {
    id: 'topics-from-the-office',
    principle: 'teacher-chooses-concern',
    on: calendarDate('2019-11-12'),
    duration: 'transient',
    planned: true,
    decidedBy: ['school-director'],
    what: 'content',
    level: 'school',
    nature: ['substituting'],
    fidelityConsistent: 'no',
    goals: ['one theme for the whole school'],
    contextReasons: ['an inspection in spring'],
  },
  TLDW_PRINCIPLES,
);

/** The change is written down; what it loses, and who may decide, is said. */
export const warnings = recorded.ok
  ? recorded.value.warnings.map((warning) => say(fidelityMessages, 'en', warning))
  : [];

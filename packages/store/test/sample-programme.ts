import type { ProgrammeToLoad } from '@tldw/store';

/** Two regions, two schools, two groups and one of everybody: all of it plainly made up. */
export const SAMPLE: ProgrammeToLoad = {
  initiative: { id: 'sample', document: { name: { en: 'Sample initiative' } } },
  regions: [
    { id: 'north', document: { name: { en: 'North' } } },
    { id: 'south', document: { name: { en: 'South' } } },
  ],
  schools: [
    { id: 'school-1', region: 'north', document: {} },
    { id: 'school-2', region: 'south', document: {} },
  ],
  groups: [
    { id: 'group-1', school: 'school-1', document: {} },
    { id: 'group-2', school: 'school-2', document: {} },
  ],
  people: [
    {
      id: 'teacher-1',
      name: 'Teacher One',
      language: 'kk',
      school: 'school-1',
      roles: [{ role: 'teacher', groups: ['group-1'] }],
      contact: { phone: '000' },
    },
    {
      id: 'teacher-2',
      name: 'Teacher Two',
      language: 'ru',
      school: 'school-1',
      roles: [{ role: 'teacher', groups: ['group-1'] }],
    },
    {
      id: 'teacher-3',
      name: 'Teacher Three',
      language: 'en',
      school: 'school-2',
      roles: [{ role: 'teacher', groups: ['group-2'] }],
    },
    {
      id: 'facilitator-1',
      name: 'Facilitator One',
      language: 'kk',
      school: 'school-1',
      roles: [{ role: 'facilitator', groups: ['group-1'] }],
    },
    {
      id: 'director-1',
      name: 'Director One',
      language: 'kk',
      school: 'school-1',
      roles: [{ role: 'director' }],
    },
    {
      id: 'deputy-2',
      name: 'Deputy Two',
      language: 'ru',
      school: 'school-2',
      roles: [{ role: 'deputy' }, { role: 'facilitator', groups: ['group-2'] }],
    },
    {
      id: 'coordinator-north',
      name: 'Coordinator North',
      language: 'ru',
      region: 'north',
      roles: [{ role: 'coordinator', region: 'north' }],
    },
    { id: 'strategy-1', name: 'Strategy One', language: 'en', roles: [{ role: 'strategy-group' }] },
    { id: 'evaluator-1', name: 'Evaluator One', language: 'en', roles: [{ role: 'evaluator' }] },
    { id: 'operator-1', name: 'Operator One', language: 'en', roles: [{ role: 'operator' }] },
  ],
  events: [
    { id: 'event-1', group: 'group-1', kind: 'group-session', heldOn: '2026-10-07', document: {} },
    { id: 'event-2', group: 'group-2', kind: 'group-session', heldOn: '2026-10-08', document: {} },
    {
      id: 'event-n',
      region: 'north',
      kind: 'network-event',
      heldOn: '2026-11-20',
      seats: 1,
      document: {},
    },
    { id: 'event-c', kind: 'conference', heldOn: '2027-05-15', document: {} },
  ],
  projects: [
    {
      id: 'project-1',
      owner: 'teacher-1',
      group: 'group-1',
      stage: 'concern-named',
      document: { concern: 'reading aloud' },
      card: { title: 'Reading aloud' },
    },
  ],
  evidence: [
    {
      id: 'evidence-1',
      teacher: 'teacher-1',
      group: 'group-1',
      noticedOn: '2026-10-07',
      recordedBy: 'facilitator-1',
      document: { dimension: 'reflection' },
    },
  ],
  reflections: [
    {
      id: 'reflection-1',
      author: 'teacher-1',
      writtenOn: '2026-10-08',
      text: 'CANARY-PRIVATE-7f3a',
    },
    {
      id: 'reflection-2',
      author: 'teacher-1',
      writtenOn: '2026-10-09',
      text: 'shared with my facilitators',
      sharedWith: [{ to: 'facilitators' }],
    },
  ],
  waves: [{ instrument: 'capacity', wave: 'pre', state: 'closed' }],
  responses: [
    { instrument: 'capacity', wave: 'pre', region: 'north', school: 'school-1', answers: { a: 3 } },
  ],
};

import type { ProgrammeToLoad } from '@tldw/store';
import { SAMPLE } from '../sample-programme.ts';

/** What must never be in a file for research, each told from all others. */
export const CANARIES = {
  name: 'QANARY-NAME-4c1d',
  phone: 'QANARY-PHONE-88e0',
  reflection: 'QANARY-REFLECTION-1b7a',
  concern: 'QANARY-CONCERN-c0de',
  noticed: 'QANARY-NOTICED-55aa',
  portfolio: 'QANARY-PORTFOLIO-9f31',
} as const;

/** Forty teachers in two schools who may agree, three people of the strategy group, and one with two roles. */
export const TEACHERS = Array.from({ length: 40 }, (_, index) => `research-teacher-${index}`);

const schoolOf = (index: number): { readonly school: string; readonly group: string } => ({
  school: `school-${(index % 2) + 1}`,
  group: `group-${(index % 2) + 1}`,
});

export const RESEARCH_PROGRAMME: ProgrammeToLoad = {
  ...SAMPLE,
  people: [
    ...SAMPLE.people,
    ...TEACHERS.map((id, index) => ({
      id,
      name: `${CANARIES.name} ${index}`,
      language: 'kk' as const,
      school: schoolOf(index).school,
      roles: [{ role: 'teacher' as const, groups: [schoolOf(index).group] }],
      contact: { phone: CANARIES.phone },
    })),
    ...['strategy-2', 'strategy-3'].map((id) => ({
      id,
      name: id,
      language: 'ru' as const,
      roles: [{ role: 'strategy-group' as const }],
    })),
    {
      id: 'both',
      name: 'Evaluator in the strategy group',
      language: 'en',
      roles: [{ role: 'evaluator' }, { role: 'strategy-group' }],
    },
  ],
  events: [
    ...SAMPLE.events,
    ...[1, 2].flatMap((group) =>
      Array.from({ length: 6 }, (_, turn) => ({
        id: `research-session-${group}-${turn}`,
        group: `group-${group}`,
        kind: 'group-session',
        heldOn: `2026-${String(10 + (turn % 3)).padStart(2, '0')}-12`,
        document: {},
      })),
    ),
  ],
  attendance: TEACHERS.flatMap((person, index) =>
    Array.from({ length: 6 }, (_, turn) => ({
      event: `research-session-${(index % 2) + 1}-${turn}`,
      person,
      group: schoolOf(index).group,
      status: (index + turn) % 4 === 0 ? 'absent' : 'attended',
      recordedBy: 'facilitator-1',
      document: {},
    })),
  ),
  projects: [
    ...(SAMPLE.projects ?? []),
    ...TEACHERS.map((owner, index) => ({
      id: `project-of-${owner}`,
      owner,
      group: schoolOf(index).group,
      stage: ['consulting', 'acting', 'telling'][index % 3]!,
      document: { concern: { words: CANARIES.concern }, begunOn: `2026-1${index % 3}-05` },
    })),
  ],
  evidence: [
    ...(SAMPLE.evidence ?? []),
    ...TEACHERS.flatMap((teacher, index) =>
      Array.from({ length: index % 5 }, (_, turn) => ({
        id: `noticed-${teacher}-${turn}`,
        teacher,
        group: schoolOf(index).group,
        noticedOn: `2026-10-1${turn}`,
        recordedBy: 'facilitator-1',
        document: {
          kind: 'supervision-rating',
          score: (index + turn) % 5,
          note: CANARIES.noticed,
        },
      })),
    ),
  ],
  reflections: TEACHERS.slice(0, 5).map((author, index) => ({
    id: `reflection-of-${author}`,
    author,
    writtenOn: '2026-10-09',
    text: `${CANARIES.reflection} ${index}`,
  })),
  records: TEACHERS.map((owner, index) => ({
    kind: 'portfolio' as const,
    id: `portfolio-of-${owner}`,
    owner,
    group: schoolOf(index).group,
    state: 'submitted',
    document: { reflectiveAccount: CANARIES.portfolio },
  })),
};

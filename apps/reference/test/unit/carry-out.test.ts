import type { PersonDesk } from '@tldw/store';
import { expect, it, vi } from 'vitest';
import { carryOut } from '../../src/lib/server/journey/carry-out.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';
import { actionPlanWords } from '../../src/lib/words/action-plan.ts';
import { stepSheetWords } from '../../src/lib/words/step-sheet.ts';

const project = {
  stage: 'telling',
  id: 'p-1',
  cohort: 'c-1',
  teacher: 'teacher-1',
  concern: {
    statedBy: 'teacher-1',
    statedOn: '2019-10-01',
    words: 'They do not ask.',
    language: 'en',
    earlier: [],
  },
  vision: { describedOn: '2019-10-02', words: 'They ask.' },
  consultations: [],
  plan: { aim: 'Questions', steps: [], reviewOn: [] },
  agreedOn: '2019-11-01',
  impact: {
    reviewedOn: '2020-04-01',
    forPupils: '',
    forColleagues: '',
    forTheSchool: '',
    forTheTeacher: '',
    howOthersWereLed: 'I asked two.',
    widening: '',
    evidence: [],
  },
  portfolio: 'portfolio-1',
  stories: [],
  begunOn: '2019-10-01',
  lastMovedOn: '2020-04-02',
  pauses: [],
};
const kept = (state: string) => ({
  id: 'portfolio-1',
  owner: 'teacher-1',
  version: 2,
  state: state === 'draft' ? 'draft' : 'submitted',
  document: { project: 'p-1', state, earlierSubmissions: 0, lastMovedOn: '2020-04-02' },
});

function asTeacher(state: string) {
  const keepProject = vi.fn((_operation: string, _given: { document: unknown }) =>
    Promise.resolve({ ok: true as const, value: { id: 'p-1', version: 4 } }),
  );
  const desk: Partial<Record<keyof PersonDesk, unknown>> = {
    listProjects: () => Promise.resolve([{ id: 'p-1', version: 3, document: project }]),
    listRecords: (kind: string) => Promise.resolve(kind === 'portfolio' ? [kept(state)] : []),
    keepProject,
  };
  const request = {
    language: 'en',
    today: '2020-05-01',
    desk,
    person: { id: 'teacher-1', roles: [] },
  } as unknown as SignedIn;
  const form = new FormData();
  form.set('words', 'They ask, and answer.');
  form.set('operation', 'o-1');
  return { request, form, keepProject };
}

// What a teacher wrote is theirs to put better until the readers have accepted it, and no longer.
it.each(['draft', 'submitted'])('a portfolio that is %s leaves its project open', async (state) => {
  const { request, form, keepProject } = asTeacher(state);
  expect(await carryOut(request, 'vision', form)).toEqual([]);
  expect(keepProject.mock.calls[0]![1].document).toMatchObject({
    stage: 'telling',
    vision: { words: 'They ask, and answer.' },
  });
});

it('a plan without an aim is refused for that, not for its length', async () => {
  const { request, form, keepProject } = asTeacher('draft');
  Object.assign(request.desk, { readInitiative: () => Promise.resolve(undefined) });
  form.set('step-0-what', 'Count them');
  expect(await carryOut(request, 'agree-plan', form)).toEqual([
    { field: 'aim', text: actionPlanWords.en.aimMissing },
  ]);
  expect(keepProject).not.toHaveBeenCalled();
});

it('a portfolio that is accepted closes it, and says so', async () => {
  const { request, form, keepProject } = asTeacher('awarded');
  expect(await carryOut(request, 'vision', form)).toEqual([{ text: stepSheetWords.en.accepted }]);
  expect(keepProject).not.toHaveBeenCalled();
});

import type { PersonDesk } from '@tldw/store';
import { expect, it } from 'vitest';
import { reflectionsPage } from '../../src/lib/server/pages/reflections.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';

it('names the school of whoever may read a reflection, and nothing where none is known', async () => {
  const none = () => Promise.resolve([]);
  const desk: Partial<Record<keyof PersonDesk, unknown>> = {
    listOwnReflections: none,
    listSharedReflections: none,
    listReflectionAnswers: none,
    reflectionsIMayAnswer: none,
    listRecords: none,
    listPeople: () =>
      Promise.resolve([
        { id: 'teacher-1', name: 'Aigul', school: 's-1' },
        { id: 'teacher-2', name: 'Aigul', school: 's-2' },
        { id: 'facilitator-1', name: 'Dana' },
      ]),
    listSchools: () => Promise.resolve([{ id: 's-2', document: { name: { en: 'Lyceum' } } }]),
  };
  const { friends } = await reflectionsPage({
    language: 'en',
    desk,
    person: { id: 'teacher-1', roles: [{ role: 'teacher', groups: ['g-1'] }] },
  } as unknown as SignedIn);
  expect(friends).toEqual([
    { id: 'teacher-2', name: 'Aigul', school: 'Lyceum' },
    { id: 'facilitator-1', name: 'Dana', school: '' },
  ]);
});

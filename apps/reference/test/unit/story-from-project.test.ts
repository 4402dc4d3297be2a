import type { DevelopmentProject, LeadershipStory } from '@tldw/core';
import { expect, it, vi } from 'vitest';
import { fromProject, saveStory } from '../../src/lib/server/papers/story.ts';
import { sheetOf } from '../../src/lib/server/journey/sheet-parts.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';

const project = {
  stage: 'acting',
  id: 'p-1',
  teacher: 'teacher-1',
  title: 'Questions',
  concern: { words: 'They do not ask.', language: 'en', earlier: [] },
  vision: { words: 'They ask.' },
  consultations: [
    { asked: 'Where do I begin?', heard: 'Small.', changed: 'One class instead of three.' },
    { asked: 'Who joins?', heard: 'Nobody yet.', changed: ' ' },
    { asked: 'Who joins?', heard: 'I do.', changed: 'We teach it in twos.' },
  ],
  plan: {
    aim: 'Questions',
    steps: [
      { what: 'Open the wall', status: 'done' },
      { what: 'Count the questions', status: 'begun' },
      { what: 'Tell the parents', status: 'planned' },
    ],
    reviewOn: [],
  },
} as unknown as DevelopmentProject;

const asked = (prompt: RegExp) =>
  sheetOf('story', 'guided', 'en', {}).parts.find(
    (part) => part.kind === 'write' && prompt.test(part.prompt),
  );

it('the turn is prefilled with what the talks changed, and the work with the steps taken', () => {
  const told: Readonly<Record<string, string>> = fromProject(project);
  const prefilled = (prompt: RegExp) => {
    const part = asked(prompt);
    return part && 'name' in part ? told[part.name] : undefined;
  };
  expect(prefilled(/^The turn\./)).toBe('One class instead of three.\nWe teach it in twos.');
  expect(prefilled(/^The work\./)).toBe('Open the wall\nCount the questions');
});

async function saved(given: Readonly<Record<string, string>>): Promise<LeadershipStory> {
  const keepRecord = vi.fn((_operation: string, _record: { document: LeadershipStory }) =>
    Promise.resolve({ ok: true, value: { id: 's-1', version: 1 } }),
  );
  const request = {
    language: 'en',
    today: '2020-05-01',
    person: { id: 'teacher-1', name: 'A Teacher', roles: [] },
    desk: {
      listProjects: () => Promise.resolve([{ id: 'p-1', version: 3, document: project }]),
      listRecords: () => Promise.resolve([]),
      keepRecord,
    },
  } as unknown as SignedIn;
  const form = new FormData();
  for (const [name, value] of Object.entries({ title: 'Questions', operation: 'o', ...given }))
    form.set(name, value);
  expect(await saveStory(request, form)).toEqual([]);
  return keepRecord.mock.calls[0]![1].document;
}

it('keeps the turn as a part of its own, and nothing of a talk that the page did not show', async () => {
  expect(await saved({ theTurn: 'I asked Aigul.', whatIDid: 'Open the wall' })).toMatchObject({
    theTurn: 'I asked Aigul.',
    whatIDid: 'Open the wall',
  });
  expect(await saved({ howOthersWereLed: 'They joined.' })).not.toHaveProperty('theTurn');
});

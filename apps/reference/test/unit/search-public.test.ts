import { describe, expect, it } from 'vitest';
import { searchPage } from '../../src/lib/server/pages/search.ts';

const none = () => Promise.resolve([]);
const story = (id: string, names?: readonly string[]) => ({
  id,
  document: { title: 'Орындық', ...(names ? { names } : {}) },
});
const desk = {
  listRegions: none,
  listSchools: none,
  listGroups: none,
  listEvents: none,
  listStories: () => Promise.resolve([story('named', ['Анна Линейкина']), story('nameless')]),
};
const found = (asked: string) =>
  searchPage({ desk, language: 'ru', today: '2020-02-14', person: undefined } as never, asked);

describe('a visitor’s search', () => {
  it('finds a story by the name under which it was published', async () => {
    expect(await found('линейкина')).toEqual([
      { kind: 'story', name: 'Орындық', about: 'Анна Линейкина', href: '/stories/named' },
    ]);
  });

  it('finds a sheet by its name, in whichever language', async () => {
    for (const asked of ['дневник лидерства', 'leadership log'])
      expect(await found(asked)).toEqual([
        expect.objectContaining({ kind: 'sheet', name: 'Дневник лидерства' }),
      ]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { AWARDING, submittedPortfolio, toldProject } from './certificates/told-project.ts';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

// A portfolio is decided by at least two. Whoever writes the decision down names the others; it stands
// once each of them has agreed under their own name, and by no statement of one alone.

let store: Store;
const as = (personId: string) => store.as({ personId });
const operation = (): string => newId(Date.now());
const [TEACHER, WRITER, NAMED, THIRD] = [
  'teacher-2',
  'deputy-2',
  'coordinator-north',
  'strategy-1',
];
const portfolio = 'portfolio-1';

beforeAll(async () => {
  store = await openInMemory();
  const of = { owner: TEACHER, group: 'group-1' } as const;
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    people: [
      ...SAMPLE.people,
      ...['facilitator-2', 'facilitator-3'].map((id) => ({
        ...{ id, name: id, language: 'kk' as const, school: 'school-2' },
        roles: [{ role: 'facilitator' as const, groups: ['group-2'] }],
      })),
    ],
    projects: [
      ...SAMPLE.projects!,
      {
        ...{ id: 'told', ...of, stage: 'telling' },
        document: toldProject('told', TEACHER, portfolio),
      },
    ],
    records: [
      {
        ...{ kind: 'portfolio', id: portfolio, ...of, state: 'submitted' },
        document: submittedPortfolio(portfolio, 'told', TEACHER),
      },
      {
        ...{ kind: 'reader-appointment', ...of, reader: WRITER, state: 'asked' },
        document: { portfolio, submission: 0 },
      },
      {
        ...{ kind: 'portfolio-reading', ...of, reader: WRITER, state: 'kept' },
        document: { portfolio, ...AWARDING.reading },
      },
    ],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

const decide = (named: readonly (string | undefined)[], state = 'proposed') =>
  as(WRITER).keepRecord(operation(), {
    ...{ kind: 'portfolio-decision', owner: TEACHER, reader: WRITER, group: 'group-1', state },
    document: {
      ...{ portfolio, ...AWARDING.decision },
      moderation: { ...AWARDING.decision.moderation, moderators: [WRITER, ...named] },
    },
  });
const written = async (...named: readonly (string | undefined)[]): Promise<string> => {
  const kept = await decide(named);
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
  return kept.value.id;
};
const answer = async (person: string | undefined, id: string, agrees = true) => {
  const said = await as(person!).answerDecision(operation(), { id, agrees });
  return said.ok ? said.value.state : said.refusals[0]?.code;
};
const isAwarded = async () =>
  (await as('facilitator-1').certificatesInSight()).some(({ isReady }) => isReady);
const named = async (person: string | undefined) =>
  (await as(person!).decisionsNamingMe()).map(({ id }) => id);

describe('a decision that several make together', () => {
  test('cannot be written as one that stands', async () => {
    expect((await decide([NAMED], 'kept')).ok).toBe(false);
    expect(await isAwarded()).toBe(false);
  });

  test('falls with one word against it, of whoever is named or wrote it, and of nobody else', async () => {
    const first = await written(NAMED);
    expect(await named(NAMED)).toEqual([first]);
    for (const other of [TEACHER, 'facilitator-1', THIRD])
      expect(await answer(other, first, false), other).toBe('record.not-found');
    expect(await answer(NAMED, first, false)).toBe('objected');
    expect(await named(NAMED)).toEqual([]);
    expect(await answer(NAMED, first)).toBe('record.changed-meanwhile');
    expect(await answer(WRITER, await written(NAMED), false)).toBe('objected');
    expect(await isAwarded()).toBe(false);
  });

  test('stands once everybody named has agreed, not before, and once', async () => {
    const [id, other] = [await written(NAMED, THIRD), await written(NAMED)];
    expect(await answer(WRITER, id), 'the writer alone').toBe('record.not-found');
    expect(await answer(NAMED, id)).toBe('proposed');
    expect(await named(NAMED)).toEqual([other]);
    expect(await isAwarded()).toBe(false);
    const states = await as(NAMED).portfolioStates();
    expect(states?.map(({ decisions }) => decisions)).toEqual([[]]);
    expect(await answer(THIRD, id)).toBe('kept');
    expect(await isAwarded()).toBe(true);
    expect(await answer(NAMED, other), 'decided already').toBe('record.changed-meanwhile');
  });
});

describe('a reading', () => {
  const read = (reader: string) =>
    as(reader).keepRecord(operation(), {
      ...{ kind: 'portfolio-reading', owner: TEACHER, reader, group: 'group-1', state: 'kept' },
      document: { portfolio, ...AWARDING.reading },
    });

  test('is kept once of each reader, and of two at the most: one more would undo what was decided', async () => {
    expect(await read(WRITER)).toMatchObject({ refusals: [{ code: 'record.already-exists' }] });
    for (const reader of ['facilitator-2', 'facilitator-3'])
      await as(NAMED).keepRecord(operation(), {
        ...{ kind: 'reader-appointment', owner: TEACHER, reader, group: 'group-1', state: 'asked' },
        document: { portfolio, submission: 0 },
      });
    const said = await Promise.all(['facilitator-2', 'facilitator-2'].map(read));
    expect(said.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read('facilitator-3')).ok).toBe(false);
    const kept = await as(TEACHER).listRecords('portfolio-reading');
    expect(kept.map(({ reader }) => reader)).toEqual([WRITER, 'facilitator-2']);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
const as = (personId: string) => store.as({ personId });
const operation = (): string => newId(Date.now());

beforeAll(async () => {
  store = await openInMemory();
  const reader = {
    id: 'facilitator-north-2',
    name: 'Facilitator North Two',
    language: 'ru',
    school: 'school-3',
    roles: [{ role: 'facilitator', groups: ['group-3'] }],
  } as const;
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    schools: [...SAMPLE.schools, { id: 'school-3', region: 'north', document: {} }],
    groups: [...SAMPLE.groups, { id: 'group-3', school: 'school-3', document: {} }],
    people: [...SAMPLE.people, reader],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(async () => {
  await store.close();
});

test('a teacher says to have read a note; a new wording has not been read', async () => {
  const facilitator = as('facilitator-1');
  const note = { teacher: 'teacher-1', group: 'group-1', heldOn: '2026-10-09' };
  const written = await facilitator.saveTutorialNote(operation(), { ...note, text: 'Ask two.' });
  if (!written.ok) throw new Error('not written');
  const { id, version } = written.value;
  const readBy = async (): Promise<string | undefined> =>
    (await facilitator.listTutorialNotes()).find((each) => each.id === id)?.acknowledgedAt;

  for (const other of ['facilitator-1', 'teacher-2', 'director-1', 'strategy-1']) {
    const refused = await as(other).acknowledgeNote(operation(), { id, version });
    expect(refused.ok, other).toBe(false);
  }
  expect(await readBy()).toBeUndefined();

  const teacher = as('teacher-1');
  expect((await teacher.acknowledgeNote(operation(), { id, version })).ok).toBe(true);
  const first = await readBy();
  expect(first).toBeDefined();
  expect((await teacher.acknowledgeNote(operation(), { id, version })).ok).toBe(true);
  expect(await readBy()).toBe(first);

  await facilitator.saveTutorialNote(operation(), { ...note, id, text: 'Ask three.' });
  expect(await readBy()).toBeUndefined();
  expect((await teacher.acknowledgeNote(operation(), { id, version })).ok).toBe(false);
});

test('a portfolio is opened by whom the region asked to read it, and by no one else there', async () => {
  const document = {
    earlierSubmissions: 0,
    inSample: true,
    lastMovedOn: '2026-05-20',
    reflectiveAccount: 'CANARY-ACCOUNT',
  };
  const portfolio = { kind: 'portfolio', id: 'portfolio-1', group: 'group-1' } as const;
  const kept = await as('teacher-1').keepRecord(operation(), {
    ...portfolio,
    state: 'submitted',
    document,
  });
  expect(kept.ok).toBe(true);

  const coordinator = as('coordinator-north');
  expect(await coordinator.readRecord('portfolio', 'portfolio-1')).toBeUndefined();
  const before = await coordinator.portfolioStates();
  expect(JSON.stringify(before)).not.toContain('CANARY');
  expect(before).toEqual([
    expect.objectContaining({ id: 'portfolio-1', teacher: 'teacher-1', readings: 0 }),
  ]);
  for (const other of ['teacher-1', 'facilitator-1', 'director-1', 'evaluator-1']) {
    expect(await as(other).portfolioStates(), other).toBeUndefined();
  }

  const reader = as('facilitator-north-2');
  const reading = {
    kind: 'portfolio-reading',
    owner: 'teacher-1',
    reader: 'facilitator-north-2',
    group: 'group-1',
    state: 'kept',
    document: {
      portfolio: 'portfolio-1',
      submission: 0,
      reading: { judgements: [{ outcome: 'met' }, { outcome: 'not-yet' }] },
    },
  } as const;
  expect(await reader.readRecord('portfolio', 'portfolio-1')).toBeUndefined();
  expect((await reader.keepRecord(operation(), reading)).ok).toBe(false);

  const appointment = {
    kind: 'reader-appointment',
    owner: 'teacher-1',
    reader: 'facilitator-north-2',
    group: 'group-1',
    state: 'asked',
    document: { as: 'first' },
  } as const;
  for (const other of ['facilitator-north-2', 'teacher-1', 'facilitator-1', 'director-1']) {
    expect((await as(other).keepRecord(operation(), appointment)).ok, other).toBe(false);
  }
  expect((await coordinator.keepRecord(operation(), appointment)).ok).toBe(true);

  expect(await reader.readRecord('portfolio', 'portfolio-1')).toBeDefined();
  expect((await reader.keepRecord(operation(), reading)).ok).toBe(true);
  expect(await coordinator.portfolioStates()).toEqual([
    expect.objectContaining({ readings: 1, hasNotYet: true, decisions: [] }),
  ]);
});

test('what people say of the programme reaches those who steer it, and no name with it', async () => {
  const document = { from: 'teacher-1', givenOn: '2026-10-09', worksWell: 'The gallery walk' };
  for (const state of ['given', 'draft']) {
    const kept = await as('teacher-1').keepRecord(operation(), {
      kind: 'programme-feedback',
      group: 'group-1',
      state,
      document,
    });
    expect(kept.ok).toBe(true);
  }
  for (const reader of ['strategy-1', 'evaluator-1', 'coordinator-north']) {
    const said = await as(reader).feedbackWithoutNames();
    expect(said, reader).toHaveLength(1);
    expect(JSON.stringify(said), reader).not.toContain('teacher-1');
    expect(await as(reader).listRecords('programme-feedback'), reader).toEqual([]);
  }
  for (const other of ['teacher-2', 'facilitator-1', 'director-1']) {
    expect(await as(other).feedbackWithoutNames(), other).toBeUndefined();
    expect(await as(other).listRecords('programme-feedback'), other).toEqual([]);
  }
});

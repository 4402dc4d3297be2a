import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, openStore, type Store } from '@tldw/store';
import { SAMPLE } from './sample-programme.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tldw-answers-'));
let store: Store;
const as = (personId: string) => store.as({ personId });
const operation = (): string => newId(Date.now());
const WORDS = 'CANARY-ANSWER-51c2: what did the quiet ones do?';
const by = { to: 'person', person: 'teacher-2' } as const;

beforeAll(async () => {
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  store = opened.value;
  const loaded = await store.loadProgramme(SAMPLE);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const answersOf = async (personId: string): Promise<readonly string[]> =>
  (await as(personId).listReflectionAnswers()).map(({ text }) => text);
const everybodyElse = SAMPLE.people.map(({ id }) => id).filter((id) => !/teacher-[12]$/u.test(id));

test('only whom the author named may answer, and only the two of them read it', async () => {
  const given = { reflection: 'reflection-1', text: WORDS };
  // Not shared with anybody yet.
  for (const { id } of SAMPLE.people) {
    expect((await as(id).answerReflection(operation(), given)).ok, id).toBe(false);
  }
  await as('teacher-1').shareReflection(operation(), 'reflection-1', by);
  expect(await as('teacher-2').reflectionsIMayAnswer()).toEqual(['reflection-1']);
  for (const id of ['teacher-1', ...everybodyElse]) {
    expect(await as(id).reflectionsIMayAnswer(), id).toEqual([]);
    expect((await as(id).answerReflection(operation(), given)).ok, id).toBe(false);
  }
  expect((await as('teacher-2').answerReflection(operation(), given)).ok).toBe(true);
  expect(await answersOf('teacher-1')).toEqual([WORDS]);
  expect(await answersOf('teacher-2')).toEqual([WORDS]);
  for (const id of everybodyElse) expect(await answersOf(id), id).toEqual([]);
});

test('a second answer takes the place of the first', async () => {
  const text = `${WORDS} And then?`;
  const given = { reflection: 'reflection-1', text };
  // Whoever has not seen the first, or only an older one, does not replace it.
  for (const basedOn of [{}, { basedOn: 7 }]) {
    const blind = await as('teacher-2').answerReflection(operation(), { ...given, ...basedOn });
    expect(blind).toMatchObject({ refusals: [{ code: 'record.changed-meanwhile' }] });
  }
  expect(await answersOf('teacher-1')).toEqual([WORDS]);
  expect(
    await as('teacher-2').answerReflection(operation(), { ...given, basedOn: 1 }),
  ).toMatchObject({ value: { version: 2 } });
  expect(await answersOf('teacher-1')).toEqual([text]);
});

test('with the share the answer is gone for the friend, and stays with the author', async () => {
  await as('teacher-1').unshareReflection(operation(), 'reflection-1', by);
  expect(await answersOf('teacher-2')).toEqual([]);
  const again = { reflection: 'reflection-1', text: 'again' };
  expect((await as('teacher-2').answerReflection(operation(), again)).ok).toBe(false);
  const [kept] = await as('teacher-1').listReflectionAnswers();
  expect(kept?.text).toContain(WORDS);
  expect((await as('teacher-2').removeReflectionAnswer(operation(), kept!.id)).ok).toBe(false);
  for (const id of everybodyElse) {
    expect((await as(id).removeReflectionAnswer(operation(), kept!.id)).ok, id).toBe(false);
  }
  await as('teacher-1').shareReflection(operation(), 'reflection-1', by);
  expect(await answersOf('teacher-2')).toHaveLength(1);
});

test('either of the two takes it along, opened, and never the sealed form', async () => {
  for (const id of ['teacher-1', 'teacher-2']) {
    const mine = await store.exportMyData({ personId: id });
    expect(JSON.stringify(mine.reflectionAnswers), id).toContain(WORDS);
    expect(mine.tables['reflection_answer'], id).toHaveLength(1);
    expect(mine.tables['reflection_answer']![0], id).not.toHaveProperty('sealed');
  }
});

test('it is removed by its author, with the reflection, and with either person', async () => {
  const [first] = await as('teacher-1').listReflectionAnswers();
  expect((await as('teacher-1').removeReflectionAnswer(operation(), first!.id)).ok).toBe(true);
  expect(await answersOf('teacher-2')).toEqual([]);

  const answer = { reflection: 'reflection-1', text: WORDS };
  await as('teacher-2').answerReflection(operation(), answer);
  const more = await as('teacher-1').saveReflection(operation(), {
    writtenOn: '2026-10-12',
    text: 'another evening',
  });
  if (!more.ok) throw new Error('not saved');
  await as('teacher-1').shareReflection(operation(), more.value.id, by);
  await as('teacher-2').answerReflection(operation(), {
    reflection: more.value.id,
    text: 'second',
  });
  expect(await answersOf('teacher-1')).toEqual([WORDS, 'second']);
  await as('teacher-1').removeReflection(operation(), 'reflection-1');
  expect(await answersOf('teacher-1')).toEqual(['second']);

  // The friend leaves, while the share has been taken back: the words go all the same.
  await as('teacher-1').unshareReflection(operation(), more.value.id);
  expect((await store.eraseMyData({ personId: 'teacher-2' })).ok).toBe(true);
  expect(await answersOf('teacher-1')).toEqual([]);
});

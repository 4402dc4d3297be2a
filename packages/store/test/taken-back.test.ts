import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Audience, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
beforeAll(async () => {
  store = await openInMemory();
  const loaded = await store.loadProgramme(SAMPLE);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

const as = (personId: string) => store.as({ personId });
const op = () => newId(Date.now());

/** Each circle, and somebody whom it lets in. */
const CIRCLES: readonly (readonly [audience: Audience, reader: string])[] = [
  [{ to: 'person', person: 'teacher-3' }, 'teacher-3'],
  [{ to: 'facilitators' }, 'facilitator-1'],
  [{ to: 'group' }, 'teacher-2'],
  [{ to: 'school' }, 'director-1'],
];

/** Every way in which somebody could come by a text of somebody else's. */
async function seenBy(reader: string, id: string): Promise<string[]> {
  const desk = as(reader);
  const [read, shared, heads] = [
    await desk.readReflection(id),
    await desk.listSharedReflections(),
    await desk.sharedReflectionHeads(),
  ];
  return [
    ...(read ? ['read'] : []),
    ...(shared.some((each) => each.id === id) ? ['list'] : []),
    ...(heads.some((each) => each.id === id) ? ['heads'] : []),
  ];
}

test.each(CIRCLES)(
  'what is shared with $to is gone for %s the moment it is taken back',
  async (audience, reader) => {
    const author = as('teacher-1');
    const saved = await author.saveReflection(op(), {
      writtenOn: '2026-10-10',
      text: 'for a while',
    });
    if (!saved.ok) throw new Error('not saved');
    const { id } = saved.value;
    expect(await seenBy(reader, id)).toEqual([]);
    expect((await author.shareReflection(op(), id, audience)).ok).toBe(true);
    // The reader has it open: a desk that was made, and used, before.
    const open = as(reader);
    expect(await open.readReflection(id)).toMatchObject({ text: 'for a while' });
    expect(await seenBy(reader, id)).toEqual(['read', 'list', 'heads']);
    expect((await author.unshareReflection(op(), id, audience)).ok).toBe(true);
    expect(await open.readReflection(id)).toBeUndefined();
    expect(await seenBy(reader, id)).toEqual([]);
    // Its author still has it, and it can be shared again.
    expect(await author.readReflection(id)).toMatchObject({ text: 'for a while', sharedWith: [] });
  },
);

test('taking one circle back leaves the others', async () => {
  const author = as('teacher-1');
  const saved = await author.saveReflection(op(), { writtenOn: '2026-10-11', text: 'for two' });
  if (!saved.ok) throw new Error('not saved');
  const { id } = saved.value;
  await author.shareReflection(op(), id, { to: 'facilitators' });
  await author.shareReflection(op(), id, { to: 'group' });
  await author.unshareReflection(op(), id, { to: 'group' });
  expect(await seenBy('teacher-2', id)).toEqual([]);
  expect(await seenBy('facilitator-1', id)).toEqual(['read', 'list', 'heads']);
  await author.unshareReflection(op(), id);
  expect(await seenBy('facilitator-1', id)).toEqual([]);
});

test('a text that is shared with the facilitators stays closed to one who leads the school, unless chosen', async () => {
  const author = as('teacher-3');
  const saved = await author.saveReflection(op(), {
    writtenOn: '2026-10-12',
    text: 'of my deputy',
  });
  if (!saved.ok) throw new Error('not saved');
  const { id } = saved.value;
  // The deputy of school 2 facilitates its group.
  for (const audience of [{ to: 'facilitators' }, { to: 'group' }] as const) {
    await author.shareReflection(op(), id, audience);
    expect(await seenBy('deputy-2', id)).toEqual([]);
    await author.unshareReflection(op(), id, audience);
  }
  await author.shareReflection(op(), id, { to: 'person', person: 'deputy-2' });
  expect(await seenBy('deputy-2', id)).toEqual(['read', 'list', 'heads']);
  await author.unshareReflection(op(), id);
  expect(await seenBy('deputy-2', id)).toEqual([]);
});

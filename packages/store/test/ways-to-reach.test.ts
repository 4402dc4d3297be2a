import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@tldw/core';
import { newId, openStore, type ContactAudience, type Store } from '@tldw/store';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { storeOver } from '../src/store.ts';
import { preparedHome } from './in-memory.ts';
import { postgresPrograms, startServer, type TestServer } from './postgres-server.ts';
import { SAMPLE } from './sample-programme.ts';

// How somebody can be reached is shown to whom they agreed to, and to nobody because a roster brought it.

const secret = randomBytes(32);
const operation = (): string => newId(Date.now());
const on = calendarDate('2026-10-05');
const contact = { phone: '+7 701 000 00 01', email: 'f1@example.org', note: 'After three' };

const PROGRAMME = {
  ...SAMPLE,
  people: SAMPLE.people.map((each) =>
    each.id === 'facilitator-1' ? { ...each, contact: { email: 'brought@example.org' } } : each,
  ),
};
const PEOPLE = PROGRAMME.people.map(({ id }) => id);

function reached(at: () => Store): void {
  const as = (personId: string) => at().as({ personId });
  const keep = (
    sharedWith: readonly ContactAudience[],
    given: object = contact,
    who = 'facilitator-1',
  ) => as(who).keepMyContact(operation(), { contact: given, sharedWith, on });
  /** Who is told how to reach somebody, that person apart. */
  const told = async (whom = 'facilitator-1') => {
    const found: string[] = [];
    for (const id of PEOPLE) {
      const ways = await as(id).waysToReach([whom]);
      if (id !== whom && ways.length > 0) found.push(id);
    }
    return found.sort();
  };

  test('what the roster brought along is its owner’s to see, and nobody is shown it', async () => {
    expect(await as('facilitator-1').readMyContact()).toEqual({
      contact: { email: 'brought@example.org' },
      sharedWith: [],
    });
    expect(await as('facilitator-1').waysToReach(['facilitator-1'])).toEqual([]);
    expect(await told()).toEqual([]);
    expect(await as('director-1').readMyContact()).toEqual({ contact: {}, sharedWith: [] });
  });

  test('kept, it is told to whoever runs the programme, and to those it is shared with', async () => {
    const steering = ['coordinator-north', 'strategy-1'];
    expect((await keep([])).ok).toBe(true);
    expect(await told()).toEqual(steering);
    const mine = () => as('facilitator-1').waysToReach(['facilitator-1']);
    expect(await mine(), 'the group is told nothing').toEqual([]);
    expect((await keep(['groups'])).ok).toBe(true);
    expect(await mine()).toEqual([{ person: 'facilitator-1', contact }]);
    const withGroups = [...steering, 'director-1', 'teacher-1', 'teacher-2'].sort();
    expect(await told()).toEqual(withGroups);
    expect(await as('teacher-1').waysToReach(['facilitator-1', 'teacher-2'])).toEqual([
      { person: 'facilitator-1', contact },
    ]);
    expect(await as('facilitator-1').readMyContact()).toEqual({
      ...{ contact, sharedWith: ['groups'], agreedOn: on },
    });
    // A facilitator whom nobody facilitates shares with nobody in particular by this choice.
    await keep(['facilitators']);
    expect(await told()).toEqual(steering);
    await keep(['facilitators', 'groups', 'groups']);
    expect(await told()).toEqual(withGroups);
    expect((await as('facilitator-1').readMyContact()).sharedWith).toEqual([
      'facilitators',
      'groups',
    ]);
  });

  test('a teacher’s is told to those who facilitate them, and to no colleague', async () => {
    expect(await told('teacher-1')).toEqual([]);
    await keep(['facilitators', 'groups'], { phone: '+7 701 000 00 02' }, 'teacher-1');
    expect(await told('teacher-1')).toEqual(['coordinator-north', 'facilitator-1', 'strategy-1']);
    await keep(['groups'], { phone: '+7 701 000 00 02' }, 'teacher-1');
    expect(await told('teacher-1')).toEqual(['coordinator-north', 'strategy-1']);
  });

  test('taken out again, nothing is left of it', async () => {
    await keep(['groups']);
    expect((await keep(['groups'], {})).ok).toBe(true);
    expect(await told()).toEqual([]);
    expect(await as('facilitator-1').readMyContact()).toEqual({ contact: {}, sharedWith: [] });
    expect(
      (await as('nobody-here').keepMyContact(operation(), { contact, sharedWith: [], on })).ok,
    ).toBe(false);
  });
}

describe('the embedded database', () => {
  let store: Store;
  beforeAll(async () => {
    const home = await preparedHome();
    const keys = keysFrom(secret);
    await migrate(home, keys.context);
    store = storeOver(home, keys, Date.now, 'not-asked');
    await store.loadProgramme(PROGRAMME);
  });
  afterAll(() => store.close());
  reached(() => store);
});

describe.runIf(postgresPrograms() !== undefined)('a PostgreSQL server', () => {
  let server: TestServer;
  let store: Store;
  beforeAll(async () => {
    server = await startServer();
    const { appUrl: databaseUrl, ownerUrl } = server;
    const opened = await openStore({ databaseUrl, ownerUrl, secret });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    store = opened.value;
    await store.loadProgramme(PROGRAMME);
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });
  reached(() => store);
});

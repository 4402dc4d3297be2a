import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, openStore, type Store } from '@tldw/store';
import { openingFor, type RequestContext } from '../src/access/request-context.ts';
import { codeOf } from '../src/fence-refusals.ts';
import { memoryHome } from '../src/home/embedded-home.ts';
import type { Home } from '../src/home/home.ts';
import { serverHome } from '../src/home/server-home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations.ts';
import { storeOver } from '../src/store.ts';
import { preparedHome } from './in-memory.ts';
import { postgresPrograms, startServer, type TestServer } from './postgres-server.ts';
import { SAMPLE } from './sample-programme.ts';

// What the strategy group decided of an adaptation is not its writer's to take away: while a decision
// stands, the line it is about stays, whoever asks and by whatever statement.

const secret = randomBytes(32);
const keys = keysFrom(secret);
const operation = (): string => newId(Date.now());
const GROUP = { group: 'group-1', state: 'kept' } as const;

interface Place {
  readonly store: Store;
  readonly home: Home;
}

function decidedStays(at: () => Place): void {
  const as = (personId: string) => at().store.as({ personId });
  const note = async (): Promise<string> => {
    const document = { note: 'The session was shorter' };
    const kept = await as('facilitator-1').keepRecord(operation(), {
      ...{ kind: 'adaptation', ...GROUP, document },
    });
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    return kept.value.id;
  };
  const decide = (adaptation: string, more: { id?: string; basedOn?: number } = {}) =>
    as('strategy-1').keepRecord(operation(), {
      ...{ kind: 'adaptation-answer', ...GROUP, ...more },
      document: { adaptation, words: 'Keep the time for talk.' },
    });
  const decided = async (adaptation: string): Promise<string> => {
    const kept = await decide(adaptation);
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    return kept.value.id;
  };
  const remove = async (id: string, personId = 'facilitator-1') =>
    (await as(personId).removeRecord(operation(), 'adaptation', id)).ok;
  const isThere = async (id: string) =>
    (await as('strategy-1').readRecord('adaptation', id)) !== undefined;
  /** A statement of somebody's own, past every operation of the store. */
  const run = async (context: RequestContext, sql: string, id: string): Promise<string> => {
    const opening = openingFor(context, keys.context, Date.now());
    try {
      const rows = await at().home.transaction(opening, (tx) => tx.rows(sql, [id]));
      return `${rows.length} rows`;
    } catch (error) {
      return codeOf(error) ?? String(error);
    }
  };

  test('its writer removes a line until somebody has decided of it', async () => {
    const [open, dealtWith] = [await note(), await note()];
    const answer = await decided(dealtWith);
    expect(await remove(dealtWith)).toBe(false);
    expect(await isThere(dealtWith)).toBe(true);
    expect(await remove(open)).toBe(true);
    // The decision is the strategy group's to take back; then the line is its writer's again.
    const taken = await as('strategy-1').removeRecord(operation(), 'adaptation-answer', answer);
    expect(taken.ok).toBe(true);
    expect(await remove(dealtWith)).toBe(true);
  });

  test('no statement takes the line away or makes another of it, the office’s neither', async () => {
    const line = await note();
    await decided(line);
    const office = { purpose: 'office' } as const;
    const facilitator = { purpose: 'person', personId: 'facilitator-1' } as const;
    for (const context of [office, facilitator]) {
      for (const sql of [
        `delete from tldw.kept_record where id = $1 returning id`,
        `update tldw.kept_record set id = 'another' where id = $1 returning id`,
        `update tldw.kept_record set kind = 'session-plan' where id = $1 returning id`,
      ]) {
        expect(await run(context, sql, line), sql).toBe('42501');
      }
      // It may still be written better.
      const better = `update tldw.kept_record set document = document || '{"note": "Half an hour"}' where id = $1 returning id`;
      expect(await run(context, better, line)).toBe('1 rows');
    }
  });

  test('nobody decides of a line that is not there, and a decision stays with its line', async () => {
    const [one, other] = [await note(), await note()];
    const kept = await decided(one);
    expect((await decide('no-such-adaptation')).ok).toBe(false);
    expect((await decide(kept)).ok, 'of a decision').toBe(false);
    expect((await decide(other, { id: kept, basedOn: 1 })).ok, 'of another line').toBe(false);
    expect((await decide(one, { id: kept, basedOn: 1 })).ok).toBe(true);
    expect(await remove(other)).toBe(true);
  });

  test('both outlive their writers', async () => {
    const line = await note();
    const answer = await decided(line);
    for (const personId of ['facilitator-1', 'strategy-1']) {
      expect((await at().store.eraseMyData({ personId })).ok).toBe(true);
    }
    const desk = as('evaluator-1');
    expect(await desk.readRecord('adaptation', line)).toMatchObject({ owner: 'erased-person' });
    expect(await desk.readRecord('adaptation-answer', answer)).toMatchObject({
      owner: 'erased-person',
    });
  });
}

describe('the embedded database', () => {
  let place: Place;
  beforeAll(async () => {
    const home = await preparedHome();
    await migrate(home, keys.context);
    place = { home, store: storeOver(home, keys, Date.now, 'not-asked') };
    await place.store.loadProgramme(SAMPLE);
  });
  afterAll(() => place.store.close());
  decidedStays(() => place);
});

describe.runIf(postgresPrograms() !== undefined)('a PostgreSQL server', () => {
  let server: TestServer;
  let place: Place;
  beforeAll(async () => {
    server = await startServer();
    const { appUrl: databaseUrl, ownerUrl } = server;
    const opened = await openStore({ databaseUrl, ownerUrl, secret });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    place = { store: opened.value, home: serverHome(databaseUrl, { most: 2 }) };
    await place.store.loadProgramme(SAMPLE);
  });
  afterAll(async () => {
    await place.home.close();
    await place.store.close();
    await server.stop();
  });

  test('decided and removed at the same moment, one of the two is refused', async () => {
    const as = (personId: string) => place.store.as({ personId });
    for (let turn = 0; turn < 20; turn += 1) {
      const id = operation();
      const document = { note: 'Online' };
      await as('facilitator-1').keepRecord(operation(), {
        ...{ kind: 'adaptation', id, ...GROUP, document },
      });
      const answers = await Promise.all([
        as('facilitator-1').removeRecord(operation(), 'adaptation', id),
        as('strategy-1').keepRecord(operation(), {
          ...{ kind: 'adaptation-answer', ...GROUP, document: { adaptation: id, words: 'Good' } },
        }),
      ]);
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    }
  });
  decidedStays(() => place);
});

test('the step that says so takes decisions along that have lost their line, and no others', async () => {
  const home = await memoryHome();
  const before = MIGRATIONS.findIndex(({ name }) => name === '0015_decided_adaptations');
  await migrate(home, keys.context, { steps: MIGRATIONS.slice(0, before) });
  const row = (id: string, kind: string, document: string) =>
    `insert into tldw.kept_record (id, kind, owner_id, state, version, document, changed_at) values ('${id}', '${kind}', 'somebody', 'kept', 1, '${document}', now());`;
  await home.transaction('', (tx) =>
    tx.script(
      [
        row('line', 'adaptation', '{}'),
        row('of-line', 'adaptation-answer', '{"adaptation": "line"}'),
        row('of-nothing', 'adaptation-answer', '{"adaptation": "removed"}'),
        row('other', 'handover-entry', '{"adaptation": "removed"}'),
      ].join('\n'),
    ),
  );
  await home.transaction('', (tx) => tx.script(MIGRATIONS[before]!.sql));
  const left = await home.transaction('', (tx) =>
    tx.rows<{ id: string }>('select id from tldw.kept_record order by id'),
  );
  await home.close();
  expect(left.map(({ id }) => id)).toEqual(['line', 'of-line', 'other']);
});

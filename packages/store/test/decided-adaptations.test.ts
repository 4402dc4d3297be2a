import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@tldw/core';
import {
  newId,
  openStore,
  type AdaptationAnswer,
  type AdaptationStep,
  type Store,
} from '@tldw/store';
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
const SECOND = { ...SAMPLE.people.find(({ id }) => id === 'strategy-1')!, id: 'strategy-2' };
const PROGRAMME = { ...SAMPLE, people: [...SAMPLE.people, SECOND] };
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

  const step = (
    adaptation: string,
    to: AdaptationStep['to'],
    basedOn?: number,
    personId = 'strategy-1',
  ) =>
    as(personId).answerAdaptation(operation(), {
      ...{ adaptation, to, on: calendarDate('2020-03-0' + ((basedOn ?? 0) + 1)) },
      ...(to === 'dealt-with' ? { words: 'Keep the time for talk.' } : {}),
      ...(basedOn === undefined ? {} : { basedOn }),
    } as AdaptationStep);
  const answersTo = async (adaptation: string, personId = 'facilitator-1') =>
    (await as(personId).listRecords<AdaptationAnswer>('adaptation-answer')).filter(
      ({ document }) => document.adaptation === adaptation,
    );

  test('what is taken back stands no longer: its days stay, its words go, and the line is its writer’s', async () => {
    const line = await note();
    expect((await step(line, 'dealt-with')).ok).toBe(true);
    expect((await step(line, 'open-again', 1)).ok).toBe(true);
    expect(await answersTo(line)).toMatchObject([
      { state: 'open-again', document: { words: 'Keep the time for talk.', on: '2020-03-01' } },
    ]);
    expect(await remove(line), 'looked at again').toBe(false);
    expect((await step(line, 'taken-back', 2)).ok).toBe(true);
    const [left, ...more] = await answersTo(line);
    expect(more).toEqual([]);
    expect(left).toMatchObject({ state: 'taken-back', version: 3, group: 'group-1' });
    expect(left?.document).toEqual({
      ...{ adaptation: line, on: '2020-03-01', takenBackOn: '2020-03-03' },
    });
    // Decided anew it stands again, and nothing says that it was ever taken back.
    expect((await step(line, 'dealt-with', 3)).ok).toBe(true);
    expect((await answersTo(line))[0]?.document).toEqual({
      ...{ adaptation: line, on: '2020-03-04', words: 'Keep the time for talk.' },
    });
    expect(await remove(line), 'decided anew').toBe(false);
    expect((await step(line, 'taken-back', 4)).ok).toBe(true);
    expect(await remove(line)).toBe(true);
    expect(await answersTo(line, 'strategy-1'), 'about nothing').toEqual([]);
  });

  test('only what stands is taken back, by nobody but the strategy group, and by whoever saw it last', async () => {
    const line = await note();
    expect((await step(line, 'taken-back')).ok, 'nothing was decided').toBe(false);
    expect((await step(line, 'open-again')).ok, 'nothing was decided').toBe(false);
    expect((await step('no-such-adaptation', 'dealt-with')).ok).toBe(false);
    for (const person of ['facilitator-1', 'coordinator-north', 'evaluator-1', 'teacher-1']) {
      expect((await step(line, 'dealt-with', undefined, person)).ok, person).toBe(false);
    }
    expect((await step(line, 'dealt-with')).ok).toBe(true);
    for (const person of ['facilitator-1', 'coordinator-north', 'evaluator-1', 'teacher-1']) {
      expect((await step(line, 'taken-back', 1, person)).ok, person).toBe(false);
    }
    const changed = [{ code: 'record.changed-meanwhile', params: { version: 1 } }];
    for (const basedOn of [undefined, 0, 2]) {
      expect(await step(line, 'taken-back', basedOn)).toMatchObject({ refusals: changed });
      expect(await step(line, 'dealt-with', basedOn)).toMatchObject({ refusals: changed });
    }
    expect((await step(line, 'taken-back', 1, 'strategy-2')).ok, 'the group, not one').toBe(true);
    expect((await step(line, 'taken-back', 2)).ok, 'once').toBe(false);
    expect((await step(line, 'open-again', 2)).ok, 'what was taken back').toBe(false);
  });

  test('whoever wrote the line reads in the audit who decided of it and who took it back', async () => {
    const line = await note();
    await step(line, 'dealt-with');
    await step(line, 'open-again', 1);
    await step(line, 'taken-back', 2, 'strategy-2');
    const looked = await as('facilitator-1').whoLookedAtMyData();
    expect(
      looked
        .filter(({ record }) => record === `adaptation/${line}`)
        .map(({ action, actor }) => [action, actor]),
    ).toEqual([
      ['adaptation-taken-back', 'strategy-2'],
      ['adaptation-open-again', 'strategy-1'],
      ['adaptation-dealt-with', 'strategy-1'],
    ]);
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
    await place.store.loadProgramme(PROGRAMME);
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
    await place.store.loadProgramme(PROGRAMME);
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

  test('decided by two at the same moment, one decision stands and the other is told of it', async () => {
    const as = (personId: string) => place.store.as({ personId });
    for (let turn = 0; turn < 10; turn += 1) {
      const id = operation();
      await as('facilitator-1').keepRecord(operation(), {
        ...{ kind: 'adaptation', id, ...GROUP, document: { note: 'Online' } },
      });
      const answers = await Promise.all(
        ['strategy-1', 'strategy-2'].map((each) =>
          as(each).answerAdaptation(operation(), {
            ...{ adaptation: id, to: 'dealt-with', words: each, on: calendarDate('2020-03-01') },
          }),
        ),
      );
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
      const kept = await as('strategy-1').listRecords<AdaptationAnswer>('adaptation-answer');
      expect(kept.filter(({ document }) => document.adaptation === id)).toHaveLength(1);
    }
  });

  test('decided anew while its writer removes the line, one of the two is refused', async () => {
    const as = (personId: string) => place.store.as({ personId });
    for (let turn = 0; turn < 10; turn += 1) {
      const id = operation();
      const on = calendarDate('2020-03-01');
      await as('facilitator-1').keepRecord(operation(), {
        ...{ kind: 'adaptation', id, ...GROUP, document: { note: 'Online' } },
      });
      const answer = (given: object) =>
        as('strategy-1').answerAdaptation(operation(), {
          ...{ adaptation: id, on, ...given },
        } as AdaptationStep);
      await answer({ to: 'dealt-with', words: 'Good' });
      await answer({ to: 'taken-back', basedOn: 1 });
      const answers = await Promise.all([
        as('facilitator-1').removeRecord(operation(), 'adaptation', id),
        answer({ to: 'dealt-with', words: 'Better', basedOn: 2 }),
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

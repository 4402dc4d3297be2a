import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openingFor, signedContext, type RequestContext } from '../src/access/request-context.ts';
import { memoryHome } from '../src/home/embedded-home.ts';
import type { Home } from '../src/home/home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';

const keys = keysFrom(new Uint8Array(32).fill(3));
const TEACHER: RequestContext = { purpose: 'person', personId: 'teacher-1' };

let home: Home;
beforeAll(async () => {
  home = await memoryHome();
  await migrate(home, keys.context);
});
afterAll(() => home.close());

/** What the database makes of a context, as the app's role. */
async function read(context: string): Promise<unknown> {
  const opening = `set local role tldw_app; set local tldw.context = '${context}';`;
  return home.transaction(opening, async (tx) => {
    const [row] = await tx.rows<{ me: string; purpose: string; actor: string }>(
      'select tldw.me() as me, tldw.purpose() as purpose, tldw.actor() as actor',
    );
    return row;
  });
}

const signed = (context: RequestContext, nowMs = Date.now()): string =>
  signedContext(context, keys.context, nowMs);

describe('on whose behalf a transaction runs', () => {
  test('a person is that person, to the fence and to the audit', async () => {
    expect(await read(signed(TEACHER))).toEqual({
      me: 'teacher-1',
      purpose: 'person',
      actor: 'teacher-1',
    });
  });

  test.each(['visitor', 'doors', 'office', 'survey'] as const)('%s is nobody', async (purpose) => {
    const none = { me: null, purpose, actor: `#${purpose}` };
    expect(await read(signed({ purpose }))).toEqual(none);
    expect(await read(signed({ purpose, personId: 'teacher-1' }))).toEqual(none);
  });

  test('without a context there is nobody', async () => {
    expect(await read('')).toEqual({ me: null, purpose: null, actor: null });
  });

  test('no part can be changed', async () => {
    const parts = signed(TEACHER).split('/');
    expect(parts).toHaveLength(6);
    const others = ['office', 'teacher-2', 'limited', 'teacher-2', '9999999999', '0'.repeat(64)];
    for (const [place, other] of others.entries()) {
      const changed = parts.with(place, other).join('/');
      await expect(read(changed), changed).rejects.toThrow('not signed');
    }
  });

  test('no part can be left out, put in or moved', async () => {
    const good = signed(TEACHER);
    const [purpose, person, ...rest] = good.split('/');
    const odd = [
      `${good}/`,
      `/${good}`,
      good.slice(0, -1),
      good.toUpperCase(),
      [person, purpose, ...rest].join('/'),
      [purpose, ...rest].join('/'),
      [purpose, '', person, ...rest].join('/'),
      'person',
      '/////',
    ];
    for (const each of odd) await expect(read(each), each).rejects.toThrow();
  });

  test('a context of an hour ago is worth nothing', async () => {
    await expect(read(signed(TEACHER, Date.now() - 3_600_000))).rejects.toThrow('not signed');
  });

  test('the key of another installation signs nothing here', async () => {
    const message = signed(TEACHER).split('/').slice(0, 5).join('/');
    const other = createHmac('sha256', Buffer.alloc(32, 9)).update(message).digest('hex');
    await expect(read(`${message}/${other}`)).rejects.toThrow('not signed');
  });

  test.each(["x'; reset role; --", 'a/b', '', 'é', 'a b'])('%j is no id', (personId) => {
    expect(() => openingFor({ purpose: 'person', personId }, keys.context, 0)).toThrow('no person');
  });
});

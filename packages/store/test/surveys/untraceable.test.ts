import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@tldw/store';
import { preparedHome } from '../in-memory.ts';
import type { Home } from '../../src/home/home.ts';
import { keysFrom } from '../../src/keys.ts';
import { migrate } from '../../src/migrate.ts';
import { storeOver, type Store } from '../../src/store.ts';
import { SAMPLE } from '../sample-programme.ts';

const PEOPLE = Array.from({ length: 60 }, (_, index) => `answering-${index}`);
const wave = { instrument: 'capacity', wave: 'post' };
const keys = keysFrom(randomBytes(32));
let home: Home;
let store: Store;

beforeAll(async () => {
  home = await preparedHome();
  await migrate(home, keys.context);
  store = storeOver(home, keys, Date.now);
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    people: [
      ...SAMPLE.people,
      ...PEOPLE.map((id) => ({
        id,
        name: id,
        language: 'kk' as const,
        school: 'school-1',
        roles: [{ role: 'teacher' as const, groups: ['group-1'] }],
      })),
    ],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

const as = (personId: string) => store.as({ personId });
/** As whoever owns the whole database and every backup of it. */
const all = (sql: string) => home.transaction('', (tx) => tx.rows<Record<string, unknown>>(sql));

describe('a wave', () => {
  test('is opened and closed by an evaluator, in the database itself', async () => {
    for (const person of [
      'teacher-1',
      'facilitator-1',
      'director-1',
      'coordinator-north',
      'strategy-1',
      'operator-1',
    ]) {
      expect((await as(person).openWave(newId(Date.now()), wave)).ok, person).toBe(false);
    }
    expect((await as('evaluator-1').openWave(newId(Date.now()), wave)).ok).toBe(true);
    expect((await as('evaluator-1').openWave(newId(Date.now()), wave)).ok).toBe(false);
    for (const person of ['teacher-1', 'director-1', 'strategy-1', 'operator-1'])
      expect((await as(person).closeWave(newId(Date.now()), wave)).ok, person).toBe(false);
  });

  test('is opened once, however often the form is sent', async () => {
    const operation = newId(Date.now());
    const other = { ...wave, wave: 'later' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => as('evaluator-1').openWave(operation, other)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(
      (await as('evaluator-1').listWaves()).filter((each) => each.wave === 'later'),
    ).toHaveLength(1);
  });
});

describe('whoever has the whole database', () => {
  /** Who handed in which answer, in which order: what the attacker is after. */
  const truth: { readonly person: string; readonly mark: number }[] = [];

  test('finds no column that names a person or tells a time beside an answer or a used ticket', async () => {
    const columns = await all(
      `select table_name, column_name, data_type from information_schema.columns
       where table_schema = 'tldw' and table_name in ('survey_response', 'survey_ticket_spent', 'survey_ticket_issue')`,
    );
    const of = (table: string) =>
      columns
        .filter((each) => each['table_name'] === table)
        .map((each) => each['column_name'])
        .sort();
    expect(of('survey_response')).toEqual([
      'answers',
      'code',
      'id',
      'instrument',
      'region_id',
      'school_id',
      'wave',
    ]);
    expect(of('survey_ticket_spent')).toEqual(['hash', 'instrument', 'wave']);
    expect(of('survey_ticket_issue')).toEqual(['instrument', 'person_id', 'wave']);
    expect(columns.filter((each) => /time|date/.test(String(each['data_type'])))).toEqual([]);
  });

  test('joins no ticket that was drawn to an answer that was handed in', async () => {
    const tickets = new Map<string, { ticket: string; signature: string }>();
    for (const person of PEOPLE) {
      const drawn = await store.drawTicket({ personId: person }, wave);
      if (!drawn.ok) throw new Error('no ticket');
      tickets.set(person, drawn.value);
    }
    for (const [mark, person] of PEOPLE.entries()) {
      const given = { ...wave, ...tickets.get(person)!, school: 'school-1', answers: { a: mark } };
      expect((await store.handInAnswer(given)).ok).toBe(true);
      truth.push({ person, mark });
    }
    // Everything that was kept of drawing and of answering, compared value by value.
    const [issued, spent, answered] = await Promise.all([
      all('select * from tldw.survey_ticket_issue'),
      all('select * from tldw.survey_ticket_spent'),
      all('select * from tldw.survey_response'),
    ]);
    const values = (rows: readonly object[]) =>
      new Set(rows.flatMap((row) => Object.values(row).map((value) => JSON.stringify(value))));
    const shared = [...values(issued)].filter(
      (value) => values(spent).has(value) || values(answered).has(value),
    );
    expect(shared.sort()).toEqual(['"capacity"', '"post"']);
    const everything = JSON.stringify([issued, spent, answered]);
    for (const { ticket, signature } of tickets.values()) {
      expect(everything).not.toContain(ticket);
      expect(everything).not.toContain(signature);
    }
    const audit = await all(
      `select count(*)::integer as lines from tldw.audit_entry where record like '%capacity%'`,
    );
    expect(audit).toEqual([{ lines: 0 }]);
  });

  test('learns nothing from the order of rows, keys or row versions once the wave is closed', async () => {
    // While it is open the order tells: so there is something to lose.
    const open = await all(
      `select answers from tldw.survey_response where wave = 'post' order by ctid`,
    );
    expect(neighbours(order(open))).toBeGreaterThan(50);
    expect((await as('evaluator-1').closeWave(newId(Date.now()), wave)).ok).toBe(true);
    for (const by of ['ctid', 'xmin::text::bigint, ctid', 'id']) {
      const closed = order(
        await all(`select answers from tldw.survey_response where wave = 'post' order by ${by}`),
      );
      expect(closed).toHaveLength(PEOPLE.length);
      // By chance one pair of sixty stands as it was handed in.
      expect([by, neighbours(closed) < 10]).toEqual([by, true]);
    }
    expect(await all(`select * from tldw.survey_ticket_spent where wave = 'post'`)).toEqual([]);
    const [versions] = await all(
      `select count(distinct xmin::text)::integer as count from tldw.survey_response where wave = 'post'`,
    );
    expect(versions).toEqual({ count: 1 });
  });
});

const order = (rows: readonly Record<string, unknown>[]): number[] =>
  rows.map((row) => (row['answers'] as { a: number }).a);

/** How often the answer that was handed in next stands next. */
function neighbours(marks: readonly number[]): number {
  return marks.filter((mark, place) => marks[place + 1] === mark + 1).length;
}

describe('a mistyped ticket', () => {
  test('is told by its signature alone: nothing is spent, and a used ticket looks like an unused one', async () => {
    const later = { ...wave, wave: 'later' };
    const drawn = await store.drawTicket({ personId: 'teacher-1' }, later);
    if (!drawn.ok) throw new Error('no ticket');
    const whole = { ...later, ...drawn.value };
    const before = await all('select count(*) as spent from tldw.survey_ticket_spent');
    expect(await store.isSignedTicket(whole)).toBe(true);
    const { ticket, signature } = whole;
    for (const mistyped of [
      { signature: signature.slice(0, -1) },
      { signature: `${signature}0` },
      { signature: 'no number' },
      { signature: '' },
      { ticket: ticket.slice(1) },
      { wave: wave.wave },
      { wave: 'never' },
    ])
      expect(await store.isSignedTicket({ ...whole, ...mistyped }), JSON.stringify(mistyped)).toBe(
        false,
      );
    expect(await all('select count(*) as spent from tldw.survey_ticket_spent')).toEqual(before);
    expect((await store.handInAnswer({ ...whole, answers: { a: 1 } })).ok).toBe(true);
    expect(await store.isSignedTicket(whole)).toBe(true);
    expect((await store.handInAnswer({ ...whole, answers: { a: 1 } })).ok).toBe(false);
  });
});

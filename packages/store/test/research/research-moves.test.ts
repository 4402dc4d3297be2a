import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparedHome } from '../in-memory.ts';
import type { Home } from '../../src/home/home.ts';
import { keysFrom } from '../../src/keys.ts';
import { migrate } from '../../src/migrate.ts';
import { fillWorld, undone } from '../probe.ts';
import { askMoves, fillMoves } from './research-moves.ts';

const keys = keysFrom(randomBytes(32));
let home: Home;
beforeAll(async () => {
  home = await preparedHome();
  await migrate(home, keys.context);
  await home.transaction('', fillWorld);
  await home.transaction('', fillMoves);
});
afterAll(() => home.close());

const wrong = (cells: Awaited<ReturnType<typeof askMoves>>): string[] =>
  cells
    .filter(({ core, store }) => core !== store)
    .map(({ cell, store }) => `${cell} ${store ? 'goes' : 'does not go'}`);

test('every step of a file for research, by everybody: the table and the database agree', async () => {
  const cells = await undone(home, (tx) => askMoves(tx, keys.context));
  expect(wrong(cells)).toEqual([]);
  expect(cells.length).toBeGreaterThan(5_000);
  expect(cells.filter(({ store }) => store).length).toBeGreaterThan(100);
});

describe('each condition of the steps matters', () => {
  // The body of the trigger as it stands, with one condition forgotten. Who belongs to the strategy group
  // is asked by the policies as well, so that forgetting it in one place alone opens nothing.
  const FORGOTTEN: readonly (readonly [what: string, from: RegExp, to: string])[] = [
    [
      'who asked, at the first',
      /fine := strategy and me <> old\.requested_by and new\.first/,
      'fine := strategy and new.first',
    ],
    ['who the first is', /and new\.first_approved_by = me\b/, ''],
    ['who asked, at the second', /me <> old\.requested_by and me <> old\.first/, 'me <> old.first'],
    ['that the first is another', / and me <> old\.first_approved_by/, ''],
    ['who the second is', / and new\.second_approved_by = me/, ''],
    [
      'that the first approval stands',
      /elsif new\.first_approved_by is distinct from old\.first_approved_by then\s+fine := false;/,
      '',
    ],
    [
      'that only the office makes files',
      /tldw\.purpose\(\) = 'office' and new\.people > 0/,
      'new.people > 0',
    ],
    ['who withdraws', /fine := me = old\.requested_by and new\.ended_by = me/, 'fine := true'],
    ['the reason', / and btrim\(coalesce\(new\.ended_because, ''\)\) <> ''/, ''],
    ['who refuses', /and new\.ended_by = me and btrim/, 'and btrim'],
    [
      'who may refuse',
      /fine := strategy and me <> old\.requested_by and new\.ended_by/,
      'fine := new.ended_by',
    ],
    ['what is fixed', /elsif \(old\.id,[^;]+;/, ''],
    [
      'that ends come from functions',
      /fine := current_user <> 'tldw_app';\n {2}end if/,
      'fine := true;\n  end if',
    ],
    ['how long it is good', /elsif \(old\.people, old\.expires_at\)[^;]+;/, ''],
  ];

  test.each(FORGOTTEN)('forgetting %s is noticed', { timeout: 60_000 }, async (_, from, to) => {
    const cells = await undone(home, async (tx) => {
      const [found] = await tx.rows<{ body: string }>(
        `select pg_get_functiondef('tldw.research_export_step'::regproc) as body`,
      );
      const changed = found!.body.replace(from, to);
      expect(changed).not.toBe(found!.body);
      await tx.script(changed);
      return askMoves(tx, keys.context, 'concerned');
    });
    expect(wrong(cells).length).toBeGreaterThan(0);
  });
});

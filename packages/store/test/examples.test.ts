import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { firstRecord } from '../examples/first-record.ts';
import { letSomebodyIn } from '../examples/let-somebody-in.ts';
import { openStore } from '../src/index.ts';

// The recipes of the README, run as they stand there.

const folder = mkdtempSync(join(tmpdir(), 'tldw-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('keeps a first record', { timeout: 120_000 }, async () => {
  const { before, after, byTeacher, byFacilitator, mine } = await firstRecord(folder);
  expect(before).toEqual([]);
  expect(after).toMatchObject([{ author: 'teacher-1', text: 'Nobody dared to write today.' }]);
  expect(byTeacher).toMatchObject({ ok: false, refusals: [{ code: 'record.not-found' }] });
  expect(byFacilitator).toMatchObject({ ok: true });
  expect(mine.reflections).toHaveLength(1);

  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const link = await opened.value.issueSignInLink('facilitator-1');
  const token = link.ok ? await opened.value.redeemSignInLink(link.value) : link;
  const nino = token.ok ? await opened.value.sessionOf(token.value) : undefined;
  const ana = await letSomebodyIn(opened.value, nino!, 'teacher-1');
  expect(ana).toMatchObject({ ok: true });
  await opened.value.close();
});

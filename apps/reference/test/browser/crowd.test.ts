import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crowd } from '../../drills/crowd.ts';
import { comeIn, post, startSeededApp, type SeededApp } from '../access/seeded-app.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-crowd-'));
let app: SeededApp;
beforeAll(async () => {
  // Behind a proxy, so that networks can be told apart.
  app = await startSeededApp(join(scratch, 'data'), ['facilitator-ast-1-1'], { TRUST_PROXY: '1' });
});
afterAll(async () => {
  await app?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const PASSPHRASE = 'жеті өзеннің жағасында';

// How long pages take is printed by the drill itself and kept in docs/security; a test asks only
// for what must hold on any machine.
it('two hundred sign in at once and others read on; thirty networks guess and the owner comes in', async () => {
  const facilitator = await comeIn(app, app.links['facilitator-ast-1-1']!);
  const card = await post(app, '/let-in?/invite', facilitator, { person: 'teacher-ast-1-03' });
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(await card.text())?.[0] ?? '';
  const choice = { code, login: 'the owner', passphrase: PASSPHRASE, again: PASSPHRASE };
  const first = await post(app, '/sign-in/invitation', '', choice);
  const device = first.headers.getSetCookie().find((each) => each.includes('device='));
  expect(device).toBeDefined();

  const owner = { login: 'the owner', passphrase: PASSPHRASE, device: device!.split(';')[0]! };
  const report = await crowd(app.address, owner);
  expect(report.guessesThatGotIn).toBe(0);
  expect(report.ownerGotIn).toBe(true);
  // Nobody waits without end: most of the two hundred are asked to come again in a moment.
  const { 503: crowded = 0, 400: refused = 0, ...others } = report.signIns;
  expect(others).toEqual({});
  expect(crowded).toBeGreaterThan(0);
  expect(crowded + refused).toBe(200);
  expect(report.readingWhile200SignIn.answers).toBeGreaterThan(5);
});

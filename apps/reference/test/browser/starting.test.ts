import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';

const example = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const scratch = mkdtempSync(join(tmpdir(), 'tldw-starting-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('starting the app', () => {
  it('keeps what was acknowledged through kill -9, and refuses a second process', async () => {
    const data = join(scratch, 'killed');
    const app = await startDemonstration(data);
    const cookie = await comeIn(app, 'teacher-ast-1-02');
    let acknowledged = '';
    const saving = (async () => {
      for (let turn = 0; ; turn += 1) {
        const language = ['kk', 'ru', 'en'][turn % 3]!;
        const answer = await post(app, '/language', `language=${language}&return=/`, cookie).catch(
          () => undefined,
        );
        if (answer?.status !== 303) return;
        acknowledged = language;
      }
    })();

    const second = await startApp(data);
    expect(second.process.exitCode).toBe(1);
    expect(second.printed()).toContain('Another program is using the data');

    while (acknowledged === '') await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 700));
    await app.stop('SIGKILL');
    await saving;

    const again = await startApp(data);
    const page = await fetch(`${again.address}/teacher`, { headers: { cookie } }).then((answer) =>
      answer.text(),
    );
    // The last answer may have been on its way when the process died: then one more was kept.
    const order = ['kk', 'ru', 'en'];
    const next = order[(order.indexOf(acknowledged) + 1) % 3];
    expect([acknowledged, next]).toContain(/<html lang="(\w+)"/.exec(page)?.[1]);
    expect(await again.stop('SIGINT')).toBe(0);
    expect(again.printed()).toContain('Stopped. Everything is saved.');
  });

  it('names a port that is taken and the way to choose another', async () => {
    const first = await startDemonstration(join(scratch, 'port'));
    const port = new URL(first.address).port;
    const second = await startApp(join(scratch, 'other'), { PORT: port });
    expect(second.process.exitCode).toBe(1);
    expect(second.printed()).toContain(`Port ${port} is taken`);
    expect(second.printed()).toContain(`PORT=${Number(port) + 1} pnpm start`);
    await first.stop();
  });

  it('refuses a wrong roster by file, line and field, and loads nothing of it', async () => {
    const roster = join(scratch, 'roster');
    cpSync(example, roster, { recursive: true });
    const people = readFileSync(join(roster, 'people.csv'), 'utf8').split('\n');
    const emailOf = (line: number) => people[line - 1]!.split(',')[4]!;
    people[20] = people[20]!.replace(emailOf(21), emailOf(20));
    people[30] = people[30]!.replace(/,s-[a-z]+-\d,/, ',s-nowhere,');
    people[40] = people[40]!.replace('2019-09-16', '2019-09-31');
    writeFileSync(join(roster, 'people.csv'), `\uFEFF${people.join('\n')}`);

    const data = join(scratch, 'refused');
    const refused = await startApp(data, { TLDW_ROSTER: roster });
    expect(refused.process.exitCode).toBe(1);
    expect(refused.printed()).toContain('Nothing was loaded');
    for (const spot of ['people.csv', '21', '31', '41']) expect(refused.printed()).toContain(spot);
    expect(refused.printed()).toContain('s-nowhere');
    expect(refused.printed()).toContain('2019-09-31');

    const whole = await startApp(data);
    expect(whole.process.exitCode).toBe(null);
    expect(whole.printed()).toContain('The record is empty');
    await whole.stop();
  });
});

async function comeIn(app: RunningApp, person: string): Promise<string> {
  const link = new URL(app.linkFor(person));
  const answer = await post(app, link.pathname, '', '');
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('tldw-session='));
  if (!cookie) throw new Error(`Could not come in: ${answer.status}`);
  return cookie.split(';')[0]!;
}

function post(app: RunningApp, path: string, body: string, cookie: string): Promise<Response> {
  return fetch(app.address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: app.address, cookie },
    body,
  });
}

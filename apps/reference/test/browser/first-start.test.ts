import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'tldw-first-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('where real people are to come, the app asks for their programme and opens nothing else', async () => {
  const { TLDW_ROSTER: _said, ...rest } = process.env;
  const app = spawn(
    process.execPath,
    ['--no-warnings', path.join(import.meta.dirname, '../../serve.ts')],
    {
      env: {
        ...rest,
        NODE_ENV: 'production',
        ALLOW_EMBEDDED: '1',
        TLDW_DATA: path.join(folder, 'data'),
        HOST: '127.0.0.1',
        PORT: String(30_000 + (process.pid % 20_000)),
      },
    },
  );
  let said = '';
  for (const stream of [app.stdout, app.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => {
    // Were it to open after all, it would stay open.
    app.stdout.on('data', () => said.includes('in a browser') && app.kill());
    app.once('exit', resolve);
  });
  expect(said).toContain('Set TLDW_ROSTER');
  expect(said).not.toContain('/sign-in/');
  expect(code).toBe(1);
}, 60_000);

import { request as rawRequest } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApp, type SeededApp } from '../access/seeded-app.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-headers-'));
let app: SeededApp;
beforeAll(async () => {
  // As behind a proxy that speaks https.
  app = await startSeededApp(join(scratch, 'data'), ['teacher-ast-1-02'], {
    TRUST_PROXY: '1',
    TLDW_METRICS_TOKEN: 'a token of the test alone',
  });
});
afterAll(async () => {
  await app?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}
/** A request as it is, without what a fetch adds or refuses. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  parts: readonly (string | Buffer)[] = [],
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const port = Number(new URL(app.address).port);
    const sent = rawRequest(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (body += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end();
  });
}
const HTTPS = { host: 'teachers.example.kz', 'x-forwarded-proto': 'https' };
const proxied = { ...HTTPS, 'x-forwarded-for': '203.0.113.9' };
const form = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'https://teachers.example.kz',
};

describe('what every answer says to the browser', () => {
  it.each(['/', '/sign-in', '/no-such-page', '/teacher', '/healthz'])('%s', async (path) => {
    const { headers } = await ask('GET', path, proxied);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'cache-control': 'no-store',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
  });

  it('a page’s own rules leave no room for scripts and frames of others', async () => {
    const { headers } = await ask('GET', '/', proxied);
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http:');
    expect(headers['content-type']).toContain('text/html');
  });

  it('says nothing of https on a school’s own network', async () => {
    const { headers } = await ask('GET', '/', { 'x-forwarded-proto': 'http' });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('a session’s cookie', () => {
  it('belongs to this host, to https, and to no script', async () => {
    const link = app.links['teacher-ast-1-02']!;
    const came = await ask('POST', link, {
      ...proxied,
      ...form,
      accept: 'text/html',
      'content-length': '0',
    });
    expect(came.status).toBe(303);
    const [cookie = ''] = came.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-tldw-session=[\w-]{43};/);
    for (const word of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(cookie).toContain(word);
    expect(cookie).not.toMatch(/Domain|Max-Age|Expires/i);
    const session = cookie.split(';')[0]!;
    const page = await ask('GET', '/teacher', { ...proxied, cookie: session });
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    const out = await ask('POST', '/sign-out', {
      ...proxied,
      ...form,
      cookie: session,
      'content-length': '0',
    });
    expect(out.headers['clear-site-data']).toBe('"cache", "storage"');
    expect((await ask('GET', '/teacher', { ...proxied, cookie: session })).status).toBe(303);
  });
});

describe('what is too much, or not as it should be', () => {
  it('refuses a long form before it is read, and one that does not say its length', async () => {
    const long = { ...proxied, ...form, 'content-length': '600000' };
    expect((await ask('POST', '/sign-in', long, [Buffer.alloc(600_000, 97)])).status).toBe(413);
    const chunked = { ...proxied, ...form, 'transfer-encoding': 'chunked' };
    expect((await ask('POST', '/sign-in', chunked, ['login=a'])).status).toBe(411);
    // An address for files takes more, and yet not everything.
    const huge = { ...proxied, ...form, 'content-length': '30000000' };
    const refused = await ask('POST', '/teacher/portfolio', huge, ['a']).catch(() => ({
      status: 413,
    }));
    expect(refused.status).toBe(413);
  });

  it('knows no TRACE, no listing, and answers to nonsense with a page', async () => {
    expect((await ask('TRACE', '/', proxied)).status).toBe(405);
    for (const path of [
      '/_app/',
      '/_app/immutable/',
      '/..%2f..%2fetc%2fpasswd',
      '/.git/config',
      '/.env',
    ]) {
      const { status, body } = await ask('GET', path, proxied);
      expect(status, path).toBe(404);
      expect(body, path).not.toMatch(/root:|\[core\]/);
    }
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const json = {
      ...proxied,
      origin: 'https://teachers.example.kz',
      'content-type': 'application/json',
    };
    const { status, body } = await ask('POST', '/sign-in/passkey', withLength(json, deep), [deep]);
    expect(status).toBe(400);
    expect(body).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
  });

  it('writes one line of JSON for an error, without what it was about', () => {
    for (const line of app
      .printed()
      .split('\n')
      .filter((each) => each.startsWith('{')))
      expect(Object.keys(JSON.parse(line) as object)).toEqual(
        expect.arrayContaining(['at', 'level', 'event']),
      );
  });
});

const withLength = (headers: Record<string, string>, body: string): Record<string, string> => ({
  ...headers,
  'content-length': String(Buffer.byteLength(body)),
});

describe('for whoever runs the machine', () => {
  it('says that it lives and that the record answers', async () => {
    expect(await ask('GET', '/healthz', proxied)).toMatchObject({ status: 200, body: 'ok\n' });
    expect(await ask('GET', '/readyz', proxied)).toMatchObject({ status: 200, body: 'ready\n' });
  });

  it('gives the figures to this machine and to the token, and to nobody else', async () => {
    expect((await ask('GET', '/metrics', proxied)).status).toBe(404);
    const guess = { ...proxied, authorization: 'Bearer a token of somebody' };
    expect((await ask('GET', '/metrics', guess)).status).toBe(404);
    const right = { ...proxied, authorization: 'Bearer a token of the test alone' };
    const { status, body } = await ask('GET', '/metrics', right);
    expect(status).toBe(200);
    expect(body).toMatch(/^tldw_ready 1$/m);
    expect(body).toMatch(/^tldw_answers_total\{method="GET",status="2xx"\} \d+$/m);
    expect(body).toMatch(/^tldw_answer_seconds_bucket\{le="\+Inf"\} \d+$/m);
    expect(body).not.toMatch(/teacher|reflection/);
  });
});

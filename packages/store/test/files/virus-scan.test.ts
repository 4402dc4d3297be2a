import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from '../in-memory.ts';
import { cleanFile, scanWithClamd, type CleanFile } from '@tldw/store/files';
import { SAMPLE } from '../sample-programme.ts';
import { zip } from './corpus/zip.ts';

// In two halves, so that no scanner throws this very file away.
const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const pdf = (text: string): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\n%%EOF`);

describe('a scanner that misbehaves leaves a file unknown', () => {
  const listening: Server[] = [];
  afterAll(() => listening.forEach((server) => server.close()));

  /** A scanner that does this with whoever calls. */
  async function scanner(answer: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      answer(socket);
    });
    listening.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    return `127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  }
  const onceAllIsSent = (socket: Socket, then: () => void): void => {
    let got = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      got = Buffer.concat([got.subarray(-4), part]);
      if (got.subarray(-4).equals(Buffer.alloc(4))) then();
    });
  };

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', (socket) => socket.resume()],
    ['hangs up', (socket) => socket.destroy()],
    ['hangs up in the middle', (socket) => socket.once('data', () => socket.destroy())],
    [
      'finds it too large',
      (socket) => socket.once('data', () => socket.end('INSTREAM size limit exceeded. ERROR\0')),
    ],
    ['talks without end', (socket) => onceAllIsSent(socket, () => socket.write('x'.repeat(5_000)))],
    ['says half an answer', (socket) => onceAllIsSent(socket, () => socket.end('stream: O'))],
    [
      'speaks of something else',
      (socket) => onceAllIsSent(socket, () => socket.end('UNKNOWN COMMAND\0')),
    ],
  ])('%s', async (_, answer) => {
    const began = performance.now();
    expect(await scanWithClamd(await scanner(answer), pdf('x'.repeat(300_000)), 700)).toBe(
      'unknown',
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('an answer in two parts is put together', async () => {
    const address = await scanner((socket) =>
      onceAllIsSent(socket, () => {
        socket.write('stream: Some.Thing FO');
        setTimeout(() => socket.end('UND\0'), 30);
      }),
    );
    expect(await scanWithClamd(address, pdf('x'), 2_000)).toBe('infected');
  });
});

// Debian's clamav-daemon brings no signatures along: one line of our own finds the test text.
const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((file) => existsSync(file));

describe.runIf(CLAMD !== undefined)('the real clamd', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'tldw-clamd-'));
  const socket = path.join(root, 'socket');
  let running: ChildProcess | undefined;
  let store: Store;
  let clock = Date.parse('2026-10-01T08:00:00Z');
  const operation = (): string => newId((clock += 1_000));

  async function start(): Promise<void> {
    running = spawn(CLAMD!, ['--config-file', path.join(root, 'clamd.conf')], { stdio: 'ignore' });
    for (
      let tried = 0;
      (await scanWithClamd(socket, pdf('hello'), 2_000)) !== 'clean';
      tried += 1
    ) {
      if (tried === 300) throw new Error('clamd does not answer');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    running?.kill('SIGKILL');
    await ended;
  }

  beforeAll(async () => {
    mkdirSync(path.join(root, 'signatures'));
    writeFileSync(
      path.join(root, 'signatures/test.ndb'),
      `Test.Text:0:*:${Buffer.from(EICAR).toString('hex')}\n`,
    );
    const settings = {
      DatabaseDirectory: path.join(root, 'signatures'),
      LocalSocket: socket,
      Foreground: 'yes',
      StreamMaxLength: '1M',
    };
    writeFileSync(
      path.join(root, 'clamd.conf'),
      Object.entries(settings)
        .map((line) => `${line.join(' ')}\n`)
        .join(''),
    );
    store = await openInMemory({ now: () => clock });
    await store.loadProgramme(SAMPLE);
    await start();
  }, 120_000);
  afterAll(async () => {
    await stop();
    await store.close();
    rmSync(root, { recursive: true });
  });

  test('finds the test text, plain and packed, and lets a plain file through', async () => {
    expect(await scanWithClamd(socket, pdf('plain'))).toBe('clean');
    expect(await scanWithClamd(socket, Buffer.from(EICAR))).toBe('infected');
    expect(await scanWithClamd(socket, pdf(EICAR))).toBe('infected');
    expect(await scanWithClamd(socket, zip({ 'a.txt': Buffer.from(EICAR) }))).toBe('infected');
    // In the middle, across the border of two of the pieces that are sent.
    const long = Buffer.concat([
      Buffer.alloc(65_500, 32),
      Buffer.from(EICAR),
      Buffer.alloc(900, 32),
    ]);
    expect(await scanWithClamd(socket, long)).toBe('infected');
  });

  test('says nothing of what is larger than it looks at', async () => {
    expect(await scanWithClamd(socket, Buffer.alloc(3_000_000, 65))).toBe('unknown');
    expect(await scanWithClamd(socket, pdf('and goes on'))).toBe('clean');
  });

  test('that hangs keeps nobody waiting for ever', async () => {
    running!.kill('SIGSTOP');
    expect(await scanWithClamd(socket, pdf('x'), 500)).toBe('unknown');
    running!.kill('SIGCONT');
    expect(await scanWithClamd(socket, pdf('x'), 20_000)).toBe('clean');
  });

  test('that is down leaves files in quarantine; once it answers they are settled', async () => {
    await stop();
    const me = store.as({ personId: 'teacher-1' });
    const keep = async (bytes: Buffer): Promise<string> => {
      const scan = await scanWithClamd(socket, bytes, 2_000);
      expect(scan).toBe('unknown');
      // What the clean-up itself finds never gets this far: here the scanner alone must.
      const file: CleanFile = { mime: 'application/pdf', extension: 'pdf', bytes };
      const kept = await me.keepFile(operation(), { name: 'a.pdf', file, scan: 'unknown' });
      if (!kept.ok) throw new Error('refused');
      expect(kept.value.state).toBe('quarantined');
      return kept.value.id;
    };
    const fine = await cleanFile(pdf('fine'));
    if (!fine.ok) throw new Error('refused');
    const [good, bad] = [await keep(Buffer.from(fine.value.bytes)), await keep(pdf(EICAR))];
    expect(await me.readFile(good)).toBeUndefined();
    await start();
    for (const id of [good, bad]) {
      const waiting = await me.readFile(id, true);
      const scan = await scanWithClamd(socket, waiting!.bytes);
      expect(scan).toBe(id === good ? 'clean' : 'infected');
      if (scan !== 'unknown') await me.settleFile(operation(), id, scan);
    }
    expect(await me.readFile(good)).toBeDefined();
    expect((await me.listFiles()).map(({ id }) => id)).toEqual([good]);
  }, 120_000);
});

import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from '../in-memory.ts';
import { cleanFile, scanWithClamd, type CleanFile } from '@tldw/store/files';
import { tidyFileName } from '../../src/files/file-name.ts';
import { SAMPLE } from '../sample-programme.ts';

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const pdf = (text: string): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\n%%EOF`);
const cleaned = async (bytes: Buffer): Promise<CleanFile> => {
  const answer = await cleanFile(bytes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  return answer.value;
};

let store: Store;
let clock = Date.parse('2026-10-01T08:00:00Z');
const operation = (): string => newId((clock += 1_000));
beforeAll(async () => {
  store = await openInMemory({ now: () => clock });
  await store.loadProgramme(SAMPLE);
});
afterAll(() => store.close());
const as = (personId: string) => store.as({ personId });

describe('a file that is kept', () => {
  test('comes back byte for byte, whatever its length, and is sealed where it lies', async () => {
    for (const length of [65_400, 65_536, 200_000]) {
      const file = await cleaned(pdf('я'.repeat(length / 2)));
      const kept = await as('teacher-1').keepFile(operation(), {
        name: 'C:\\Users\\Teacher\\отчёт.exe',
        file,
        scan: 'no-scanner',
      });
      if (!kept.ok) throw new Error('refused');
      const back = await as('teacher-1').readFile(kept.value.id);
      expect(back?.file.name).toBe('отчёт.pdf');
      expect(Buffer.from(back!.bytes).equals(file.bytes)).toBe(true);
    }
  });

  test('sent twice by one form, it is kept once', async () => {
    const again = operation();
    const given = { name: 'a.pdf', file: await cleaned(pdf('twice')), scan: 'clean' } as const;
    const before = (await as('teacher-2').listFiles()).length;
    const first = await as('teacher-2').keepFile(again, given);
    expect(await as('teacher-2').keepFile(again, given)).toEqual(first);
    expect(await as('teacher-2').listFiles()).toHaveLength(before + 1);
  });

  test('is shown with the portfolio it belongs to, from its handing in, and to nobody before', async () => {
    const portfolio = await as('teacher-1').keepRecord(operation(), {
      kind: 'portfolio',
      group: 'group-1',
      state: 'draft',
      document: {},
    });
    if (!portfolio.ok) throw new Error('refused');
    const about = portfolio.value.id;
    const kept = await as('teacher-1').keepFile(operation(), {
      name: 'evidence.pdf',
      file: await cleaned(pdf('evidence')),
      scan: 'clean',
      about,
      group: 'group-1',
    });
    if (!kept.ok) throw new Error('refused');
    const { id } = kept.value;
    expect(await as('facilitator-1').readFile(id)).toBeUndefined();
    await as('teacher-1').keepRecord(operation(), {
      kind: 'portfolio',
      id: about,
      basedOn: 1,
      state: 'submitted',
      document: {},
    });
    expect((await as('facilitator-1').listFiles({ about })).map(({ name }) => name)).toEqual([
      'evidence.pdf',
    ]);
    expect(await as('facilitator-1').readFile(id)).toBeDefined();
    for (const other of ['teacher-2', 'teacher-3', 'director-1', 'deputy-2', 'strategy-1'])
      expect(await as(other).readFile(id), other).toBeUndefined();
    const looked = await as('teacher-1').whoLookedAtMyData();
    expect(looked).toContainEqual(
      expect.objectContaining({ actor: 'facilitator-1', record: `file/${id}` }),
    );
    expect((await as('facilitator-1').removeFile(operation(), id)).ok).toBe(false);
  });

  test('stays with nobody while no scanner has looked at it', async () => {
    const kept = await as('teacher-2').keepFile(operation(), {
      name: 'unknown.pdf',
      file: await cleaned(pdf('unknown')),
      scan: 'unknown',
    });
    if (!kept.ok) throw new Error('refused');
    expect(kept.value.state).toBe('quarantined');
    expect(await as('teacher-2').readFile(kept.value.id)).toBeUndefined();
    expect(await as('teacher-2').readFile(kept.value.id, true)).toBeDefined();
    await as('teacher-2').settleFile(operation(), kept.value.id, 'clean');
    expect(await as('teacher-2').readFile(kept.value.id)).toBeDefined();
  });

  test('is refused beyond one’s space, and the space comes back when one is removed', async () => {
    // As long as it says, without being written for minutes.
    const bytes = Object.defineProperty(Buffer.alloc(1), 'byteLength', { value: 60_000_000 });
    const big = { mime: 'application/pdf', extension: 'pdf', bytes };
    const me = as('teacher-3');
    const first = await me.keepFile(operation(), { name: 'b', file: big, scan: 'clean' });
    if (!first.ok) throw new Error('refused');
    const more = { name: 'c', file: big, scan: 'clean' } as const;
    expect(await me.keepFile(operation(), more)).toMatchObject({
      ok: false,
      refusals: [{ params: { because: 'quota' } }],
    });
    await me.removeFile(operation(), first.value.id);
    expect((await me.keepFile(operation(), more)).ok).toBe(true);
  });

  test('goes with its owner', async () => {
    await store.eraseMyData({ personId: 'teacher-1' });
    expect(await as('facilitator-1').listFiles()).toEqual([]);
  });
});

test.each([
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['photo.jpg.exe', 'webp', 'photo.jpg.webp'],
  ['report\u202Efdp.exe', 'pdf', 'reportfdp.pdf'],
  ['a"\r\nSet-Cookie: x=1.pdf', 'pdf', 'aSet-Cookie x=1.pdf'],
  ['..', 'pdf', 'file.pdf'],
  ['', 'pdf', 'file.pdf'],
  ['Ұлттық жоба.docx', 'docx', 'Ұлттық жоба.docx'],
])('the name %j of a %s becomes %j', (given, extension, name) => {
  expect(tidyFileName(given, extension)).toBe(name);
});

describe('looking for viruses', () => {
  let scanner: Server;
  let port = 0;
  // As clamd answers: it finds the test text, and says nothing at all about what is too long.
  beforeAll(async () => {
    scanner = createServer((socket) => {
      let got: Buffer = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (part: Buffer) => {
        got = Buffer.concat([got, part]);
        if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
        if (got.length > 1_000_000) return void socket.destroy();
        const found = got.includes('EICAR-STANDARD') ? 'Eicar-Test-Signature FOUND' : 'OK';
        socket.end(`stream: ${found}\0`);
      });
    });
    await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
    const bound = scanner.address();
    port = typeof bound === 'object' && bound ? bound.port : 0;
  });
  afterAll(() => void scanner.close());

  test('a scanner’s word is taken; without one a file is unknown', async () => {
    const ask = (bytes: Buffer, at = `127.0.0.1:${port}`) => scanWithClamd(at, bytes, 2_000);
    expect(await ask(pdf('plain'))).toBe('clean');
    expect(await ask(Buffer.from(EICAR))).toBe('infected');
    expect(await ask(Buffer.alloc(1_200_000, 65))).toBe('unknown');
    expect(await ask(pdf('plain'), '127.0.0.1:1')).toBe('unknown');
    expect(await ask(pdf('plain'), '/no/such/socket')).toBe('unknown');
  });

  test('the text that every scanner finds is refused also without a scanner', async () => {
    for (const bytes of [Buffer.from(EICAR), Buffer.concat([pdf('x'), Buffer.from(EICAR)])])
      expect(await cleanFile(bytes)).toMatchObject({
        refusals: [{ params: { because: 'infected' } }],
      });
  });
});

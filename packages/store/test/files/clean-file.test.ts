import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { crc32 } from 'node:zlib';
import { cleanFile } from '@tldw/store/files';
import { zip } from './zip.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const types = (main: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
const document = (more: Readonly<Record<string, Buffer>> = {}): Buffer =>
  zip({
    '[Content_Types].xml': types(`${WORD}.main+xml`),
    'word/document.xml': Buffer.from('<w:document/>'),
    ...more,
  });
const picture = (): Sharp =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#fc0' } });
const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');

const why = async (bytes: Buffer): Promise<unknown> => {
  const answer = await cleanFile(bytes);
  return answer.ok
    ? answer.value.mime
    : (answer.refusals[0]?.params as { because: string }).because;
};

describe('a file that somebody hands in', () => {
  test('a plain document and a plain PDF are kept as they are', async () => {
    expect(await why(document())).toBe(WORD);
    expect(await why(Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'))).toBe(
      'application/pdf',
    );
  });

  test('a picture loses the place where it was taken, its owner, and what hangs on behind', async () => {
    const taken = await picture()
      .withExif({
        IFD0: { Artist: 'Teacher One' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 10/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    const kept = await cleanFile(Buffer.concat([taken, PAGE]));
    if (!kept.ok) throw new Error('refused');
    expect((await sharp(kept.value.bytes).metadata()).exif).toBeUndefined();
    expect(Buffer.from(kept.value.bytes).includes('alert(1)')).toBe(false);
    expect(Buffer.from(kept.value.bytes).includes('Teacher One')).toBe(false);
  });

  test.each([
    [
      'a macro in a document that says it has none',
      () => document({ 'word/vbaProject.bin': Buffer.from('x') }),
      'macro',
    ],
    [
      'a document with a program in it',
      () => document({ 'word/embeddings/run.exe': Buffer.from('MZ') }),
      'active-content',
    ],
    [
      'a document that unpacks to 60 MB',
      () => document({ 'word/media/big.bin': Buffer.alloc(60_000_000) }),
      'bomb',
    ],
    [
      'a document that writes elsewhere',
      () => document({ '../../elsewhere.xml': Buffer.from('x') }),
      'unreadable',
    ],
    [
      'a PDF that runs a script',
      () =>
        Buffer.from(
          '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF',
        ),
      'active-content',
    ],
    [
      'a PDF inside a page',
      () =>
        Buffer.concat([
          Buffer.from(`<html><!--${' '.repeat(900)}`),
          Buffer.from('%PDF-1.7\n%%EOF'),
        ]),
      'kind',
    ],
    ['a page', () => PAGE, 'kind'],
    [
      'a drawing with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'kind',
    ],
    ['a program', () => Buffer.from(`MZ${'\0'.repeat(100)}`), 'kind'],
    ['nothing', () => Buffer.alloc(0), 'kind'],
  ])('%s is refused', async (_what, bytes, because) => {
    expect(await why(bytes())).toBe(because);
  });

  test('a picture of 256 million points is refused before it is opened', async () => {
    const head = await picture().png().toBuffer();
    head.writeUInt32BE(16_000, 16);
    head.writeUInt32BE(16_000, 20);
    // The checksum of the header, so that only the size is wrong.
    head.writeUInt32BE(crc32(head.subarray(12, 29)), 29);
    expect(await why(head)).toBe('too-many-pixels');
  });
});

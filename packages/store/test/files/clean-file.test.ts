import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanFile } from '@tldw/store/files';
import { storeMessages } from '@tldw/store/messages';
import type { Hostile } from './corpus/hostile.ts';
import { HARMLESS_DOCUMENTS, HOSTILE_DOCUMENTS } from './corpus/office.ts';
import { HARMLESS_PDFS, HOSTILE_PDFS } from './corpus/pdfs.ts';
import { CLEANED_PICTURES, HOSTILE_PICTURES } from './corpus/pictures.ts';

const HOSTILE = [...HOSTILE_PDFS, ...HOSTILE_DOCUMENTS, ...HOSTILE_PICTURES];

describe('a file that somebody hands in', () => {
  test.each(HARMLESS_PDFS)('a PDF %s is kept as it is', async (_what, bytes) => {
    expect(await cleanFile(bytes)).toEqual({
      ok: true,
      value: { mime: 'application/pdf', extension: 'pdf', bytes },
    });
  });

  test.each(HARMLESS_DOCUMENTS)('a document %s is kept as it is', async (_what, bytes, mime) => {
    expect(await cleanFile(bytes)).toMatchObject({ ok: true, value: { mime, bytes } });
  });

  test.each(CLEANED_PICTURES)('%s is drawn anew', async (_what, bytes) => {
    const given = await bytes();
    // Without this, the test could not have found what it looks for.
    expect(given.includes('Teacher One')).toBe(true);
    const kept = await cleanFile(given);
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    const { format, width, height, exif, xmp, iptc } = await sharp(kept.value.bytes).metadata();
    expect({ format, width, height, exif, xmp, iptc }).toEqual({
      format: 'webp',
      width: 60,
      height: 40,
    });
    const drawn = Buffer.from(kept.value.bytes);
    for (const trace of ['Teacher One', 'Telephone', 'GPS', 'Exif', 'alert(1)', 'PK\u0003\u0004'])
      expect(drawn.includes(trace), trace).toBe(false);
  });

  test.each(HOSTILE.map((file): [string, Hostile] => [file.what, file]))(
    '%s is refused',
    async (_what, { bytes, because }) => {
      const given = await bytes();
      const began = performance.now();
      expect(await cleanFile(given)).toEqual({
        ok: false,
        refusals: [{ code: 'file.refused', params: { because } }],
      });
      // No file keeps the others waiting; a busy machine has ample room here.
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );

  // What a teacher does not call anything by.
  const SHOP_TALK =
    /mime|polyglot|payload|metadata|objstm|vba|\bole\b|xml|xfa|\bdde|eicar|null|\bzip/i;

  test.each(['kk', 'ru', 'en'] as const)('each reason is said in plain words (%s)', (language) => {
    for (const because of new Set(HOSTILE.map((file) => file.because))) {
      const words = storeMessages[language]['file.refused']({ because });
      expect(words, because).toMatch(/^\p{Lu}.{15,250}\.$/u);
      expect(words, because).not.toMatch(SHOP_TALK);
    }
  });
});

import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { accept, refuse, type Result } from '@tldw/core';
import type { FileProblem, StoreRefusal } from '../refusals.ts';
import { problemInOffice } from './office-problems.ts';
import { problemInPdf } from './pdf-problems.ts';

/** How large one file may be. */
export const LARGEST_FILE = 20_000_000;
const MOST_PIXELS = 40_000_000;
const LONGEST_EDGE = 2_400;

/** A file that may be kept: what it really is, and its bytes as they will be handed out. */
export interface CleanFile {
  readonly mime: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

const OFFICE = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.presentation',
]);
const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);
// The harmless text that every virus scanner agrees to find: it shows that refusals arrive.
const TEST_VIRUS = 'STANDARD-ANTIVIRUS-TEST-FILE!';
const PDF = 'application/pdf';
const MACRO_KINDS = /macroEnabled/i;

// Only the formats we keep: a picture that is really a drawing program's script has no reader.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    ...['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'],
    ...['VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'],
  ],
});

/**
 * Look at a file by its content and not by its name, and make it fit to keep.
 *
 * Pictures are drawn anew: the place where one was taken, its owner's name and anything hung on
 * behind it are gone. Documents are read to their last part; those that run, fetch or hide something
 * are refused, and so is what would unpack to far more than it seems.
 */
export async function cleanFile(bytes: Uint8Array): Promise<Result<CleanFile, StoreRefusal>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > LARGEST_FILE) return refused('too-large');
  const kind = await fileTypeFromBuffer(buffer).catch(() => undefined);
  if (buffer.includes(TEST_VIRUS)) return refused('infected');
  if (!kind) return refused('kind');
  if (/^image\/hei[cf]/.test(kind.mime)) return refused('phone-picture');
  if (IMAGES.has(kind.mime)) return cleanImage(buffer);
  if (MACRO_KINDS.test(kind.mime)) return refused('macro');
  if (kind.mime === 'application/x-cfb') return refused(problemInCompound(buffer));
  if (!OFFICE.has(kind.mime) && kind.mime !== PDF) return refused('kind');
  const problem = await (kind.mime === PDF ? problemInPdf(buffer) : problemInOffice(buffer));
  return problem
    ? refused(problem)
    : accept({ mime: kind.mime, extension: kind.ext, bytes: buffer });
}

// Word of before 2007, or a newer document behind a password, which is packed in the same way.
const problemInCompound = (buffer: Buffer): FileProblem =>
  buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old-document';

async function cleanImage(buffer: Buffer): Promise<Result<CleanFile, StoreRefusal>> {
  try {
    const drawn = await sharp(buffer, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({
        width: LONGEST_EDGE,
        height: LONGEST_EDGE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 82 })
      .toBuffer();
    return accept({ mime: 'image/webp', extension: 'webp', bytes: drawn });
  } catch (error) {
    return refused(
      /pixel limit/i.test((error as Error).message) ? 'too-many-pixels' : 'unreadable',
    );
  }
}

const refused = (because: FileProblem) =>
  refuse({ code: 'file.refused', params: { because } } as const);

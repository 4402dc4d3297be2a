import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileProblem } from '../refusals.ts';

const MOST_PARTS = 2_000;
const MOST_BYTES = 100_000_000;
const HIGHEST_RATIO = 100;
// Behind a part may stand its sizes once more.
const LONGEST_POSTSCRIPT = 24;

/** One file within a zipped document. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How much may still be unpacked, for a document and everything within it together. */
export interface UnpackingLeft {
  bytes: number;
  parts: number;
}
export const unpackingLeft = (): UnpackingLeft => ({ bytes: MOST_BYTES, parts: MOST_PARTS });

/**
 * Hand every part of a zipped document to `look`, until it finds something wrong.
 *
 * The list of contents is judged before anything is unpacked, and unpacking ends where a part turns
 * out longer than it says. Nothing may lie between the parts or in two of them, or be listed twice:
 * there, two programs would read two documents.
 */
export async function problemInZip(
  bytes: Buffer,
  left: UnpackingLeft,
  look: (part: ZipPart) => Promise<FileProblem | undefined> | FileProblem | undefined,
): Promise<FileProblem | undefined> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const entries: Entry[] = [];
    // Names such as `../elsewhere`, and a list that ends too early, make the reader itself refuse.
    for await (const entry of zip.eachEntry()) {
      const problem = problemListed(entry, left);
      if (problem) return problem;
      entries.push(entry);
    }
    if (await isReadInTwoWays(zip, bytes, entries)) return 'two-kinds';
    for (const entry of entries) {
      const stream = await zip.openReadStreamPromise(entry);
      const problem = await look({ name: entry.fileName, bytes: await buffer(stream) });
      if (problem) return problem;
    }
    return undefined;
  } catch {
    return 'unreadable';
  }
}

function problemListed(entry: Entry, left: UnpackingLeft): FileProblem | undefined {
  left.parts -= 1;
  left.bytes -= entry.uncompressedSize;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (left.parts < 0 || left.bytes < 0) return 'bomb';
  if (entry.uncompressedSize > 1_000_000 && ratio > HIGHEST_RATIO) return 'bomb';
  return entry.isEncrypted() ? 'locked' : undefined;
}

// Some programs go by the list of contents at the end, some by what stands before each part.
async function isReadInTwoWays(
  zip: ZipFile,
  bytes: Buffer,
  entries: readonly Entry[],
): Promise<boolean> {
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  if (names.size !== entries.length) return true;
  const before = (one: Entry, other: Entry): number =>
    one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader;
  let end = 0;
  for (const entry of entries.toSorted(before)) {
    const begin = entry.relativeOffsetOfLocalHeader;
    if (begin < end || begin - end > (end === 0 ? 0 : LONGEST_POSTSCRIPT)) return true;
    const head = await zip.readLocalFileHeaderPromise(entry);
    if (!head.fileName.equals(entry.fileNameRaw)) return true;
    if (head.compressionMethod !== entry.compressionMethod) return true;
    end = head.fileDataStart + entry.compressedSize;
  }
  const list = listBegins(bytes);
  return list !== undefined && (list < end || list - end > LONGEST_POSTSCRIPT);
}

const END = Buffer.from('PK\u0005\u0006', 'latin1');

// Where the list of contents begins; what is larger than four gigabytes says it elsewhere.
function listBegins(bytes: Buffer): number | undefined {
  const at = bytes.readUInt32LE(bytes.lastIndexOf(END) + 16);
  return at === 0xff_ff_ff_ff ? undefined : at;
}

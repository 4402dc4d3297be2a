import type { FileProblem } from '../refusals.ts';
import { objectStreams } from './pdf-object-streams.ts';

// What makes a reader run, fetch, send or unpack something. A document to be read needs none of it.
const ACTIVE = [
  ...['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'OnInstantiate'],
  ...['RichMedia', 'Rendition', 'Movie', 'XFA'],
];
const EMBEDDED = ['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment'];

// A sign of a name may also be written as its number: `/J#61vaScript`.
const written = (name: string): string =>
  [...name]
    .map((sign) => `(?:${sign}|#${sign.codePointAt(0)!.toString(16).replace(/[a-f]/, anyCase)})`)
    .join('');
const anyCase = (digit: string): string => `[${digit}${digit.toUpperCase()}]`;
const NAME_ENDS = String.raw`(?=[\0\t\n\f\r ()<>[\]{}/%]|$)`;
// Within the address of a link, which is a text, a name is none.
const NOT_IN_A_LINK = String.raw`(?<!\(https?://[^\s()<>\\]{0,2000})`;
const named = (names: readonly string[]): RegExp =>
  new RegExp(`${NOT_IN_A_LINK}/(?:${names.map(written).join('|')})${NAME_ENDS}`);
const IS_ACTIVE = named(ACTIVE);
const HAS_FILES = named(EMBEDDED);
const IS_LOCKED = named(['Encrypt']);
const PAGE = /<(?:!doctype\s+html|html|head|body|script|svg)[\s>]/i;

/**
 * What is wrong with a PDF. All names in it are read, also those written in numbers and those inside
 * compressed object streams, and what cannot be read through is refused.
 */
export async function problemInPdf(buffer: Buffer): Promise<FileProblem | undefined> {
  if (buffer.indexOf('%PDF-') !== 0) return 'kind';
  const text = buffer.toString('latin1');
  if (isAlsoZip(buffer) || isAlsoPage(text)) return 'two-kinds';
  if (IS_LOCKED.test(text)) return 'locked';
  if (IS_ACTIVE.test(text)) return 'active-content';
  if (HAS_FILES.test(text)) return 'embedded-file';
  const inside = await objectStreams(buffer, text);
  if (typeof inside === 'string') return inside;
  for (const objects of inside) {
    if (IS_ACTIVE.test(objects)) return 'active-content';
    if (HAS_FILES.test(objects)) return 'embedded-file';
  }
  return undefined;
}

// A list of contents where the end of a zip says that it is: chance does not write one.
function isAlsoZip(buffer: Buffer): boolean {
  for (
    let end = buffer.indexOf('PK\u0005\u0006', 0, 'latin1');
    end >= 0 && end + 22 <= buffer.length;
    end = buffer.indexOf('PK\u0005\u0006', end + 1, 'latin1')
  ) {
    const list = end - buffer.readUInt32LE(end + 12);
    if (list >= 0 && buffer.subarray(list, list + 4).equals(LISTED)) return true;
  }
  return false;
}
const LISTED = Buffer.from('PK\u0001\u0002', 'latin1');

// A browser, or a program for pages, begins to read wherever a page begins.
const isAlsoPage = (text: string): boolean =>
  PAGE.test(text.slice(0, 1_024)) || PAGE.test(text.slice(text.lastIndexOf('%%EOF')));

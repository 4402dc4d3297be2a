import type { FileProblem } from '../refusals.ts';
import { problemInXml } from './office-xml.ts';
import { problemInZip, unpackingLeft, type UnpackingLeft, type ZipPart } from './zip-parts.ts';

const TEST_VIRUS = 'STANDARD-ANTIVIRUS-TEST-FILE!';
const MACRO = /vbaProject|vbaData|macrosheets\/|^Basic\/|^Scripts\//i;
const PROGRAM =
  /activeX|webextensions?\/|\.(?:exe|com|dll|js|vbs|bat|cmd|scr|hta|lnk|jar|ps1|swf)$/i;
// A chart in a document carries its numbers as a small table, which is a document again.
const TABLE_WITHIN = /(?:^|\/)embeddings\/[^/]+\.(?:xlsx|docx|pptx)$/i;
const XML = /\.(?:xml|rels|svg|vml|rdf)$/i;
// Data that other programs keep in a document; no reader of it makes anything of them.
const OWN_NOTES = /^customXml\/item\d*\.xml$/i;
const DEEPEST = 2;

const begins = (bytes: Buffer, ...signs: readonly string[]): boolean =>
  signs.some((sign) => bytes.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1')));
const ZIPPED = 'PK\u0003\u0004';
const COMPOUND = '\u00D0\u00CF\u0011\u00E0';

/**
 * What is wrong with a document of Word, PowerPoint, Excel or LibreOffice: each part of it is unpacked
 * and read, and so are the tables behind its charts.
 */
export async function problemInOffice(bytes: Buffer): Promise<FileProblem | undefined> {
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return 'two-kinds';
  return problemWithin(bytes, unpackingLeft(), 1);
}

const problemWithin = (
  bytes: Buffer,
  left: UnpackingLeft,
  depth: number,
): Promise<FileProblem | undefined> =>
  problemInZip(bytes, left, (part) => problemInPart(part, left, depth));

function problemInPart(
  { name, bytes }: ZipPart,
  left: UnpackingLeft,
  depth: number,
): Promise<FileProblem | undefined> | FileProblem | undefined {
  if (bytes.includes(TEST_VIRUS)) return 'infected';
  if (MACRO.test(name)) return 'macro';
  if (PROGRAM.test(name) || begins(bytes, 'MZ', '\u007FELF', '#!')) return 'active-content';
  if (begins(bytes, ZIPPED)) {
    return TABLE_WITHIN.test(name) && depth < DEEPEST
      ? problemWithin(bytes, left, depth + 1)
      : 'embedded-file';
  }
  if (/embeddings\//i.test(name) || begins(bytes, COMPOUND, '%PDF-', 'Rar!', '7z\u00BC'))
    return 'embedded-file';
  return XML.test(name) && !OWN_NOTES.test(name) ? problemInXml(name, bytes) : undefined;
}

import { accept, refuse, type Result } from '../result.ts';
import type { RosterRefusal } from './refusals.ts';

/** One file of a roster: its name, and its bytes or its text. */
export interface RosterFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The largest file that is read: ample for a nation's teachers, too small to stop a machine. */
export const LARGEST_FILE = 256 * 1024 * 1024;

// The Encoding standard's decoder exists in every runtime we support, but not in the language's
// own library, which is all that a pure package compiles with.
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file as Excel may have saved it: UTF-8 with or without a byte-order mark, UTF-16
 * ("Unicode text"), or else Windows-1251, which older Excels use for Russian.
 *
 * Windows-1251 has no Ә Ғ Қ Ң Ө Ұ Ү Һ: Excel writes `?` for them. Those losses are found later,
 * in names, and refused rather than guessed.
 *
 * Throws `TypeError` for a file without its bytes or its text.
 */
export function decodeFile(file: RosterFile): Result<string, RosterRefusal> {
  const { name, content } = file;
  if (typeof content !== 'string' && !ArrayBuffer.isView(content)) {
    throw new TypeError(`"${name}" has no content: a roster file is { name, content }`);
  }
  if (content.length > LARGEST_FILE) {
    return refuse({
      code: 'roster.file-too-large',
      params: { file: name, found: content.length, most: LARGEST_FILE },
    });
  }
  const text = typeof content === 'string' ? content : decodeBytes(content);
  if (text.includes('\0')) return refuse({ code: 'roster.not-text', params: { file: name } });
  return accept(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

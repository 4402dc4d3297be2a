import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import type { FileProblem } from '../refusals.ts';
import { dictionaryAt } from './pdf-dictionary.ts';

const MOST_BYTES = 100_000_000;
const unpack = promisify(inflate);

// A reader may be sent to an object anywhere in the file, also inside a text: so each is looked at.
const OBJECT = /(?<!end)obj/g;

/**
 * The text of every object stream (where objects of a PDF are compressed together), or why it cannot
 * be read.
 *
 * Writers pack them in one way only; a stream that is packed otherwise hides something from us.
 */
export async function objectStreams(
  buffer: Buffer,
  text: string,
): Promise<readonly string[] | FileProblem> {
  const found: string[] = [];
  let looked = 0;
  let unpacked = 0;
  for (const match of text.matchAll(OBJECT)) {
    const { tokens, end, data } = dictionaryAt(text, match.index + match[0].length);
    looked += end - match.index;
    // Objects within objects within objects: nobody writes so, and it would keep us busy for hours.
    if (looked > 4 * text.length) return 'unreadable';
    if (data === undefined || !(tokens.includes('/First') || tokens.includes('/ObjStm'))) continue;
    const packed = packing(tokens);
    if (packed === 'otherwise') return 'active-content';
    // What is not packed was read with the rest of the file.
    if (packed === 'not') continue;
    try {
      const bytes = await unpack(buffer.subarray(data), {
        maxOutputLength: MOST_BYTES,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      unpacked += bytes.length;
      found.push(bytes.toString('latin1'));
    } catch (error) {
      return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'unreadable';
    }
    if (unpacked > MOST_BYTES) return 'bomb';
  }
  return found;
}

function packing(tokens: readonly string[]): 'not' | 'usual' | 'otherwise' {
  const filter = tokens.indexOf('/Filter');
  const strange = ['/DecodeParms', '/DP', '/F', '/FFilter', '/Crypt'];
  if (tokens.some((token) => strange.includes(token))) return 'otherwise';
  if (filter === -1) return 'not';
  const [first, second, third] = tokens.slice(filter + 1, filter + 4);
  const name = first === '[' && third === ']' ? second : first;
  return name === '/FlateDecode' && tokens.lastIndexOf('/Filter') === filter
    ? 'usual'
    : 'otherwise';
}

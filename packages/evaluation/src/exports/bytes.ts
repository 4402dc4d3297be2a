/** Writes numbers and text one after the other, little end first. */
export interface ByteWriter {
  readonly int32: (value: number) => void;
  readonly int16: (value: number) => void;
  readonly int8: (value: number) => void;
  readonly float64: (value: number) => void;
  readonly raw: (bytes: Uint8Array) => void;
  /** Text as UTF-8, filled with blanks up to a width in bytes. */
  readonly padded: (text: string, width: number) => void;
  readonly written: () => Uint8Array<ArrayBuffer>;
  readonly length: () => number;
}

/** Start writing bytes. */
export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(4096);
  let view = new DataView(bytes.buffer);
  let end = 0;
  const room = (count: number): number => {
    const at = end;
    end += count;
    if (end > bytes.length) {
      const larger = new Uint8Array(Math.max(end, 2 * bytes.length));
      larger.set(bytes);
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    return at;
  };
  const raw = (more: Uint8Array): void => {
    const at = room(more.length);
    bytes.set(more, at);
  };
  return {
    // `room` may replace the view, so it goes first.
    int32: (value) => {
      const at = room(4);
      view.setInt32(at, value, true);
    },
    int16: (value) => {
      const at = room(2);
      view.setInt16(at, value, true);
    },
    int8: (value) => {
      const at = room(1);
      view.setUint8(at, value);
    },
    float64: (value) => {
      const at = room(8);
      view.setFloat64(at, value, true);
    },
    raw,
    padded: (text, width) => {
      const encoded = utf8(text, width);
      raw(encoded);
      raw(new Uint8Array(width - encoded.length).fill(0x20));
    },
    written: () => bytes.slice(0, end),
    length: () => end,
  };
}

/** Text as UTF-8, cut at a letter so that it takes at most so many bytes. */
export function utf8(text: string, atMost = Infinity): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    // Half of a surrogate pair is no letter; a reader would refuse the file.
    const bytes = encoded(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code);
    if (out.length + bytes.length > atMost) break;
    out.push(...bytes);
  }
  return Uint8Array.from(out);
}

function encoded(code: number): readonly number[] {
  if (code < 0x80) return [code];
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

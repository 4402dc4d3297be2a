import { byteWriter, utf8 } from './bytes.ts';

/** A file of an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

// 1 January 1980, the first day a ZIP archive knows: the same content gives the same bytes.
const DAY = (1 << 5) | 1;

/** Files as one ZIP archive, stored without compression. */
export function zip(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const out = byteWriter();
  const directory = byteWriter();
  for (const { name, content } of files) {
    const at = out.length();
    const title = utf8(name);
    const about = byteWriter();
    about.int16(20);
    // Names are UTF-8.
    about.int16(0x0800);
    about.int16(0);
    about.int16(0);
    about.int16(DAY);
    about.int32(crc32(content));
    about.int32(content.length);
    about.int32(content.length);
    about.int16(title.length);
    about.int16(0);
    out.int32(0x04034b50);
    out.raw(about.written());
    out.raw(title);
    out.raw(content);
    directory.int32(0x02014b50);
    directory.int16(20);
    directory.raw(about.written());
    directory.int16(0);
    directory.int16(0);
    directory.int16(0);
    directory.int32(0);
    directory.int32(at);
    directory.raw(title);
  }
  const start = out.length();
  out.raw(directory.written());
  out.int32(0x06054b50);
  out.int16(0);
  out.int16(0);
  out.int16(files.length);
  out.int16(files.length);
  out.int32(directory.length());
  out.int32(start);
  out.int16(0);
  return out.written();
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return crc ^ -1;
}

/** The text of an XML part, or nothing if it is written in signs that others may read differently. */
export function xmlText(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bigEndian(bytes).toString('utf16le');
  const text = bytes.toString('utf8');
  // Two bytes for each sign without saying so.
  if (text.slice(0, 200).includes('\0')) return undefined;
  const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/i.exec(text.slice(0, 500));
  return !declared || /^(?:utf-8|us-ascii)$/i.test(declared[1]!) ? text : undefined;
}

const bigEndian = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();

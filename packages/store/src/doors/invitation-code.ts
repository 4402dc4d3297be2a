import { randomBytes } from 'node:crypto';

// Crockford's alphabet has no I, L, O and U: what is read aloud or copied by hand stays what it was.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A new invitation, from chance or from the bytes given: 16 signs of 5 bits, in four groups. */
export function newInvitationCode(bytes: Uint8Array = randomBytes(LENGTH)): string {
  const signs = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]);
  return [0, 4, 8, 12].map((start) => signs.slice(start, start + 4).join('')).join('-');
}

/** A code as it was meant: spaces, hyphens and the letters that look like digits do not matter. */
export function meantCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, LENGTH);
}

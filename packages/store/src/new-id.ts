import { randomBytes, randomUUID } from 'node:crypto';

/**
 * A new key that sorts by the time it was made (UUID version 7, RFC 9562).
 *
 * Rows that were written together lie together, and keys from several machines never clash.
 */
export function newId(nowMs: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((start, i) => hex.slice(start, [8, 12, 16, 20, 32][i])).join('-');
}

/** A new key that says nothing about when it was made: for answers that must not be traced. */
export function newTimelessId(): string {
  return randomUUID();
}

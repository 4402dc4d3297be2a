import { createHmac, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new secret to hand out: 256 bits, safe in an address and a cookie. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/**
 * What is kept of a token or code: a hash that is useless without the installation's key, so that
 * a stolen dump opens no door.
 */
export function hashOfToken(key: Buffer, use: string, token: string): Buffer {
  return createHmac('sha256', key).update(`${use}\n${token}`).digest();
}

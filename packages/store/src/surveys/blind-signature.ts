import { createHash, generateKeyPairSync, type KeyObject, createPrivateKey } from 'node:crypto';

/**
 * Tickets that nobody can trace (Chaum's blind signatures, full-domain hash over RSA).
 *
 * The device invents a ticket and blinds it; the programme signs the blinded number, knowing who
 * asks and not what it signs; the device takes the blinding off. Later the ticket is handed in
 * with an answer and without a name: the signature is good, and no list says whose it was.
 */
export interface TicketKey {
  readonly modulus: bigint;
  readonly publicExponent: bigint;
  readonly privateExponent: bigint;
}

const BITS = 2048;
const PUBLIC_EXPONENT = 65_537;

/** A new key for one wave, as PKCS#8 bytes to be sealed and kept. */
export function newTicketKey(): Buffer {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: BITS,
    publicExponent: PUBLIC_EXPONENT,
  });
  return privateKey.export({ type: 'pkcs8', format: 'der' });
}

/** Read a key that {@link newTicketKey} made. */
export function ticketKeyFrom(der: Uint8Array): TicketKey {
  const key: KeyObject = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  const jwk = key.export({ format: 'jwk' });
  const number = (text: string | undefined): bigint =>
    BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`);
  return {
    modulus: number(jwk.n),
    publicExponent: number(jwk.e),
    privateExponent: number(jwk.d),
  };
}

/** Sign a blinded ticket: the number says nothing about the ticket. */
export function signBlinded(key: TicketKey, blinded: bigint): bigint {
  if (blinded <= 1n || blinded >= key.modulus) throw new RangeError('not a blinded ticket');
  return power(blinded, key.privateExponent, key.modulus);
}

/** Whether a ticket was signed by this wave's key. */
export function isSigned(key: TicketKey, ticket: string, signature: bigint): boolean {
  return power(signature, key.publicExponent, key.modulus) === hashOfTicket(ticket, key.modulus);
}

/** Blind a ticket with a secret factor; what a device does before it asks. */
export function blind(
  key: Pick<TicketKey, 'modulus' | 'publicExponent'>,
  ticket: string,
  factor: bigint,
): bigint {
  const hidden = power(factor, key.publicExponent, key.modulus);
  return (hashOfTicket(ticket, key.modulus) * hidden) % key.modulus;
}

/** Take the blinding off a signature; what a device does with the answer. */
export function unblind(modulus: bigint, signature: bigint, factor: bigint): bigint {
  return (signature * inverse(factor, modulus)) % modulus;
}

/** The ticket as a number of the key's full size (MGF1 over SHA-256). */
function hashOfTicket(ticket: string, modulus: bigint): bigint {
  const blocks = Array.from({ length: BITS / 256 }, (_, index) =>
    createHash('sha256').update(`tldw ticket ${index}\n${ticket}`).digest('hex'),
  );
  return BigInt(`0x${blocks.join('')}`) % modulus;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a % b, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

import * as nodeCrypto from 'node:crypto';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { HashThread } from './hash-thread.ts';

/** OWASP's figures for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** At least this many characters; length is what makes a passphrase hard to guess. */
export const SHORTEST_PASSPHRASE = 12;
const LONGEST_PASSPHRASE = 256;

/** How many hashes may be worked out at once: each takes 19 MiB and a core, and pages need one, too. */
const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
const MAY_WAIT = 20;

/**
 * Whether this Node can keep passphrases: it has Argon2 of its own from 24.7. Before, they are refused
 * rather than stored weakly. One that cannot still opens links and passkeys.
 */
export const canKeepPassphrases = 'argon2Sync' in nodeCrypto;

/**
 * The same passphrase from any keyboard: some write й as one character, some as two.
 * ASVS 6.2.8 wants it exactly as typed; the deviation is recorded in docs/security.
 */
export function normalPassphrase(text: string): string {
  return text.normalize('NFKC');
}

/** What is wrong with a passphrase, or nothing. */
export function weaknessOf(
  text: string,
  login: string,
): 'too-short' | 'too-long' | 'too-simple' | undefined {
  const passphrase = normalPassphrase(text);
  const length = [...passphrase].length;
  if (length < SHORTEST_PASSPHRASE) return 'too-short';
  if (length > LONGEST_PASSPHRASE) return 'too-long';
  const plain = passphrase.toLowerCase();
  if (
    new Set(plain).size < 5 ||
    plain ===
      login
        .toLowerCase()
        .repeat(Math.ceil(length / Math.max(1, login.length)))
        .slice(0, plain.length)
  ) {
    return 'too-simple';
  }
  return COMMON.some((common) => plain.replaceAll(/[\s\d]/gu, '') === common)
    ? 'too-simple'
    : undefined;
}

const COMMON = [
  ...['passwordpassword', 'qwertyqwerty', 'qwertyuiop', 'qwertyuiopasdfgh', 'administrator'],
  ...['йцукенгшщзхъ', 'парольпароль', 'құпиясөз', 'letmeinletmein', 'iloveyouiloveyou'],
];

/** The hash to keep; it names its own costs, so that they can be raised later. */
export async function hashPassphrase(text: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await work(text, nonce);
  return ['argon2id', nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

/** Whether a passphrase is the one that was kept. Takes as long for a wrong one, and for none. */
export async function isPassphrase(
  kept: string | null | undefined,
  text: string,
): Promise<boolean> {
  const [, nonce, tag] = (kept ?? NO_PASSPHRASE).split('$');
  const found = await work(text, Buffer.from(nonce ?? '', 'base64url'));
  const expected = Buffer.from(tag ?? '', 'base64url');
  return (
    expected.length === found.length &&
    timingSafeEqual(expected, found) &&
    kept !== null &&
    kept !== undefined
  );
}

/** In place of a hash: no passphrase is right, and finding that out takes as long as ever. */
export const NO_PASSPHRASE = `argon2id$${Buffer.alloc(16, 1).toString('base64url')}$${Buffer.alloc(32, 1).toString('base64url')}`;

const free = Array.from({ length: AT_ONCE }, () => new HashThread());
const queue: ((thread: HashThread) => void)[] = [];

/** Too many people sign in at this moment: they are asked to try again, and the others work on. */
export class Crowded extends Error {}

async function work(text: string, nonce: Buffer): Promise<Buffer> {
  if (!canKeepPassphrases) throw new Error('Node 24.7 or later is needed to keep passphrases');
  const thread = free.pop() ?? (await nextFree());
  try {
    const message = Buffer.from(normalPassphrase(text).slice(0, LONGEST_PASSPHRASE), 'utf8');
    return await thread.hash({ ...COST, message, nonce });
  } finally {
    const next = queue.shift();
    if (next) next(thread);
    else free.push(thread);
  }
}

function nextFree(): Promise<HashThread> {
  if (queue.length >= MAY_WAIT) throw new Crowded();
  return new Promise((resolve) => queue.push(resolve));
}

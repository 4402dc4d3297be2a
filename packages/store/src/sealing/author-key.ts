import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import type { Transaction } from '../home/home.ts';
import { authorKey } from '../schema/writing.ts';
import { seal, unseal } from './seal.ts';

const KEY_BYTES = 32;
const aboutKey = (author: string): string => `author key of ${author}`;

/** The author's own key, made at the first text. */
export async function ownKey(work: Work, author: string): Promise<Buffer> {
  const existing = await keyOf(work, author);
  if (existing) return existing;
  const made = randomBytes(KEY_BYTES);
  const sealedKey = seal(work.keys.sealing, made, aboutKey(author));
  await work.db.insert(authorKey).values({ personId: author, sealedKey }).onConflictDoNothing();
  // Two first texts at once: the key that was written first counts.
  const key = await keyOf(work, author);
  if (!key) throw new Error('This is a bug in @tldw/store: an author has no key.');
  return key;
}

/** An author's key, or `undefined` when it was erased or the installation's secret is another. */
export async function keyOf(work: Work, author: string): Promise<Buffer | undefined> {
  const [row] = await work.db.select().from(authorKey).where(eq(authorKey.personId, author));
  return row && unseal(work.keys.sealing, row.sealedKey, aboutKey(author));
}

/** Whether the authors' keys of a record open with this installation's secret; true of a record without any. */
export async function keysOpen(tx: Transaction, sealing: Buffer): Promise<boolean> {
  const rows = await tx.rows<{ person: string; sealed: string }>(
    `select person_id as person, encode(sealed_key, 'base64') as sealed from tldw.author_key limit 20`,
  );
  const opens = rows.some(({ person, sealed }) =>
    unseal(sealing, Buffer.from(sealed, 'base64'), aboutKey(person)),
  );
  return opens || rows.length === 0;
}

/** Seal an author's text for one version of one record. */
export async function sealText(
  work: Work,
  author: string,
  text: string,
  about: string,
): Promise<Buffer> {
  return seal(await ownKey(work, author), Buffer.from(text, 'utf8'), about);
}

/** Open an author's text; `undefined` when its key is gone. */
export async function openText(
  work: Work,
  author: string,
  sealed: Uint8Array,
  about: string,
): Promise<string | undefined> {
  const key = await keyOf(work, author);
  return key && unseal(key, sealed, about)?.toString('utf8');
}

import { createHmac } from 'node:crypto';
import { PersonId } from '@tldw/core';

/**
 * On whose behalf a transaction runs.
 *
 * - `person`: somebody who signed in; sees what the access table gives them
 * - `visitor`: nobody in particular; sees what is public
 * - `doors`: signing in and out; sees accounts and sessions, and nothing anybody wrote
 * - `office`: bringing in a roster or a plan, scheduled jobs; sees nothing private
 * - `survey`: an answer without a name; may hand one in and see none
 */
export type Purpose = 'person' | 'visitor' | 'doors' | 'office' | 'survey';

export interface RequestContext {
  readonly purpose: Purpose;
  readonly personId?: string;
  /** Signed in without the second factor that the installation asks for: wide roles do nothing. */
  readonly limited?: boolean;
}

// Long enough for the slowest transaction and for two clocks that differ, too short to be kept.
const VALID_SECONDS = 300;

const HMAC_BLOCK = 64;

/**
 * The statements that open a transaction for somebody.
 *
 * The context is signed: text smuggled into a query can set the variable to another person's id,
 * but cannot sign it, and the database refuses an unsigned one. Every part is an id, a number or a
 * fixed word, so nothing of it can end the quotation.
 */
export function openingFor(context: RequestContext, key: Buffer, nowMs: number): string {
  const signed = signedContext(context, key, nowMs);
  // Compiling a plan takes longer than any question of ours.
  return `set local jit = off; set local role tldw_app; set local tldw.context = '${signed}';`;
}

/**
 * On whose behalf, signed: what the variable `tldw.context` holds during a transaction.
 *
 * `purpose/person/powers/actor/until/signature`: the database takes it apart at every question, and
 * so finds each part ready to use, the person's id as it stands in the tables and the actor as the
 * audit writes it.
 */
export function signedContext(context: RequestContext, key: Buffer, nowMs: number): string {
  const person = context.purpose === 'person' ? personIn(context) : '';
  const powers = context.limited ? 'limited' : 'full';
  const actor = person === '' ? `#${context.purpose}` : person;
  const until = (Math.ceil(nowMs / SIGNED_ANEW_MS) * SIGNED_ANEW_MS) / 1_000 + VALID_SECONDS;
  return signedWith(key, [context.purpose, person, powers, actor, until].join('/'));
}

/** Ids hold no stroke and no quotation mark: one that does was made by nobody who follows core. */
function personIn({ personId = '' }: RequestContext): string {
  if (PersonId.safeParse(personId).success) return personId;
  throw new TypeError(`${JSON.stringify(personId)} is no person's id.`);
}

// A page asks a dozen times on behalf of the same person: one signature does for all of them.
const SIGNED_ANEW_MS = 15_000;
const MOST_SIGNED = 2_000;
const signatures = new WeakMap<Buffer, Map<string, string>>();

function signedWith(key: Buffer, message: string): string {
  const known = signatures.get(key) ?? new Map<string, string>();
  signatures.set(key, known);
  const before = known.get(message);
  if (before !== undefined) return before;
  if (known.size >= MOST_SIGNED) known.clear();
  const signed = `${message}/${createHmac('sha256', key).update(message).digest('hex')}`;
  known.set(message, signed);
  return signed;
}

/**
 * The two halves of the signing key as the database keeps them.
 *
 * PostgreSQL has SHA-256 but no HMAC of its own; with the padded halves prepared, HMAC is two
 * plain hashes (RFC 2104).
 */
export function preparedKey(key: Buffer): { readonly inner: Buffer; readonly outer: Buffer } {
  const padded = Buffer.alloc(HMAC_BLOCK);
  key.copy(padded);
  return {
    inner: Buffer.from(padded.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(padded.map((byte) => byte ^ 0x5c)),
  };
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk, Work } from '../desk.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { passkey, secondFactor } from '../schema/doors.ts';
import { seal, unseal } from '../sealing/seal.ts';
import { withinLimit, type Limit } from './brakes.ts';

const DOORS = { purpose: 'doors' } as const;
const STEP_MS = 30_000;
const DIGITS = 6;
const SECRET_BYTES = 20;
// A telephone's clock may be half a minute off.
const STEPS_OFF = [0, -1, 1];
const GUESSES: Limit = { attempts: 5, withinMs: 15 * 60_000 };
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const aboutFactor = (personId: string): string => `authenticator of ${personId}`;
const refusedCode = refuse({ code: 'door.sign-in-refused', params: {} } as const);

/** A new secret for an authenticator app, as its apps take it. Nothing is kept until it is confirmed. */
export function newAuthenticatorSecret(): string {
  let bits = 0n;
  for (const byte of randomBytes(SECRET_BYTES)) bits = (bits << 8n) | BigInt(byte);
  const signs = (SECRET_BYTES * 8) / 5;
  return Array.from(
    { length: signs },
    (_, at) => BASE32[Number((bits >> BigInt((signs - 1 - at) * 5)) & 31n)],
  ).join('');
}

function secretFrom(text: string): Buffer | undefined {
  const signs = [...text.toUpperCase().replaceAll(/[\s-]/g, '')].map((sign) =>
    BASE32.indexOf(sign),
  );
  if (signs.length !== (SECRET_BYTES * 8) / 5 || signs.includes(-1)) return undefined;
  let bits = 0n;
  for (const sign of signs) bits = (bits << 5n) | BigInt(sign);
  return Buffer.from(bits.toString(16).padStart(SECRET_BYTES * 2, '0'), 'hex');
}

/** The code of one half-minute (RFC 6238, SHA-1: what every authenticator app knows). */
export function authenticatorCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const from = hash[hash.length - 1]! & 15;
  const number = hash.readUInt32BE(from) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step whose code this is, if it is later than the last one that was used. */
function stepOf(
  secret: Uint8Array,
  code: string,
  nowMs: number,
  after: number,
): number | undefined {
  const given = Buffer.from(
    code.normalize('NFKC').replaceAll(/\s/g, '').padEnd(DIGITS).slice(0, 20),
  );
  const now = Math.floor(nowMs / STEP_MS);
  return STEPS_OFF.map((off) => now + off).find((step) => {
    const right = Buffer.from(authenticatorCode(secret, step));
    return step > after && right.length === given.length && timingSafeEqual(right, given);
  });
}

/** Whether somebody has a second factor of any kind: then only a strong session adds another. */
export async function hasSecondFactor(work: Work, personId: string): Promise<boolean> {
  const keys = await work.db.select().from(passkey).where(eq(passkey.personId, personId));
  if (keys.length > 0) return true;
  const codes = await work.db
    .select()
    .from(secondFactor)
    .where(eq(secondFactor.personId, personId));
  return codes.length > 0;
}

/** Keep an authenticator app's secret once the app has shown that it works. */
export async function confirmAuthenticator(
  desk: Desk,
  { personId, strong }: Asker,
  secretText: string,
  code: string,
): Promise<Result<void, StoreRefusal>> {
  return desk.read(DOORS, async (work) => {
    if (strong !== true && (await hasSecondFactor(work, personId))) {
      return refuse({ code: 'door.second-factor-needed', params: {} });
    }
    const secret = secretFrom(secretText);
    const step = secret && stepOf(secret, code, work.nowMs, 0);
    if (!secret || step === undefined) return refusedCode;
    const values = {
      sealed: seal(work.keys.sealing, secret, aboutFactor(personId)),
      confirmedAt: work.now,
      lastStep: step,
    };
    await work.db
      .insert(secondFactor)
      .values({ personId, ...values })
      .onConflictDoUpdate({ target: secondFactor.personId, set: values });
    await recordAudit(work, 'authenticator-added', `person/${personId}`, personId);
    return accept(undefined);
  });
}

/** Whether this is the code that somebody's authenticator app shows now; each code counts once. */
export async function useAuthenticator(
  desk: Desk,
  personId: string,
  code: string,
): Promise<Result<void, StoreRefusal>> {
  return desk.read(DOORS, async (work) => {
    if (!(await withinLimit(work, `authenticator:${personId}`, GUESSES))) {
      return refuse({
        code: 'door.too-many-attempts',
        params: { retryAfterMs: GUESSES.withinMs },
      });
    }
    const [found] = await work.rows<{ sealed: Uint8Array; last_step: string }>(
      'select sealed, last_step from tldw.second_factor where person_id = $1 for update',
      [personId],
    );
    const secret = found && unseal(work.keys.sealing, found.sealed, aboutFactor(personId));
    const step = secret && stepOf(secret, code, work.nowMs, Number(found.last_step));
    if (step === undefined) return refusedCode;
    await work.db
      .update(secondFactor)
      .set({ lastStep: step })
      .where(eq(secondFactor.personId, personId));
    return accept(undefined);
  });
}

/** Give an authenticator app up; only in a strong session. */
export async function removeAuthenticator(
  desk: Desk,
  { personId, strong }: Asker,
): Promise<Result<void, StoreRefusal>> {
  if (strong !== true) return refuse({ code: 'door.second-factor-needed', params: {} });
  return desk.read(DOORS, async (work) => {
    await work.db.delete(secondFactor).where(eq(secondFactor.personId, personId));
    await recordAudit(work, 'authenticator-removed', `person/${personId}`, personId);
    return accept(undefined);
  });
}

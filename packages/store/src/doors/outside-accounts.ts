import { eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../desk.ts';
import type { Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { outsideAccount } from '../schema/doors.ts';
import { signedIn, type Attempt, type SignedIn } from './accounts.ts';
import { hasSecondFactor } from './authenticator-codes.ts';
import { hashOfToken } from './tokens.ts';

const DOORS = { purpose: 'doors' } as const;

/** Somebody as another house knows them: its address, and its own lasting name for them. */
export interface OutsideName {
  readonly issuer: string;
  readonly subject: string;
}

const idOf = (key: Buffer, { issuer, subject }: OutsideName): string =>
  hashOfToken(key, 'outside account', `${issuer}\n${subject}`).toString('hex');

/**
 * Let an account elsewhere open one's own door. Only whoever is signed in links one: an e-mail
 * address that happens to be the same opens nothing.
 */
export async function linkOutsideAccount(
  desk: Desk,
  { personId, strong }: Asker,
  name: OutsideName,
): Promise<Result<void, StoreRefusal>> {
  return desk.read(DOORS, async (work) => {
    if (strong !== true && (await hasSecondFactor(work, personId))) {
      return refuse({ code: 'door.second-factor-needed', params: {} });
    }
    const id = idOf(work.keys.codes, name);
    const [taken] = await work.db.select().from(outsideAccount).where(eq(outsideAccount.id, id));
    if (taken && taken.personId !== personId) {
      return refuse({ code: 'record.already-exists', params: { kind: 'outside-account' } });
    }
    await work.db
      .insert(outsideAccount)
      .values({ id, personId, issuer: name.issuer, linkedAt: work.now })
      .onConflictDoNothing();
    await recordAudit(work, 'outside-account-linked', `person/${personId}`, personId);
    return accept(undefined);
  });
}

/** Come in with an account elsewhere that was linked before. */
export async function signInFromOutside(
  desk: Desk,
  name: OutsideName,
  attempt: Attempt,
): Promise<Result<SignedIn, StoreRefusal>> {
  return desk.read(DOORS, async (work) => {
    const [found] = await work.db
      .select()
      .from(outsideAccount)
      .where(eq(outsideAccount.id, idOf(work.keys.codes, name)));
    if (!found) return refuse({ code: 'door.sign-in-refused', params: {} });
    return accept(await signedIn(work, found.personId, attempt));
  });
}

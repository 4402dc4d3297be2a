import { eq } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import { account, knownDevice, outsideAccount, passkey, secondFactor } from '../schema/doors.ts';
import { NO_PASSPHRASE } from './passphrase.ts';
import { endAllSessions } from './sessions.ts';

/**
 * End every session and every way in of somebody: whatever opened the door before may be in somebody
 * else's hands. The account stays one that is in use, so that nobody writes a first card for it alone.
 */
export async function endWaysIn(work: Work, personId: string): Promise<void> {
  await endAllSessions(work, personId);
  for (const way of [knownDevice, passkey, secondFactor, outsideAccount])
    await work.db.delete(way).where(eq(way.personId, personId));
  await work.db
    .update(account)
    .set({ passphrase: NO_PASSPHRASE })
    .where(eq(account.personId, personId));
}

import { and, eq, isNull } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import type { Desk, OperationId, Work } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';
import { signInCode } from '../schema/doors.ts';
import { meantCode, newInvitationCode } from './invitation-code.ts';
import { hashOfToken } from './tokens.ts';

/** One attempt of somebody to write a card for somebody. */
export interface CardAttempt {
  readonly issuer: string;
  readonly personId: string;
  readonly operation: OperationId;
}

/**
 * Write a card once: the same attempt gives the same code again, and ends none that was handed out.
 *
 * The code is worked out from the attempt and the installation's key, for it may be kept nowhere. One
 * that was used meanwhile, or replaced by a newer card, is not given again.
 */
export async function cardOnce(
  desk: Desk,
  { issuer, personId, operation }: CardAttempt,
  kind: string,
  write: (work: Work, code: string) => Promise<Result<void, StoreRefusal>>,
): Promise<Result<string, StoreRefusal>> {
  const attempt = [kind, issuer, personId, operation].join('\n');
  const code = newInvitationCode(hashOfToken(desk.keys.codes, 'card', attempt));
  const named = hashOfToken(desk.keys.codes, 'card attempt', attempt).toString('hex');
  const doors = { purpose: 'doors' } as const;
  const written = await desk.write(doors, named, kind, (work) => write(work, code));
  if (!written.ok) return written;
  const [open] = await desk.read(doors, (work) =>
    work.db
      .select({ personId: signInCode.personId })
      .from(signInCode)
      .where(
        and(
          eq(signInCode.hash, hashOfToken(work.keys.codes, 'code', meantCode(code))),
          isNull(signInCode.usedAt),
        ),
      ),
  );
  return open ? accept(code) : refuse({ code: 'door.card-over', params: {} });
}

import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { notFound, type Desk, type Work } from '../desk.ts';
import { newTimelessId } from '../new-id.ts';
import type { StoreRefusal } from '../refusals.ts';
import {
  surveyResponse,
  surveyTicketIssue,
  surveyTicketSpent,
  surveyWave,
} from '../schema/surveys.ts';
import { seal, unseal } from '../sealing/seal.ts';
import {
  blind,
  isSigned,
  newTicketKey,
  signBlinded,
  ticketKeyFrom,
  unblind,
  type TicketKey,
} from './blind-signature.ts';

/** A ticket for one answer to one wave. It names nobody. */
export interface SurveyTicket {
  readonly ticket: string;
  readonly signature: string;
}

/** Which wave of which questionnaire. */
export interface Wave {
  readonly instrument: string;
  readonly wave: string;
}

const aboutKey = ({ instrument, wave }: Wave): string => `ticket key of ${instrument} ${wave}`;

/** Open a wave for answers, with a key of its own for tickets. Evaluators may: the fence says so. */
export async function openWave(
  work: Work,
  wave: Wave,
  document: object = {},
): Promise<Result<void, StoreRefusal>> {
  const ticketKey = seal(work.keys.sealing, newTicketKey(), aboutKey(wave)).toString('base64');
  await work.db
    .insert(surveyWave)
    .values({ ...wave, state: 'open', document: { ...document, ticketKey } });
  return accept(undefined);
}

/**
 * Close a wave: no more answers, and what is kept is shuffled.
 *
 * The answers are written anew in random order within one transaction, so that neither their place
 * on the disk nor the database's own numbering tells who came first.
 */
export async function closeWave(work: Work, wave: Wave): Promise<Result<void, StoreRefusal>> {
  const closed = await work.db
    .update(surveyWave)
    .set({ state: 'closed' })
    .where(
      and(
        eq(surveyWave.instrument, wave.instrument),
        eq(surveyWave.wave, wave.wave),
        eq(surveyWave.state, 'open'),
      ),
    )
    .returning({ state: surveyWave.state });
  if (closed.length === 0) return notFound('survey-wave');
  await work.rows('select tldw.shuffle_answers($1, $2)', [wave.instrument, wave.wave]);
  return accept(undefined);
}

async function waveKey(work: Work, wave: Wave): Promise<TicketKey | undefined> {
  const [row] = await work.db
    .select()
    .from(surveyWave)
    .where(and(eq(surveyWave.instrument, wave.instrument), eq(surveyWave.wave, wave.wave)));
  const sealed = (row?.document as { ticketKey?: string } | undefined)?.ticketKey;
  if (row?.state !== 'open' || sealed === undefined) return undefined;
  const der = unseal(work.keys.sealing, Buffer.from(sealed, 'base64'), aboutKey(wave));
  return der && ticketKeyFrom(der);
}

/**
 * Draw one's ticket for a wave: once, and only that it was drawn is remembered.
 *
 * The blinding is done here on behalf of browsers without scripts: the ticket leaves with the page
 * and is kept nowhere. A device that blinds by itself uses {@link signTicket}.
 */
export async function drawTicket(
  desk: Desk,
  personId: string,
  wave: Wave,
): Promise<Result<SurveyTicket, StoreRefusal>> {
  const drawn = await desk.read({ purpose: 'person', personId }, async (work) => {
    const key = await waveKey(work, wave);
    if (!key) return undefined;
    return (await issued(work, wave)) ? key : undefined;
  });
  if (!drawn) return refuse({ code: 'survey.no-ticket', params: {} });
  const ticket = randomBytes(32).toString('base64url');
  const factor = BigInt(`0x${randomBytes(255).toString('hex')}`) | 1n;
  const signature = unblind(
    drawn.modulus,
    signBlinded(drawn, blind(drawn, ticket, factor)),
    factor,
  );
  return accept({ ticket, signature: signature.toString(16) });
}

/** Sign a ticket that a device has blinded itself. */
export async function signTicket(
  desk: Desk,
  personId: string,
  wave: Wave,
  blinded: string,
): Promise<Result<string, StoreRefusal>> {
  return desk.read({ purpose: 'person', personId }, async (work) => {
    const key = await waveKey(work, wave);
    if (!key || !/^[0-9a-f]{2,512}$/.test(blinded) || !(await issued(work, wave))) {
      return refuse({ code: 'survey.no-ticket', params: {} });
    }
    return accept(signBlinded(key, BigInt(`0x${blinded}`)).toString(16));
  });
}

async function issued(work: Work, wave: Wave): Promise<boolean> {
  const rows = await work.db
    .insert(surveyTicketIssue)
    .values({ instrument: wave.instrument, wave: wave.wave, personId: work.me })
    .onConflictDoNothing()
    .returning({ personId: surveyTicketIssue.personId });
  return rows.length > 0;
}

/** An answer as it is handed in: nothing in it says whose it is. */
export interface AnswerToHandIn extends Wave, SurveyTicket {
  readonly region?: string;
  readonly school?: string;
  /** The self-made code that links one person's waves. */
  readonly code?: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * Whether a ticket was signed for this wave: a mistyped address is told before anybody answers in vain.
 *
 * Nothing else is asked. Used tickets and unused ones get the same answer, nothing is spent, and a
 * signature can no more be guessed here than when an answer is handed in.
 */
export async function isSignedTicket(
  desk: Desk,
  { ticket, signature, ...wave }: Wave & SurveyTicket,
): Promise<boolean> {
  return desk.read({ purpose: 'survey' }, async (work) => {
    const key = await waveKey(work, wave);
    return key !== undefined && bearsSignature(key, ticket, signature);
  });
}

const bearsSignature = (key: TicketKey, ticket: string, signature: string): boolean =>
  /^[0-9a-f]{1,512}$/.test(signature) && isSigned(key, ticket, BigInt(`0x${signature}`));

/** Hand in an answer with a ticket. The ticket counts once; who had it is not asked. */
export async function handInAnswer(
  desk: Desk,
  given: AnswerToHandIn,
): Promise<Result<void, StoreRefusal>> {
  return desk.read({ purpose: 'survey' }, async (work) => {
    const key = await waveKey(work, given);
    if (!key || !bearsSignature(key, given.ticket, given.signature)) {
      return refuse({ code: 'survey.no-ticket', params: {} });
    }
    const hash = Buffer.from(
      await crypto.subtle.digest('SHA-256', Buffer.from(given.ticket, 'utf8')),
    );
    const spent = await work.db
      .insert(surveyTicketSpent)
      .values({ hash, instrument: given.instrument, wave: given.wave })
      .onConflictDoNothing()
      .returning({ hash: surveyTicketSpent.hash });
    if (spent.length === 0) return refuse({ code: 'survey.no-ticket', params: {} });
    await work.db.insert(surveyResponse).values({
      id: newTimelessId(),
      instrument: given.instrument,
      wave: given.wave,
      regionId: given.region,
      schoolId: given.school,
      code: given.code,
      answers: given.answers,
    });
    return accept(undefined);
  });
}

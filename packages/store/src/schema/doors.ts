import { bigint, boolean, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { bytes, instant, tldw } from './columns.ts';

/** How somebody signs in: a name of their own choice and a passphrase that only they know. */
export const account = tldw.table('account', {
  personId: text('person_id').primaryKey(),
  login: text('login').unique(),
  passphrase: text('passphrase'),
  failures: integer('failures').notNull().default(0),
  closedUntil: instant('closed_until'),
});

/** An invitation, a one-time link or a recovery code: kept as a hash, used once. */
export const signInCode = tldw.table(
  'sign_in_code',
  {
    hash: bytes('hash').primaryKey(),
    personId: text('person_id').notNull(),
    kind: text('kind').notNull(),
    issuedBy: text('issued_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index().on(table.personId)],
);

/** Somebody who is signed in, on one device. The token is kept as a hash. */
export const session = tldw.table(
  'session',
  {
    hash: bytes('hash').primaryKey(),
    personId: text('person_id').notNull(),
    startedAt: instant('started_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    strong: boolean('strong').notNull().default(false),
    shared: boolean('shared').notNull().default(false),
    /** The kind of device and program, for one's own list of sessions. */
    seenOn: text('seen_on').notNull().default(''),
  },
  (table) => [index().on(table.personId)],
);

/** A device on which somebody has signed in before: guessing elsewhere does not lock it out. */
export const knownDevice = tldw.table(
  'known_device',
  {
    hash: bytes('hash').primaryKey(),
    personId: text('person_id').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [index().on(table.personId)],
);

export const passkey = tldw.table(
  'passkey',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').notNull(),
    publicKey: bytes('public_key').notNull(),
    counter: integer('counter').notNull(),
    document: jsonb('document').notNull(),
  },
  (table) => [index().on(table.personId)],
);

/** The secret of somebody's authenticator app, sealed; each code counts once. */
export const secondFactor = tldw.table('second_factor', {
  personId: text('person_id').primaryKey(),
  sealed: bytes('sealed').notNull(),
  confirmedAt: instant('confirmed_at'),
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
});

/** An account elsewhere that opens the same door: a keyed hash of who it is there. */
export const outsideAccount = tldw.table(
  'outside_account',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').notNull(),
    issuer: text('issuer').notNull(),
    linkedAt: instant('linked_at').notNull(),
  },
  (table) => [index().on(table.personId)],
);

/** A question put to a passkey, answered once. */
export const passkeyChallenge = tldw.table('passkey_challenge', {
  hash: bytes('hash').primaryKey(),
  personId: text('person_id'),
  purpose: text('purpose').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

/** A shared brake: how many attempts in the current window. */
export const brake = tldw.table('brake', {
  key: text('key').primaryKey(),
  attempts: integer('attempts').notNull(),
  resetsAt: instant('resets_at').notNull(),
});

/** Something that two people must agree to: recovery, an export, an erasure. */
export const approval = tldw.table(
  'approval',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    subjectId: text('subject_id').notNull(),
    regionId: text('region_id'),
    requestedBy: text('requested_by').notNull(),
    approvedBy: text('approved_by'),
    state: text('state').notNull(),
    document: jsonb('document').notNull(),
    requestedAt: instant('requested_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (table) => [index().on(table.subjectId)],
);

import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Result } from '@tldw/core';
import type { Desk, OperationId } from '../desk.ts';
import type { Actor, Asker } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { acceptInvitation, signIn, type Attempt, type Choice, type SignedIn } from './accounts.ts';
import {
  confirmAuthenticator,
  newAuthenticatorSecret,
  removeAuthenticator,
  useAuthenticator,
} from './authenticator-codes.ts';
import { issueInvitation } from './invitations.ts';
import { peopleToLetIn, type ToLetIn } from './letting-in.ts';
import {
  changePassphrase,
  endMyOtherSessions,
  endMySession,
  myDoors,
  removePasskey,
  type MyDoors,
  type NewPassphrase,
} from './my-doors.ts';
import { firstPeople, letInAsOperator, type OperatorLetIn } from './operator-letting-in.ts';
import { linkOutsideAccount, signInFromOutside, type OutsideName } from './outside-accounts.ts';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  signInWithPasskey,
  type PasskeySite,
} from './passkeys.ts';
import { approveRecovery, declineRecovery, requestRecovery } from './recovery.ts';
import {
  endAllSessions,
  endSession,
  issueSignInLink,
  redeemSignInLink,
  rotateSession,
  sessionOf,
  type SessionKind,
} from './sessions.ts';

/** The ways into the record: coming in, staying in, going out, and letting somebody else in. */
export interface Doors {
  /** A one-time link for somebody, good for a quarter of an hour. */
  readonly issueSignInLink: (personId: string) => Promise<Result<string, StoreRefusal>>;
  /** Use a one-time link: hands out a session's token, which is kept nowhere in the clear. */
  readonly redeemSignInLink: (
    token: string,
    kind?: SessionKind,
  ) => Promise<Result<string, StoreRefusal>>;
  readonly sessionOf: (token: string) => Promise<Actor | undefined>;
  /**
   * A new token for the same person, and the old one ends: after every change of rights, and with
   * `strong` once a second factor was shown. What the old session was, the new one stays.
   */
  readonly rotateSession: (token: string, kind?: SessionKind) => Promise<string | undefined>;
  readonly endSession: (token: string) => Promise<void>;
  readonly endAllSessions: (personId: string) => Promise<void>;

  /**
   * A code for somebody to come in with; who may write one is decided by roles, never by post. The
   * same operation again gives the same code.
   */
  readonly issueInvitation: (
    issuer: Asker,
    personId: string,
    operation?: OperationId,
  ) => Promise<Result<string, StoreRefusal>>;
  readonly acceptInvitation: (
    choice: Choice,
    attempt: Attempt,
  ) => Promise<Result<SignedIn, StoreRefusal>>;
  readonly signIn: (
    given: { readonly login: string; readonly passphrase: string },
    attempt: Attempt,
  ) => Promise<Result<SignedIn, StoreRefusal>>;
  /** The first of two people who let somebody in again. */
  readonly requestRecovery: (
    requester: Asker,
    personId: string,
  ) => Promise<Result<void, StoreRefusal>>;
  /** The second: hands out a new code and ends every session; the same operation, the same code. */
  readonly approveRecovery: (
    approver: Asker,
    personId: string,
    operation?: OperationId,
  ) => Promise<Result<string, StoreRefusal>>;
  /** Either of the two says no; nothing changes for the person. */
  readonly declineRecovery: (
    decliner: Asker,
    personId: string,
  ) => Promise<Result<void, StoreRefusal>>;
  /** Whom whoever runs the machine has to let in before anybody can sign in; mostly nobody. */
  readonly firstPeople: () => Promise<readonly string[]>;
  /** How whoever runs the machine lets in the strategy group: the first alone, later by two. */
  readonly letInAsOperator: (personId: string) => Promise<Result<OperatorLetIn, StoreRefusal>>;

  /** The people whom somebody may let in, and those whose return waits for a second person. */
  readonly peopleToLetIn: (actor: Asker) => Promise<readonly ToLetIn[]>;
  /** An authenticator app as the second factor, where there is no passkey. */
  readonly authenticator: {
    /** A new secret to show; nothing is kept until its first code is right. */
    readonly propose: () => string;
    readonly confirm: (
      actor: Asker,
      secret: string,
      code: string,
    ) => Promise<Result<void, StoreRefusal>>;
    readonly use: (actor: Asker, code: string) => Promise<Result<void, StoreRefusal>>;
    readonly remove: (actor: Asker) => Promise<Result<void, StoreRefusal>>;
  };
  /** Accounts elsewhere, such as a ministry's, that open the same door once they are linked. */
  readonly outside: {
    readonly link: (actor: Asker, name: OutsideName) => Promise<Result<void, StoreRefusal>>;
    readonly signIn: (
      name: OutsideName,
      attempt: Attempt,
    ) => Promise<Result<SignedIn, StoreRefusal>>;
  };
  /** One's own ways in and sessions; `token` says which session is this one. */
  readonly myDoors: (actor: Asker, token: string) => Promise<MyDoors>;
  readonly endMySession: (actor: Asker, id: string) => Promise<void>;
  /** End every session but this one, and forget every device. */
  readonly endMyOtherSessions: (actor: Asker, token: string) => Promise<void>;
  readonly changePassphrase: (
    actor: Asker,
    given: NewPassphrase,
    token: string,
  ) => Promise<Result<void, StoreRefusal>>;
  readonly removePasskey: (actor: Asker, id: string) => Promise<Result<void, StoreRefusal>>;

  /** Passkeys of a site; `add` is for whoever is signed in. */
  readonly passkeys: (site: PasskeySite) => {
    readonly begin: (actor: Asker) => Promise<PublicKeyCredentialCreationOptionsJSON>;
    readonly add: (
      actor: Asker,
      response: RegistrationResponseJSON,
    ) => Promise<Result<void, StoreRefusal>>;
    readonly beginSignIn: () => Promise<PublicKeyCredentialRequestOptionsJSON>;
    readonly signIn: (
      response: AuthenticationResponseJSON,
      attempt: Attempt,
    ) => Promise<Result<SignedIn, StoreRefusal>>;
  };
}

/** The doors of one open home. */
export function doorsOf(desk: Desk): Doors {
  const doors = { purpose: 'doors' } as const;
  return {
    issueSignInLink: (personId: string) =>
      desk.read(doors, (work) => issueSignInLink(work, personId)),
    redeemSignInLink: (token: string, kind?: SessionKind) =>
      desk.read(doors, (work) => redeemSignInLink(work, token, kind)),
    sessionOf: (token: string) =>
      desk.read(doors, (work) => sessionOf(work, token, desk.secondFactor)),
    rotateSession: (token: string, kind?: SessionKind) =>
      desk.read(doors, (work) => rotateSession(work, token, kind)),
    issueInvitation: (issuer: Asker, personId: string, operation?: OperationId) =>
      issueInvitation(desk, issuer, personId, operation),
    acceptInvitation: (choice: Choice, attempt: Attempt) => acceptInvitation(desk, choice, attempt),
    signIn: (given: { readonly login: string; readonly passphrase: string }, attempt: Attempt) =>
      signIn(desk, given, attempt),
    requestRecovery: (requester: Asker, personId: string) =>
      requestRecovery(desk, requester, personId),
    approveRecovery: (approver: Asker, personId: string, operation?: OperationId) =>
      approveRecovery(desk, approver, personId, operation),
    declineRecovery: (decliner: Asker, personId: string) =>
      declineRecovery(desk, decliner, personId),
    firstPeople: () => firstPeople(desk),
    letInAsOperator: (personId: string) => letInAsOperator(desk, personId),
    passkeys: (site: PasskeySite) => ({
      begin: (actor: Asker) => beginPasskey(desk, site, actor.personId),
      add: (actor: Asker, response: RegistrationResponseJSON) =>
        addPasskey(desk, site, actor, response),
      beginSignIn: () => beginPasskeySignIn(desk, site),
      signIn: (response: AuthenticationResponseJSON, attempt: Attempt) =>
        signInWithPasskey(desk, site, response, attempt),
    }),
    peopleToLetIn: (actor: Asker) => peopleToLetIn(desk, actor),
    authenticator: {
      propose: newAuthenticatorSecret,
      confirm: (actor: Asker, secret: string, code: string) =>
        confirmAuthenticator(desk, actor, secret, code),
      use: (actor: Asker, code: string) => useAuthenticator(desk, actor.personId, code),
      remove: (actor: Asker) => removeAuthenticator(desk, actor),
    },
    outside: {
      link: (actor: Asker, name: OutsideName) => linkOutsideAccount(desk, actor, name),
      signIn: (name: OutsideName, attempt: Attempt) => signInFromOutside(desk, name, attempt),
    },
    myDoors: (actor: Asker, token: string) => myDoors(desk, actor.personId, token),
    endMySession: (actor: Asker, id: string) => endMySession(desk, actor.personId, id),
    endMyOtherSessions: (actor: Asker, token: string) =>
      endMyOtherSessions(desk, actor.personId, token),
    changePassphrase: (actor: Asker, given: NewPassphrase, token: string) =>
      changePassphrase(desk, actor.personId, given, token),
    removePasskey: (actor: Asker, id: string) => removePasskey(desk, actor, id),
    endSession: (token: string) => desk.read(doors, (work) => endSession(work, token)),
    endAllSessions: (personId: string) =>
      desk.read(doors, (work) => endAllSessions(work, personId)),
  };
}

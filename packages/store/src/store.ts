import type { Result } from '@tldw/core';
import { deskOver, type Desk } from './desk.ts';
import {
  beginSession,
  endAllSessions,
  endSession,
  issueSignInLink,
  redeemSignInLink,
  sessionOf,
  type SessionKind,
} from './doors/sessions.ts';
import type { Home } from './home/home.ts';
import type { Keys } from './keys.ts';
import { isEmpty, loadProgramme, type OnProgress } from './operations/load-programme.ts';
import { personDesk, publicDesk, type PersonDesk, type PublicDesk } from './person-desk.ts';
import type { Actor, ProgrammeToLoad } from './records.ts';
import type { StoreRefusal } from './refusals.ts';

/** The programme's record: what people do with it, each step one transaction. */
export interface Store {
  /** Where it lives. */
  readonly kind: 'embedded' | 'server';
  readonly isEmpty: () => Promise<boolean>;
  /** Bring in a whole programme, or nothing of it. */
  readonly loadProgramme: (
    programme: ProgrammeToLoad,
    onProgress?: OnProgress,
  ) => Promise<Result<void, StoreRefusal>>;
  /** What this person may do: the database decides anew at every step. */
  readonly as: (actor: Pick<Actor, 'personId'>) => PersonDesk;
  readonly asVisitor: () => PublicDesk;

  /** A one-time link for somebody, good for a quarter of an hour. */
  readonly issueSignInLink: (personId: string) => Promise<Result<string, StoreRefusal>>;
  /** Use a one-time link: hands out a session's token, which is kept nowhere in the clear. */
  readonly redeemSignInLink: (
    token: string,
    kind?: SessionKind,
  ) => Promise<Result<string, StoreRefusal>>;
  readonly sessionOf: (token: string) => Promise<Actor | undefined>;
  /** A new token for the same person, and the old one ends: after every change of rights. */
  readonly rotateSession: (token: string, kind?: SessionKind) => Promise<string | undefined>;
  readonly endSession: (token: string) => Promise<void>;
  readonly endAllSessions: (personId: string) => Promise<void>;

  readonly close: () => Promise<void>;
}

/** Everything that is done over one open home. */
export function storeOver(home: Home, keys: Keys, now: () => number): Store {
  const desk = deskOver(home, keys, now);
  return { kind: home.kind, ...programmeOf(desk), ...doorsOf(desk), close: home.close };
}

function programmeOf(desk: Desk) {
  return {
    isEmpty: () => desk.read({ purpose: 'visitor' }, isEmpty),
    loadProgramme: async (programme: ProgrammeToLoad, onProgress?: OnProgress) =>
      desk.write({ purpose: 'office' }, `load ${programme.initiative.id}`, 'programme', (work) =>
        loadProgramme(work, programme, onProgress),
      ),
    as: (actor: Pick<Actor, 'personId'>) => personDesk(desk, actor.personId),
    asVisitor: () => publicDesk(desk, { purpose: 'visitor' }),
  };
}

function doorsOf(desk: Desk) {
  const doors = { purpose: 'doors' } as const;
  return {
    issueSignInLink: (personId: string) =>
      desk.read(doors, (work) => issueSignInLink(work, personId)),
    redeemSignInLink: (token: string, kind?: SessionKind) =>
      desk.read(doors, (work) => redeemSignInLink(work, token, kind)),
    sessionOf: (token: string) => desk.read(doors, (work) => sessionOf(work, token)),
    rotateSession: (token: string, kind?: SessionKind) =>
      desk.read(doors, async (work) => {
        const actor = await sessionOf(work, token);
        if (!actor) return undefined;
        await endSession(work, token);
        return beginSession(work, actor.personId, kind);
      }),
    endSession: (token: string) => desk.read(doors, (work) => endSession(work, token)),
    endAllSessions: (personId: string) =>
      desk.read(doors, (work) => endAllSessions(work, personId)),
  };
}

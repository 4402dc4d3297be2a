import type { Result } from '@tldw/core';
import type { SecondFactor } from './access/second-factor.ts';
import { deskOver, type Desk } from './desk.ts';
import { doorsOf, type Doors } from './doors/doors.ts';
import type { Home } from './home/home.ts';
import type { Keys } from './keys.ts';
import { eraseMyData, exportMyData, type MyData } from './my-data/my-data.ts';
import { isEmpty, loadProgramme, type OnProgress } from './operations/load-programme.ts';
import { personDesk, type PersonDesk } from './person-desk/person-desk.ts';
import { publicDesk, type PublicDesk } from './person-desk/public-desk.ts';
import type { Asker, ProgrammeToLoad } from './records.ts';
import type { StoreRefusal } from './refusals.ts';
import {
  drawTicket,
  handInAnswer,
  isSignedTicket,
  signTicket,
  type AnswerToHandIn,
  type SurveyTicket,
  type Wave,
} from './surveys/answering.ts';
import { unsentKeyOf } from './unsent-key.ts';

/** The programme's record: what people do with it, each step one transaction. */
export interface Store extends Doors {
  /** Where it lives. */
  readonly kind: 'embedded' | 'server';
  /** Whether coordinators, the strategy group, evaluators and operators need a second factor here. */
  readonly secondFactor: SecondFactor;
  readonly isEmpty: () => Promise<boolean>;
  /** Bring in a whole programme, or nothing of it. */
  readonly loadProgramme: (
    programme: ProgrammeToLoad,
    onProgress?: OnProgress,
  ) => Promise<Result<void, StoreRefusal>>;
  /** What this person may do: the database decides anew at every step. */
  readonly as: (actor: Asker) => PersonDesk;
  readonly asVisitor: () => PublicDesk;

  /** One's ticket for a wave: only that it was drawn is remembered. */
  readonly drawTicket: (actor: Asker, wave: Wave) => Promise<Result<SurveyTicket, StoreRefusal>>;
  /** Sign a ticket that a device blinded itself (hexadecimal). */
  readonly signTicket: (
    actor: Asker,
    wave: Wave,
    blinded: string,
  ) => Promise<Result<string, StoreRefusal>>;
  /** Whether a ticket was signed for an open wave; not whether it has been used. */
  readonly isSignedTicket: (given: Wave & SurveyTicket) => Promise<boolean>;
  readonly handInAnswer: (given: AnswerToHandIn) => Promise<Result<void, StoreRefusal>>;

  readonly exportMyData: (actor: Asker) => Promise<MyData>;
  readonly eraseMyData: (actor: Asker) => Promise<Result<{ readonly rows: number }, StoreRefusal>>;
  /** What somebody's own browser seals their unsent texts with, in base64; it is kept nowhere. */
  readonly unsentKeyOf: (personId: string) => string;

  /** Whether the record answers, for `/readyz`. */
  readonly isReady: () => Promise<boolean>;
  /** Figures for `/metrics`: how many wait, how often the disk was reached. */
  readonly figures: () => { readonly waiting: number; readonly flushes: number };
  readonly close: () => Promise<void>;
}

/** Everything that is done over one open home. */
export function storeOver(
  home: Home,
  keys: Keys,
  now: () => number,
  secondFactor?: SecondFactor,
): Store {
  const desk = deskOver(home, keys, now, secondFactor);
  return {
    kind: home.kind,
    secondFactor: desk.secondFactor,
    ...programmeOf(desk),
    ...doorsOf(desk),
    ...surveysOf(desk),
    exportMyData: ({ personId }) => exportMyData(desk, personId),
    eraseMyData: ({ personId }) => eraseMyData(desk, personId),
    unsentKeyOf: (personId) => unsentKeyOf(keys, personId),
    isReady: () =>
      desk.read({ purpose: 'visitor' }, isEmpty).then(
        () => true,
        () => false,
      ),
    figures: () => ({ waiting: home.waiting(), flushes: home.flushes() }),
    close: home.close,
  };
}

function programmeOf(desk: Desk) {
  return {
    isEmpty: () => desk.read({ purpose: 'visitor' }, isEmpty),
    loadProgramme: async (programme: ProgrammeToLoad, onProgress?: OnProgress) =>
      desk.write({ purpose: 'office' }, `load ${programme.initiative.id}`, 'programme', (work) =>
        loadProgramme(work, programme, onProgress),
      ),
    as: (actor: Asker) => personDesk(desk, actor),
    asVisitor: () => publicDesk(desk, { purpose: 'visitor' }),
  };
}

function surveysOf(desk: Desk) {
  return {
    drawTicket: (actor: Asker, wave: Wave) => drawTicket(desk, actor.personId, wave),
    signTicket: (actor: Asker, wave: Wave, blinded: string) =>
      signTicket(desk, actor.personId, wave, blinded),
    isSignedTicket: (given: Wave & SurveyTicket) => isSignedTicket(desk, given),
    handInAnswer: (given: AnswerToHandIn) => handInAnswer(desk, given),
  };
}

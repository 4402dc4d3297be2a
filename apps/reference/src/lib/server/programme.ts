import { calendarDate, type CalendarDate, type Language } from '@tldw/core';
import {
  addressFrom,
  newId,
  openStore,
  type PersonDesk,
  type PublicDesk,
  type Store,
} from '@tldw/store';
import { CannotStart } from './cannot-start.ts';
import { inLanguage } from './named.ts';
import type { Person } from './person.ts';
import { programmeFromFolder } from './programme-from-folder.ts';
import type { InitiativeDocument } from './records.ts';
import { rememberPublic } from './remembered-desk.ts';
import { sayStore } from './refusal-words.ts';
import { readRosterFolder, rosterFrom } from './roster-folder.ts';
import { printFirstPeople, printSignInLinks } from './sign-in-links.ts';

/** The programme's record and its day, as the routes use them. */
export interface Programme {
  readonly store: Store;
  readonly isDemonstration: boolean;
  /** The initiative's own name, as it stands in its roster. */
  readonly nameIn: (language: Language) => string;
  readonly today: () => CalendarDate;
  /**
   * What somebody who is signed in may do. Who only reads is told from memory what everybody may
   * read; who writes is told what the record says at that moment.
   */
  readonly deskOf: (person: Person, isWriting: boolean) => PersonDesk;
  /** The same for whoever asks: a person's desk, or what is public. */
  readonly deskFor: (person: Person | undefined, isWriting: boolean) => PersonDesk | PublicDesk;
  /** After something was written: what anybody may read is read anew. */
  readonly forgetPublic: () => void;
  readonly setLanguage: (person: Person, language: Language) => Promise<void>;
}

const SECONDS_REMEMBERED = 5;

// While somebody develops, the app's modules are loaded again at each change of a file; the record
// stays open, because one program alone may use its folder.
const kept = globalThis as { tldwProgramme?: Promise<Programme> };

/** Open the record where the environment says it is; load a programme from its files if it is empty. */
export function openProgramme(environment: NodeJS.ProcessEnv): Promise<Programme> {
  if (!import.meta.env?.DEV) return openAnew(environment);
  kept.tldwProgramme ??= openAnew(environment);
  return kept.tldwProgramme;
}

async function openAnew(environment: NodeJS.ProcessEnv): Promise<Programme> {
  const opened = await openStore({
    ...placeFrom(environment),
    ...(environment['TLDW_SECRET_FILE'] ? { secretFile: environment['TLDW_SECRET_FILE'] } : {}),
    production: environment['NODE_ENV'] === 'production',
    allowEmbedded: environment['ALLOW_EMBEDDED'] === '1',
    serving: true,
    ...secondFactorFrom(environment['TLDW_SECOND_FACTOR']),
    ...(environment['TLDW_DUMPS'] ? { dumpFolder: environment['TLDW_DUMPS'] } : {}),
    onProgress: (step, where) => console.log(`The record: ${step} ${where ?? '…'}`),
  });
  if (!opened.ok) {
    throw new CannotStart(opened.refusals.map((each) => sayStore('en', each)).join('\n'));
  }
  const store = opened.value;
  if (await store.isEmpty()) await load(store, environment);
  const initiative = await store.asVisitor().readInitiative<InitiativeDocument>();
  const demonstration = initiative?.document.demonstration;
  if (demonstration) {
    await printSignInLinks(store, demonstration.people, environment['TLDW_ADDRESS'] ?? '');
  } else {
    const place = placeFrom(environment);
    const folder = 'dataFolder' in place ? place.dataFolder : undefined;
    printFirstPeople(await store.firstPeople(), folder);
  }
  const visitor = store.asVisitor();
  const remembered = rememberPublic(visitor, SECONDS_REMEMBERED);
  const deskOf = ({ id, strong }: Person, isWriting: boolean): PersonDesk => {
    const own = store.as({ personId: id, strong });
    return isWriting ? own : { ...own, ...remembered.forEverybody };
  };
  return {
    store,
    isDemonstration: demonstration !== undefined,
    nameIn: (language) => inLanguage(initiative?.document.initiative.name, language),
    today: () => demonstration?.today ?? realToday(),
    deskOf,
    deskFor: (person, isWriting) =>
      person ? deskOf(person, isWriting) : isWriting ? visitor : remembered.desk,
    forgetPublic: remembered.forget,
    setLanguage: async (person, language) => {
      await store
        .as({ personId: person.id, strong: person.strong })
        .setLanguage(newId(Date.now()), language);
    },
  };
}

function placeFrom(environment: NodeJS.ProcessEnv) {
  const databaseUrl = addressFrom(environment, 'DATABASE_URL');
  const ownerUrl = addressFrom(environment, 'DATABASE_OWNER_URL');
  if (databaseUrl === undefined) return { dataFolder: environment['TLDW_DATA'] ?? '../../.data' };
  return { databaseUrl, ...(ownerUrl === undefined ? {} : { ownerUrl }) };
}

function secondFactorFrom(said: string | undefined): { secondFactor?: 'asked' | 'not-asked' } {
  return said === 'asked' || said === 'not-asked' ? { secondFactor: said } : {};
}

async function load(store: Store, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const folder = rosterFrom(environment);
    console.log('The record is empty: loading a programme from its files …');
    const programme = programmeFromFolder(await readRosterFolder(folder));
    const loaded = await store.loadProgramme(programme, (step, done, of) => {
      console.log(`  ${String(done).padStart(2)} of ${of}  ${step}`);
    });
    if (!loaded.ok) {
      throw new CannotStart(loaded.refusals.map((each) => sayStore('en', each)).join('\n'));
    }
  } catch (error) {
    await store.close();
    throw error;
  }
}

function realToday(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return calendarDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId, openStore, type Store } from '@tldw/store';
import { programmeFromFolder } from '../../src/lib/server/programme-from-folder.ts';
import { readRosterFolder } from '../../src/lib/server/roster-folder.ts';
import { startApp, type RunningApp } from '../browser/running-app.ts';
import { WHO, type Who } from './route-access.ts';

const example = join(import.meta.dirname, '../../../../examples/tlk-2019-20');

/** What only some people may ever read: unique strings that are looked for everywhere else. */
export const CANARIES = {
  reflection: 'QANARY-reflection-51c8e0',
  note: 'QANARY-note-9d27f4',
} as const;

/** Start the app on the demonstration, with a link for everybody in `WHO` and with canaries in it. */
export async function startSeededApp(scratch: string): Promise<RunningApp> {
  const roster = join(scratch, 'roster');
  const data = join(scratch, 'data');
  cpSync(example, roster, { recursive: true });
  const settings = join(roster, 'demonstration.json');
  const demonstration = JSON.parse(readFileSync(settings, 'utf8')) as object;
  const people = Object.values(WHO).filter((person) => person !== undefined);
  writeFileSync(settings, JSON.stringify({ ...demonstration, people }));

  const opened = await openStore({ dataFolder: data });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const store = opened.value;
  const loaded = await store.loadProgramme(programmeFromFolder(await readRosterFolder(roster)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
  await writeCanaries(store);
  await store.close();
  return startApp(data, { TLDW_ROSTER: roster });
}

async function writeCanaries(store: Store): Promise<void> {
  const teacher = store.as({ personId: WHO.teacher });
  const written = [
    await teacher.saveReflection(newId(Date.now()), {
      writtenOn: '2020-02-03',
      text: CANARIES.reflection,
    }),
    await store.as({ personId: WHO.facilitator }).saveTutorialNote(newId(Date.now()), {
      teacher: WHO.teacher,
      group: 'g-ast-1',
      heldOn: '2020-02-04',
      text: CANARIES.note,
    }),
  ];
  for (const each of written) if (!each.ok) throw new Error(JSON.stringify(each.refusals));
}

/** The cookies of everybody in `WHO`, who came in by their links. */
export async function cookiesOf(app: RunningApp): Promise<Readonly<Record<Who, string>>> {
  const cookies: Record<string, string> = {};
  for (const [who, person] of Object.entries(WHO)) {
    cookies[who] = person === undefined ? '' : await comeIn(app, person);
  }
  return cookies as Record<Who, string>;
}

/** Come in by the printed link; the session's cookie. */
export async function comeIn(app: RunningApp, person: string): Promise<string> {
  const link = new URL(app.linkFor(person));
  const answer = await fetch(app.address + link.pathname, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: app.address },
  });
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('tldw-session='));
  if (!cookie) throw new Error(`${person} could not come in: ${answer.status}`);
  return cookie.split(';')[0]!;
}

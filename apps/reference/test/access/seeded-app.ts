import { cpSync } from 'node:fs';
import { newId, openStore, type Store } from '@tldw/store';
import { inject } from 'vitest';
import { startApp, type RunningApp } from '../browser/running-app.ts';
import { WHO, type Who } from './route-access.ts';

/** What only some people may ever read: unique strings that are looked for everywhere else. */
export const CANARIES = {
  reflection: 'QANARY-reflection-51c8e0',
  note: 'QANARY-note-9d27f4',
  answer: 'QANARY-answer-3be71d',
} as const;

/** The app with one-time links for anybody of the demonstration. */
export interface SeededApp extends RunningApp {
  readonly links: Readonly<Record<string, string>>;
}

/** Start the app on a copy of the demonstration, with a link for each of these people. */
export async function startSeededApp(
  data: string,
  people: readonly string[],
  environment: Record<string, string> = {},
  seed: (store: Store) => Promise<void> = () => Promise.resolve(),
): Promise<SeededApp> {
  cpSync(inject('loadedRecord'), data, { recursive: true });
  const opened = await openStore({ dataFolder: data });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const store = opened.value;
  const links: Record<string, string> = {};
  for (const person of people) {
    const link = await store.issueSignInLink(person);
    if (!link.ok) throw new Error(`There is no ${person} in the demonstration`);
    links[person] = `/sign-in/${link.value}`;
  }
  await seed(store);
  await store.close();
  return { ...(await startApp(data, environment)), links };
}

/**
 * Write a private reflection, a note on a tutorial and a colleague's answer to a reflection shared
 * with them, that can be told from all others.
 */
export async function writeCanaries(store: Store): Promise<void> {
  const [author, friend] = [WHO.teacher, WHO.colleague].map((personId) => store.as({ personId }));
  const shared = await author!.saveReflection(newId(Date.now()), {
    writtenOn: '2020-02-04',
    text: 'What would you have done?',
  });
  if (!shared.ok) throw new Error(JSON.stringify(shared.refusals));
  const reflection = shared.value.id;
  const written = [
    await store.as({ personId: WHO.teacher }).saveReflection(newId(Date.now()), {
      writtenOn: '2020-02-03',
      text: CANARIES.reflection,
    }),
    await store.as({ personId: WHO.facilitator }).saveTutorialNote(newId(Date.now()), {
      teacher: WHO.teacher,
      group: 'g-ast-1',
      heldOn: '2020-02-04',
      text: CANARIES.note,
    }),
    await author!.shareReflection(newId(Date.now()), reflection, {
      to: 'person',
      person: WHO.colleague,
    }),
    await friend!.answerReflection(newId(Date.now()), { reflection, text: CANARIES.answer }),
  ];
  for (const each of written) if (!each.ok) throw new Error(JSON.stringify(each.refusals));
}

/** The cookies of everybody in `WHO`, who came in by their links. */
export async function cookiesOf(app: SeededApp): Promise<Readonly<Record<Who, string>>> {
  const cookies: Record<string, string> = {};
  for (const [who, person] of Object.entries(WHO)) {
    cookies[who] = person === undefined ? '' : await comeIn(app, app.links[person]!);
  }
  return cookies as Record<Who, string>;
}

/** Come in by a link; the session's cookie. */
export async function comeIn(app: RunningApp, link: string): Promise<string> {
  const answer = await post(app, link, '', {});
  const cookie = cookieIn(answer);
  if (!cookie) throw new Error(`Could not come in: ${answer.status}`);
  return cookie;
}

/** Send a form as a browser without scripts does. */
export function post(
  app: RunningApp,
  path: string,
  cookie: string,
  form: Readonly<Record<string, string>>,
): Promise<Response> {
  return fetch(app.address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      origin: app.address,
      // What a proxy would say; an app without one throws it away.
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-proto': 'http',
      cookie,
    },
    body: new URLSearchParams(form).toString(),
  });
}

/** The session's cookie that an answer sets, if it sets one. */
export function cookieIn(answer: Response): string | undefined {
  return answer.headers
    .getSetCookie()
    .find((each) => each.startsWith('tldw-session='))
    ?.split(';')[0];
}

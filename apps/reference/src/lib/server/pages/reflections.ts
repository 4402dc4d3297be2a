import type { Language } from '@tldw/core';
import { newId, type StoreRefusal } from '@tldw/store';
import { sortByName } from '#lib/sort-by-name.ts';
import { reflectionAnswerWords } from '#lib/words/reflection-answers.ts';
import { reflectionWords } from '#lib/words/reflections.ts';
import { numberOf, textOf } from '../form.ts';
import { inLanguage } from '../named.ts';
import type { SchoolDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersUnread } from './answers-read.ts';
import { groupsAs } from './day.ts';
import { answersInSight } from './reflection-answers.ts';

/** One's own reflections, and the people of one's group with whom one may share one. */
export async function reflectionsPage(request: SignedIn) {
  const { desk, language, person } = request;
  const groups = groupsAs(request, 'teacher');
  const [own, shared, answers, unread, peers, schools] = await Promise.all([
    desk.listOwnReflections(),
    desk.listSharedReflections(),
    answersInSight(request),
    answersUnread(request),
    Promise.all(groups.map((group) => desk.listPeople({ group }))),
    desk.listSchools<SchoolDocument>(),
  ]);
  const others = sortByName(
    peers.flat().filter(({ id }) => id !== person.id),
    ({ name }) => name,
    language,
  );
  const schoolOf = (school: string | undefined) =>
    inLanguage(schools.find(({ id }) => id === school)?.document.name, language);
  // Whoever has left the group is not named any more.
  const left = reflectionAnswerWords[language].left;
  const nameOf = (id: string) => others.find((each) => each.id === id)?.name ?? left;
  return {
    own: own.map(({ id, version, writtenOn, text, sharedWith }) => ({
      id,
      version,
      writtenOn,
      text,
      sharedWith: sharedWith.flatMap((audience) =>
        audience.to === 'person' ? [{ id: audience.person, name: nameOf(audience.person) }] : [],
      ),
      answers: answers.toMine(id).map((answer) => ({
        id: answer.id,
        from: nameOf(answer.friend),
        text: answer.text,
        isNew: unread.some((each) => each.id === answer.id),
      })),
      // Up to here is noted as read with what is shown now.
      unreadUntil: unread.findLast(({ reflection }) => reflection === id)?.answeredAt,
    })),
    shared: shared.map(({ id, author, writtenOn, text }) => ({
      id,
      author: nameOf(author),
      writtenOn,
      text,
      answer: answers.ofMine(id),
    })),
    friends: others.map(({ id, name, school }) => ({ id, name, school: schoolOf(school) })),
  };
}

/** Save what a form holds as a new reflection, or as the next version of one's own. */
export function saveOwn({ desk, today }: SignedIn, form: FormData, attempt?: string) {
  const id = textOf(form, 'id');
  const basedOn = numberOf(form, 'version');
  return desk.saveReflection(attempt || textOf(form, 'operation') || newId(Date.now()), {
    ...(id ? { id } : {}),
    ...(basedOn === undefined ? {} : { basedOn }),
    writtenOn: today,
    text: textOf(form, 'text'),
  });
}

/** Remove one's own reflection; the text goes back to the page, so that it can be brought back. */
export async function removeOwn({ desk }: SignedIn, id: string): Promise<string | undefined> {
  const reflection = (await desk.listOwnReflections()).find((each) => each.id === id);
  if (!reflection) return undefined;
  const gone = await desk.removeReflection(newId(Date.now()), id);
  return gone.ok ? reflection.text : undefined;
}

/** What became of sharing or taking back: nothing to say, or at which reflection what is in the way. */
type Sharing = { readonly sharing: string; readonly problem: string } | undefined;

/** Let the person whom a form names read one's own reflection. */
export async function shareOwn({ desk, language }: SignedIn, form: FormData): Promise<Sharing> {
  const [sharing, person] = [textOf(form, 'id'), textOf(form, 'person')];
  if (person === '') return { sharing, problem: reflectionWords[language].chooseFirst };
  const operation = textOf(form, 'operation') || newId(Date.now());
  const done = await desk.shareReflection(operation, sharing, { to: 'person', person });
  return done.ok ? undefined : { sharing, problem: sayAll(language, done.refusals) };
}

/** Take one's own reflection back. That it is taken back is said only when it is. */
export async function unshareOwn({ desk, language }: SignedIn, form: FormData): Promise<Sharing> {
  const sharing = textOf(form, 'id');
  const done = await desk.unshareReflection(newId(Date.now()), sharing);
  return done.ok ? undefined : { sharing, problem: sayAll(language, done.refusals) };
}

const sayAll = (language: Language, refusals: readonly StoreRefusal[]): string =>
  refusals.map((each) => sayStore(language, each)).join(' ');

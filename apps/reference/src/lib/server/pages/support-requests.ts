import { SupportRequest, type Language } from '@tldw/core';
import { newId } from '@tldw/store';
import { longDate, mediumDate } from '#lib/dates.ts';
import { directorWords } from '#lib/words/director.ts';
import { requestWords } from '#lib/words/requests.ts';
import { whatIfWords } from '#lib/words/what-if.ts';
import { eventView } from '../event-views.ts';
import { textOf } from '../form.ts';
import { groupName } from '../named.ts';
import type { EventDocument, GroupDocument, SchoolDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problem } from './session-forms.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** A request as it is kept; a promise that is not yet carried out is marked beside its status. */
export type RequestDocument = SupportRequest;

/** Requests addressed to me, those that wait first; and whom I asked, and for what. */
export async function requestsPage(request: SignedIn) {
  const { desk, person, language } = request;
  const [toMe, mine] = await Promise.all([
    desk.listRecords<RequestDocument>('support-request', { reader: person.id }),
    desk.listRecords<RequestDocument>('support-request', { owner: person.id }),
  ]);
  const ids = [
    ...new Set([...toMe, ...mine].flatMap(({ owner, reader }) => [owner, reader ?? ''])),
  ];
  const [choices, ...people] = await Promise.all([
    whomToAsk(request),
    ...ids.map((id) => desk.readPerson(id)),
  ]);
  const nameOf = (id: string) =>
    people.find((each) => each?.id === id)?.name ??
    choices.find((each) => each.id === id)?.name ??
    '';
  const view = async ({ id, version, owner, reader, state, document }: (typeof toMe)[number]) => ({
    id,
    version,
    state,
    who: nameOf(owner === person.id ? (reader ?? '') : owner),
    about: document.about,
    words: await wordsOf(request, document),
    askedOn: mediumDate(document.askedOn, language),
    answer: document.answer ?? (document.answeredOn ? requestWords[language].acceptedWords : ''),
    answeredOn: document.answeredOn && mediumDate(document.answeredOn, language),
  });
  return {
    toMe: (await Promise.all(toMe.map(view))).toReversed(),
    mine: (await Promise.all(mine.map(view))).toReversed(),
    choices,
  };
}

/**
 * What a request says: what the form asked, in the language of whoever reads it, and below it what the
 * asker wrote, as they wrote it.
 */
export async function wordsOf(request: SignedIn, document: RequestDocument): Promise<string> {
  const { language } = request;
  const invited =
    document.presentation &&
    directorWords[language].inviteWords(longDate(document.presentation.on, language));
  return [await moveInWords(request, document), invited, document.words].filter(Boolean).join('\n');
}

/** The question whether a meeting may be moved, in the language of whoever reads it. */
async function moveInWords(
  { desk, language }: SignedIn,
  { move }: RequestDocument,
): Promise<string> {
  if (!move) return '';
  const event = await desk.readEvent<EventDocument>(move.event);
  const group = event?.group ? await desk.readGroup<GroupDocument>(event.group) : undefined;
  const school = group && (await desk.readSchool<SchoolDocument>(group.school));
  const title = [
    event && eventView(event.document, language).title,
    group && groupName(group.document, school?.document, language),
  ];
  return whatIfWords[language].askWords(
    title.filter(Boolean).join(', '),
    mediumDate(move.from, language),
    mediumDate(move.to, language),
  );
}

/** From which states each answer leads on. A request that was taken back, or answered, stays so. */
const FROM: Readonly<Record<string, readonly string[]>> = {
  accept: ['open'],
  reply: ['open'],
  done: ['accepted', 'answered'],
  again: ['done'],
};

/** Answer a request: promise it, only reply, say that it is done, or open it again. */
export async function answerRequest(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, language, today, person } = request;
  const say = requestWords[language];
  const record = await desk.readRecord<RequestDocument>('support-request', textOf(form, 'id'));
  if (!record || record.reader !== person.id) return { problem: say.gone };
  const act = textOf(form, 'act');
  const words = textOf(form, 'answer').slice(0, 4000);
  if (act === 'reply' && words === '') return { problem: say.needsWords };
  // A yes without a word is kept without one: each reads it in their own language.
  const answered = {
    ...record.document,
    ...(words === '' ? {} : { answer: words }),
    answeredOn: today,
  };
  const next = {
    accept: { state: 'accepted', document: { ...answered, status: 'answered' as const } },
    reply: { state: 'answered', document: { ...answered, status: 'answered' as const } },
    done: { state: 'done', document: { ...record.document, status: 'done' as const } },
    again: { state: 'accepted', document: { ...record.document, status: 'answered' as const } },
  }[act];
  if (!next) return { problem: say.needsWords };
  // Sent twice by an impatient finger: it is as it was wanted.
  if (record.state === next.state && record.document.answer === next.document.answer)
    return undefined;
  if (!FROM[act]?.includes(record.state)) return { problem: say.stale(stateIn(say, record)) };
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'support-request',
    id: record.id,
    basedOn: record.version,
    ...next,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

/** Ask one of the people one may choose for something. */
export async function askForSupport(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, language, today, person } = request;
  const to = (await whomToAsk(request)).find(({ id }) => id === textOf(form, 'to'));
  const asked = SupportRequest.safeParse({
    id: newId(Date.now()),
    from: person.id,
    to: to ? [to.id] : [],
    askedOn: today,
    about: textOf(form, 'about') || 'other',
    words: textOf(form, 'words').slice(0, 4000),
    status: 'open',
  });
  if (!to || !asked.success || asked.data.words === '') {
    return { problem: requestWords[language].chooseWho };
  }
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'support-request',
    id: asked.data.id,
    reader: to.id,
    state: 'open',
    document: asked.data,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

/** Take one's own request back, as long as nobody has answered it. */
export async function withdrawRequest(request: SignedIn, id: string): Promise<Problem> {
  const { desk, language, person } = request;
  const say = requestWords[language];
  const record = await desk.readRecord<RequestDocument>('support-request', id);
  if (!record || record.owner !== person.id) return { problem: say.gone };
  if (record.state === 'withdrawn') return undefined;
  if (record.state !== 'open') return { problem: say.stale(stateIn(say, record)) };
  const kept = await desk.keepRecord(newId(Date.now()), {
    kind: 'support-request',
    id,
    basedOn: record.version,
    state: 'withdrawn',
    document: { ...record.document, status: 'withdrawn' },
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

const stateIn = (say: (typeof requestWords)[Language], { state }: { state: string }): string =>
  say.states[state] ?? state;

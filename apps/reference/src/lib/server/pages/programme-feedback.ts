import { ProgrammeFeedback } from '@tldw/core';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { feedbackWords } from '#lib/words/feedback.ts';
import { eventView } from '../event-views.ts';
import { textOf } from '../form.ts';
import { holds } from '../person.ts';
import type { EventDocument, InitiativeDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problem } from './session-forms.ts';

/** Those who take part, and so say how it goes. */
const SAYING = ['teacher', 'facilitator', 'director'] as const;
/** An event is asked about this long after it was held. */
const ASKED_ABOUT = 4;

type Named = Omit<ProgrammeFeedback, 'from' | 'id'>;

/** The role in which somebody says how the programme goes, or nothing for who only reads it. */
function sayingRole({ person }: SignedIn) {
  return person.roles.find(({ role }) => SAYING.some((each) => each === role));
}

/** What one may say, what one has said, and for those who steer the programme what people said. */
export async function feedbackPage(request: SignedIn) {
  const { desk, language, person } = request;
  const mayRead = holds(person, 'coordinator', 'strategy-group', 'evaluator');
  const [mine, said, events] = await Promise.all([
    desk.listRecords<ProgrammeFeedback>('programme-feedback', { owner: person.id }),
    mayRead ? desk.feedbackWithoutNames<Named>() : undefined,
    heldEvents(request),
  ]);
  const view = (document: Named) => ({
    about: events.all.find(({ id }) => id === document.event)?.title ?? '',
    as: document.as,
    day: mediumDate(document.givenOn, language),
    worksWell: document.worksWell,
    isHard: document.isHard,
    suggests: document.suggests,
    mayBeQuoted: document.mayBeQuoted,
  });
  return {
    maySay: sayingRole(request) !== undefined,
    events: events.mine,
    mine: mine.toReversed().map(({ id, document }) => ({ id, ...view(document) })),
    said: said?.map(({ document }) => view(document)),
  };
}

/** The events that were held: all by name, and the latest of one's own to choose from. */
async function heldEvents(request: SignedIn) {
  const { desk, language, today, person } = request;
  const role = sayingRole(request);
  const events = await desk.listEvents<EventDocument>({ until: today });
  const isMine = (event: (typeof events)[number]) =>
    event.kind !== 'review' &&
    (event.group === undefined
      ? event.region === undefined || event.region === role?.region
      : (role?.groups ?? []).includes(event.group) ||
        (role?.role === 'director' && event.school === role.school));
  const view = ({ id, document }: (typeof events)[number]) => {
    const { title, heldOn } = eventView(document, language);
    return { id, title: `${title}, ${mediumDate(heldOn, language)}` };
  };
  const own = events.filter((event) => event.document.heldOn <= today && isMine(event));
  return {
    all: events.map(view),
    mine: holds(person, ...SAYING) ? own.toReversed().slice(0, ASKED_ABOUT).map(view) : [],
  };
}

/** Say how it goes. Whoever steers the programme reads the words, and never whose they are. */
export async function giveFeedback(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, language, person, today } = request;
  const role = sayingRole(request);
  if (!role) return undefined;
  const said = {
    worksWell: textOf(form, 'worksWell').slice(0, 8000),
    isHard: textOf(form, 'isHard').slice(0, 8000),
    suggests: textOf(form, 'suggests').slice(0, 8000),
  };
  if (Object.values(said).every((each) => each === '')) {
    return { problem: feedbackWords[language].empty };
  }
  const [initiative, { all }] = await Promise.all([
    desk.readInitiative<InitiativeDocument>(),
    heldEvents(request),
  ]);
  const event = all.find(({ id }) => id === textOf(form, 'event'))?.id;
  const document = ProgrammeFeedback.parse({
    id: newId(Date.now()),
    cohort: initiative?.document.cohort.id,
    from: person.id,
    as: role.role,
    givenOn: today,
    ...(event === undefined ? {} : { event }),
    ...said,
    mayBeQuoted: form.get('mayBeQuoted') === 'yes',
  });
  const [group] = role.groups ?? [];
  const school = role.school ? await desk.readSchool(role.school) : undefined;
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'programme-feedback',
    id: document.id,
    ...(group === undefined ? school && { school: school.id, region: school.region } : { group }),
    state: 'given',
    document,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

/** Take back what one said; the words go back into the form, so that this can be undone. */
export async function takeFeedbackBack({ desk, person }: SignedIn, form: FormData) {
  const id = textOf(form, 'id');
  const record = await desk.readRecord<ProgrammeFeedback>('programme-feedback', id);
  if (record?.owner !== person.id) return undefined;
  const gone = await desk.removeRecord(newId(Date.now()), 'programme-feedback', id);
  if (!gone.ok) return undefined;
  const { event = '', worksWell, isHard, suggests, mayBeQuoted } = record.document;
  return { event, worksWell, isHard, suggests, mayBeQuoted: mayBeQuoted ? 'yes' : '' };
}

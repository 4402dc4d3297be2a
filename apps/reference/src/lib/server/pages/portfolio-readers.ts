import {
  appointReader,
  portfolioWaitsFor,
  ReaderAppointment,
  type AppointedPortfolio,
  type ReaderPart,
} from '@tldw/core';
import { newId, type KeptRecord, type PortfolioState } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { portfolioReadersWords } from '#lib/words/portfolio-readers.ts';
import { textOf } from '../form.ts';
import { groupName } from '../named.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { GroupDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { decisionsNaming } from './joint-decisions.ts';
import { holds } from '../person.ts';
import { regionsOf } from './regions-of.ts';
import type { Problems } from './steps-on-a-page.ts';

type Appointment = KeptRecord<ReaderAppointment>;

/** The portfolios one asks readers for: how far each is, who reads it, and who might. */
export async function portfolioReadersPage(request: SignedIn) {
  const { desk, language } = request;
  const [states, appointments, groups, schools, people, named] = await Promise.all([
    desk.portfolioStates(),
    desk.listRecords<ReaderAppointment>('reader-appointment'),
    desk.listGroups<GroupDocument>(),
    desk.listSchools<SchoolDocument>(),
    facilitatorsOf(request),
    decisionsNaming(request),
  ]);
  const reads = (person: string) =>
    (states ?? []).filter(
      (state) =>
        state.decisions.length === 0 &&
        asksOf(state, appointments).some((each) => each.reader === person),
    ).length;
  const views = await Promise.all(
    (states ?? []).map(async (state) => {
      const group = groups.find(({ id }) => id === state.group);
      const school = schools.find(({ id }) => id === group?.school);
      const asked = asksOf(state, appointments);
      const next = nextPart(state, asked);
      return {
        id: state.id,
        teacher: (await desk.readPerson(state.teacher))?.name ?? '',
        group: group ? groupName(group.document, school?.document, language) : '',
        lastMoved: mediumDate(state.lastMovedOn as never, language),
        again: state.earlierSubmissions,
        inSample: state.inSample,
        ...next,
        asked: asked.map(({ id, document: { as, readerName } }) => ({ id, as, name: readerName })),
        candidates: people
          .filter(({ groups: theirs }) => !theirs.includes(state.group))
          .filter(({ schoolsLed }) => !schoolsLed.includes(group?.school ?? ''))
          .filter(({ id }) => !asked.some(({ reader }) => reader === id))
          .map(({ id, name }) => ({ id, name, reads: reads(id) }))
          .sort((one, other) => one.reads - other.reads),
      };
    }),
  );
  const order = (view: (typeof views)[number]) => (view.ask ? 0 : view.decided ? 2 : 1);
  return { named, portfolios: views.sort((one, other) => order(one) - order(other)) };
}

/** What that page shows. */
export type ReadersToAsk = Awaited<ReturnType<typeof portfolioReadersPage>>;

/** Who was asked to read this handing-in. */
function asksOf(state: PortfolioState, appointments: readonly Appointment[]) {
  return appointments.filter(
    ({ document: { portfolio, submission } }) =>
      portfolio === state.id && submission === state.earlierSubmissions,
  );
}

/** What a portfolio waits for, and in which part somebody may now be asked. */
function nextPart(state: PortfolioState, asked: readonly Appointment[]) {
  const isAppealed = state.state === 'appealed';
  const decided = state.decisions.at(isAppealed ? 1 : 0);
  const waits = portfolioWaitsFor({
    state: isAppealed ? 'appealed' : 'submitted',
    inSample: state.inSample,
    asked: asked.map(({ document: { as } }) => as),
    readings: state.readings,
    hasNotYet: state.hasNotYet,
  });
  const parts: Partial<Record<typeof waits, ReaderPart>> = {
    'first-reader': 'first',
    'second-reader': 'second',
    appeal: 'hears-appeal',
  };
  return { decided, waits, ask: decided ? undefined : parts[waits] };
}

/**
 * Who may be asked, with the groups each leads: one's regions' facilitators; for the strategy group all.
 * Of a school that somebody directs or is deputy of, they read no portfolio.
 */
async function facilitatorsOf(request: SignedIn) {
  const { desk, person } = request;
  const everywhere: readonly { region?: string }[] = [{}];
  const places = holds(person, 'strategy-group')
    ? everywhere
    : regionsOf(request).map((region) => ({ region }));
  const [people, groups, held] = await Promise.all([
    Promise.all(places.map((place) => desk.listPeople({ ...place, role: 'facilitator' }))),
    Promise.all(places.map((place) => desk.listGroups<GroupDocument>(place))),
    Promise.all(places.map((place) => desk.listHeldPlaces(place))),
  ]);
  const posts = held.flat().filter(({ role }) => role === 'director' || role === 'deputy');
  return sortByName(people.flat(), ({ name }) => name, request.language).map(({ id, name }) => ({
    id,
    name,
    groups: groups
      .flat()
      .filter(({ document }) => document.facilitators.some((each) => each === id))
      .map((each) => each.id),
    schoolsLed: posts.flatMap(({ person: who, school }) => (who === id && school ? [school] : [])),
  }));
}

/** Ask somebody to read a portfolio; core says whether this person may. */
export async function askReader(request: SignedIn, form: FormData): Promise<Problems> {
  const { desk, language, person, today } = request;
  const say = portfolioReadersWords[language];
  const [states, people, appointments, groups] = await Promise.all([
    desk.portfolioStates(),
    facilitatorsOf(request),
    desk.listRecords<ReaderAppointment>('reader-appointment'),
    desk.listGroups<GroupDocument>(),
  ]);
  const state = states?.find(({ id }) => id === textOf(form, 'portfolio'));
  const school = groups.find(({ id }) => id === state?.group)?.school ?? '';
  const reader = people.find(
    ({ id, schoolsLed }) => id === textOf(form, 'reader') && !schoolsLed.includes(school),
  );
  if (!state) return [say.noLongerWaits];
  if (!reader) return [say.chooseFirst];
  const asked = asksOf(state, appointments);
  const as = nextPart(state, asked).ask;
  if (!as) return [say.noLongerWaits];
  const document = ReaderAppointment.parse({
    portfolio: state.id,
    submission: state.earlierSubmissions,
    as,
    reader: reader.id,
    readerName: reader.name,
    readerGroups: reader.groups,
    appointedBy: person.id,
    appointerName: person.name,
    appointedOn: today,
  });
  const answer = appointReader(
    state as unknown as AppointedPortfolio,
    asked.map((each) => each.document),
    document,
  );
  if (!answer.ok) return answer.refusals.map((each) => sayCore(language, each));
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'reader-appointment',
    owner: state.teacher,
    reader: reader.id,
    group: state.group,
    state: 'asked',
    document,
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(language, each));
}

/** Ask somebody no longer: from now on the portfolio is closed to them. */
export async function unaskReader({ desk, language }: SignedIn, form: FormData): Promise<Problems> {
  const gone = await desk.removeRecord(
    textOf(form, 'operation') || newId(Date.now()),
    'reader-appointment',
    textOf(form, 'appointment'),
  );
  return gone.ok ? [] : gone.refusals.map((each) => sayStore(language, each));
}

/** How many portfolios wait until somebody is asked to read them. */
export async function portfoliosWithoutReader({ desk }: SignedIn): Promise<number> {
  const [states, appointments] = await Promise.all([
    desk.portfolioStates(),
    desk.listRecords<ReaderAppointment>('reader-appointment'),
  ]);
  return (states ?? []).filter((state) => nextPart(state, asksOf(state, appointments)).ask).length;
}

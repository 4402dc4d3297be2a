import { Portfolio, secondReadingNeeded, workOf, type ReaderAppointment } from '@tldw/core';
import type { Evidence } from '@tldw/core';
import { PORTFOLIO_STATE_NAMES } from '@tldw/core/messages';
import type { KeptRecord } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { evidenceFiles } from '../evidence-files.ts';
import { inLanguage } from '../named.ts';
import { saidOfPortfolio, standingOf, type SaidRecords } from '../papers/said-of-portfolio.ts';
import type { ProjectDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import { decisionsNaming } from './joint-decisions.ts';

/** Portfolios that were handed in: of one's own groups, and those one was asked to read. */
export async function portfoliosPage(request: SignedIn) {
  const { desk, person } = request;
  const all = await desk.listRecords<unknown>('portfolio');
  const others = all.filter(({ owner, state }) => owner !== person.id && state !== 'draft');
  const views = await Promise.all(
    others.map(async (record) => headOf(request, record, await saidOfPortfolio(request, record))),
  );
  return {
    appointed: views.filter(({ part }) => part !== undefined),
    mine: views.filter(({ part }) => part === undefined),
  };
}

async function headOf(
  { desk, person, language }: SignedIn,
  { id, owner, document }: KeptRecord<unknown>,
  said: SaidRecords,
) {
  const kept = Portfolio.safeParse(document).data;
  const portfolio = kept && standingOf(kept, said);
  const teacher = await desk.readPerson(owner);
  const submittedOn = portfolio && 'submittedOn' in portfolio ? portfolio.submittedOn : undefined;
  const now = said.appointments.filter(
    ({ document: { submission } }) => submission === portfolio?.earlierSubmissions,
  );
  return {
    id,
    teacher: teacher?.name ?? '',
    /** As what one was asked to read this handing-in. */
    part: now.find(({ reader }) => reader === person.id)?.document.as,
    isRead: said.readings.some(({ document: { submission, reading } }) => {
      return submission === portfolio?.earlierSubmissions && reading.reader === person.id;
    }),
    stateName: portfolio && PORTFOLIO_STATE_NAMES[portfolio.state][language],
    state: portfolio?.state,
    evidence: portfolio?.evidence.length ?? 0,
    submittedOn: submittedOn && mediumDate(submittedOn, language),
  };
}

/** One portfolio with all that its reader needs: the project, the evidence, the account, what was said. */
export async function portfolioPage(request: SignedIn, id: string) {
  const { desk, language, person } = request;
  const record = await desk.readRecord<unknown>('portfolio', id);
  if (!record || record.owner === person.id) return undefined;
  const { owner } = record;
  const kept = Portfolio.safeParse(record.document).data;
  const said = await saidOfPortfolio(request, record);
  const portfolio = kept && standingOf(kept, said);
  const [head, project, evidence, files] = await Promise.all([
    headOf(request, record, said),
    portfolio && desk.readProject<ProjectDocument>(portfolio.project),
    desk.listRecords<Evidence>('project-evidence', { owner }),
    evidenceFiles(request, { owner }),
  ]);
  const work = project && workOf(project.document);
  const submission = portfolio?.earlierSubmissions ?? 0;
  const now = {
    ...said,
    readings: said.readings.filter((each) => each.document.submission === submission),
  };
  const isAsked = head.part === 'first' || head.part === 'second';
  const isToRead = isAsked && (portfolio?.state === 'submitted' || portfolio?.state === 'read');
  return {
    ...head,
    owner,
    isOfMyGroup: groupsAs(request, 'facilitator').includes(record.group ?? ''),
    account: portfolio?.reflectiveAccount,
    grounds: portfolio?.state === 'appealed' ? portfolio.grounds : undefined,
    work,
    writing: work?.concern.language ?? language,
    pieces: evidence
      .filter(({ id: piece }) => portfolio?.evidence.some((each) => each === piece))
      .map(({ id: piece, document: { kind, title, about, from } }) => ({
        id: piece,
        kind,
        title,
        about,
        from: mediumDate(from, language),
        file: files.find((each) => each.about === piece),
      })),
    criteria: (portfolio?.criteria ?? []).map((criterion) => ({
      id: criterion.id,
      title: inLanguage(criterion.title, language),
      descriptor: inLanguage(criterion.descriptor, language),
    })),
    isToRead,
    mayRead: isToRead && !head.isRead,
    // Two readings are worth more when the second reader has not seen the first.
    readings:
      isAsked && !head.isRead ? [] : now.readings.map((each) => readingOf(request, each, now)),
    decisions: [...said.decisions, ...said.unsettled]
      .filter(({ document }) => document.submission === submission)
      .map((each) => decisionOf(request, each)),
    toAnswer: (await decisionsNaming(request)).filter((each) => each.portfolio === id),
    ...decidingOf(request, portfolio, head.part, said),
  };
}

function readingOf(
  { language, person }: SignedIn,
  { id, document: { reading } }: SaidRecords['readings'][number],
  { appointments }: SaidRecords,
) {
  return {
    id,
    isMine: reading.reader === person.id,
    reader: appointments.find(({ reader }) => reader === reading.reader)?.document.readerName ?? '',
    readOn: mediumDate(reading.readOn, language),
    judgements: reading.judgements,
  };
}

function decisionOf(
  { language, person }: SignedIn,
  {
    id,
    reader,
    state,
    document: { hears, moderation, advice, names },
  }: SaidRecords['decisions'][number],
) {
  return {
    id,
    hears,
    advice,
    names,
    state,
    mayTakeBack: state === 'proposed' && reader === person.id,
    decision: moderation.decision,
    reasons: moderation.reasons,
    on: mediumDate(moderation.moderatedOn, language),
  };
}

/** Whether the readers may decide now, who could decide together, and what is still awaited. */
function decidingOf(
  { person }: SignedIn,
  portfolio: Portfolio | undefined,
  part: ReaderAppointment['as'] | undefined,
  { appointments, unsettled }: SaidRecords,
) {
  const isWaiting = unsettled.some(
    ({ state, document }) =>
      state === 'proposed' && document.submission === portfolio?.earlierSubmissions,
  );
  const isRead = portfolio?.state === 'read';
  const awaits = isRead && !portfolio.secondReading ? secondReadingNeeded(portfolio) : undefined;
  const hears = portfolio?.state === 'appealed' ? ('appeal' as const) : ('readings' as const);
  const isAppeal = hears === 'appeal';
  const may = isAppeal
    ? part === 'hears-appeal'
    : part !== undefined && part !== 'hears-appeal' && isRead && awaits === undefined;
  const people = appointments
    .map(({ document }) => document)
    .filter(({ submission }) => submission === portfolio?.earlierSubmissions)
    .filter(({ as }) => (as === 'hears-appeal') === isAppeal);
  const known = new Map<string, string>();
  for (const each of people) known.set(each.reader, each.readerName);
  for (const each of people) known.set(each.appointedBy, each.appointerName);
  return {
    awaits,
    isToDecide: may,
    mayDecide: may && !isWaiting,
    hears,
    deciders: [...known].map(([id, name]) => ({ id, name, isMe: id === person.id })),
  };
}

import { Portfolio, PortfolioReading, readFirst, type CriterionJudgement } from '@tldw/core';
import { newId, type KeptRecord } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { portfolioReadingWords } from '#lib/words/portfolio-reading.ts';
import { textOf } from '../form.ts';
import { inLanguage } from '../named.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import type { Problem } from './session-forms.ts';

/** What is kept of a reading: of which portfolio, and the judgements. */
interface ReadingDocument {
  readonly portfolio: string;
  readonly reading: PortfolioReading;
}

/** Portfolios that were handed in: of one's own groups, and those one was asked to read. */
export async function portfoliosPage(request: SignedIn) {
  const { desk, person } = request;
  const all = await desk.listRecords<unknown>('portfolio');
  const others = all.filter(({ owner, state }) => owner !== person.id && state !== 'draft');
  const views = await Promise.all(others.map((record) => headOf(request, record)));
  return {
    appointed: views.filter(({ isAppointed }) => isAppointed),
    mine: views.filter(({ isAppointed }) => !isAppointed),
  };
}

async function headOf(
  { desk, person, language }: SignedIn,
  { id, owner, reader, document }: KeptRecord<unknown>,
) {
  const portfolio = Portfolio.safeParse(document).data;
  const teacher = await desk.readPerson(owner);
  const submittedOn = portfolio && 'submittedOn' in portfolio ? portfolio.submittedOn : undefined;
  return {
    id,
    teacher: teacher?.name ?? '',
    isAppointed: reader === person.id,
    evidence: portfolio?.evidence.length ?? 0,
    submittedOn: submittedOn && mediumDate(submittedOn, language),
  };
}

/** One portfolio as its reader sees it, with what readers have said. */
export async function portfolioPage(request: SignedIn, id: string) {
  const { desk, language, person } = request;
  const record = await desk.readRecord<unknown>('portfolio', id);
  if (!record || record.owner === person.id) return undefined;
  const portfolio = Portfolio.safeParse(record.document).data;
  const [head, readings] = await Promise.all([
    headOf(request, record),
    desk.listRecords<ReadingDocument>('portfolio-reading', { owner: record.owner }),
  ]);
  return {
    ...head,
    owner: record.owner,
    isOfMyGroup: groupsAs(request, 'facilitator').includes(record.group ?? ''),
    account: portfolio?.reflectiveAccount,
    criteria: (portfolio?.criteria ?? []).map((criterion) => ({
      id: criterion.id,
      title: inLanguage(criterion.title, language),
      descriptor: inLanguage(criterion.descriptor, language),
    })),
    readings: readings
      .filter(({ document }) => document.portfolio === id)
      .map(({ id: reading, document }) => ({
        id: reading,
        isMine: document.reading.reader === person.id,
        readOn: mediumDate(document.reading.readOn, language),
        judgements: document.reading.judgements,
      })),
  };
}

/** Keep a reading; core says whether it is whole, and whether this reader may be the first. */
export async function keepReading(request: SignedIn, id: string, form: FormData): Promise<Problem> {
  const { desk, language, person, today } = request;
  const say = portfolioReadingWords[language];
  const record = await desk.readRecord<unknown>('portfolio', id);
  const portfolio = Portfolio.safeParse(record?.document).data;
  if (!record || record.reader !== person.id || !portfolio) return undefined;
  const judgements = portfolio.criteria.flatMap((criterion): CriterionJudgement[] => {
    const outcome = textOf(form, `outcome:${criterion.id}`);
    if (outcome !== 'met' && outcome !== 'not-yet') return [];
    const advice = textOf(form, `advice:${criterion.id}`).slice(0, 4000);
    return [{ criterion: criterion.id, outcome, advice }];
  });
  const reading = PortfolioReading.safeParse({
    reader: person.id,
    readerGroups: groupsAs(request, 'facilitator'),
    readOn: today,
    judgements,
  });
  if (!reading.success) return { problem: say.needsAll };
  if (portfolio.state === 'submitted') {
    const read = readFirst(portfolio, reading.data);
    if (!read.ok) {
      return { problem: read.refusals.map((each) => sayCore(language, each)).join(' ') };
    }
  }
  const document: ReadingDocument = { portfolio: id, reading: reading.data };
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'portfolio-reading',
    owner: record.owner,
    reader: person.id,
    ...(record.group ? { group: record.group } : {}),
    state: 'kept',
    document,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

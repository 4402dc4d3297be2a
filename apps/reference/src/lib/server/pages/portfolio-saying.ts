import {
  ModerationRecord,
  Portfolio,
  portfolioNow,
  PortfolioReading,
  type CriterionJudgement,
  type Language,
  type RefusalOf,
  type SaidOfPortfolio,
} from '@tldw/core';
import type { CoreParams } from '@tldw/core/messages';
import { newId } from '@tldw/store';
import { portfolioReadingWords } from '#lib/words/portfolio-reading.ts';
import { textOf } from '../form.ts';
import { inLanguage } from '../named.ts';
import {
  saidOfPortfolio,
  sayings,
  type DecisionDocument,
  type ReadingDocument,
} from '../papers/said-of-portfolio.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import { portfolioPage } from './portfolio-reading.ts';
import type { Problem } from './session-forms.ts';

/** The portfolio one was asked to read, with what was said of it so far. */
async function asked(request: SignedIn, id: string) {
  const record = await request.desk.readRecord<unknown>('portfolio', id);
  const portfolio = Portfolio.safeParse(record?.document).data;
  if (!record || !portfolio) return undefined;
  const said = await saidOfPortfolio(request, record);
  const mine = said.appointments.find(
    ({ reader, document }) =>
      reader === request.person.id && document.submission === portfolio.earlierSubmissions,
  );
  return mine && { record, portfolio, said };
}

/** Keep a reading; core says whether it is whole, and whether this reader may read now. */
export async function keepReading(request: SignedIn, id: string, form: FormData): Promise<Problem> {
  const { language, person, today } = request;
  const [found, page] = [await asked(request, id), await portfolioPage(request, id)];
  if (!found) return undefined;
  if (!page?.isToRead) return { problem: portfolioReadingWords[language].notNow };
  const { portfolio } = found;
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
  if (!reading.success) return { problem: portfolioReadingWords[language].needsAll };
  const document: ReadingDocument = {
    portfolio: id,
    submission: portfolio.earlierSubmissions,
    reading: reading.data,
  };
  return keepSaying(request, found, form, {
    kind: 'portfolio-reading',
    document,
    saying: { kind: 'reading', submission: document.submission, reading: reading.data },
  });
}

/** Keep what the readers decided together; core says whether they may, and whether it is whole. */
export async function keepDecision(
  request: SignedIn,
  id: string,
  form: FormData,
): Promise<Problem> {
  const { language, person, today } = request;
  const [found, page] = [await asked(request, id), await portfolioPage(request, id)];
  if (!found) return undefined;
  // Who read it first does not hear the appeal, and nobody decides before it is read.
  if (!page?.isToDecide) return { problem: portfolioReadingWords[language].notNow };
  const { portfolio } = found;
  const submission = portfolio.earlierSubmissions;
  const chosen = new Set([person.id, ...form.getAll('with').map(String)]);
  const names = new Map(
    page.deciders.filter((each) => chosen.has(each.id)).map((each) => [each.id, each.name]),
  );
  const moderation = ModerationRecord.safeParse({
    moderatedOn: today,
    moderators: [...names.keys()],
    decision: textOf(form, 'decision'),
    reasons: textOf(form, 'reasons').slice(0, 8000),
  });
  if (!moderation.success) return { problem: portfolioReadingWords[language].chooseDecision };
  const document: DecisionDocument = {
    portfolio: id,
    submission,
    hears: portfolio.state === 'appealed' ? 'appeal' : 'readings',
    moderation: moderation.data,
    advice: textOf(form, 'advice').slice(0, 8000),
    names: [...names.values()],
  };
  const { hears, advice } = document;
  return keepSaying(request, found, form, {
    kind: 'portfolio-decision',
    document,
    saying: { kind: 'decision', submission, hears, moderation: moderation.data, advice },
  });
}

/** Why core refused, with each criterion by its title rather than its id. */
export function saidByTitle(
  { criteria }: Pick<Portfolio, 'criteria'>,
  refusals: readonly RefusalOf<CoreParams>[],
  language: Language,
): string {
  const titleOf = (id: string) =>
    inLanguage(criteria.find((each) => each.id === id)?.title, language) || id;
  return refusals
    .map((refusal) =>
      'criterion' in refusal.params
        ? {
            ...refusal,
            params: { ...refusal.params, criterion: titleOf(refusal.params.criterion) },
          }
        : refusal,
    )
    .map((each) => sayCore(language, each as RefusalOf<CoreParams>))
    .join(' ');
}

interface Saying {
  readonly kind: 'portfolio-reading' | 'portfolio-decision';
  readonly document: ReadingDocument | DecisionDocument;
  readonly saying: SaidOfPortfolio;
}

async function keepSaying(
  { desk, language, person }: SignedIn,
  { record, portfolio, said }: NonNullable<Awaited<ReturnType<typeof asked>>>,
  form: FormData,
  { kind, document, saying }: Saying,
): Promise<Problem> {
  const before = sayings(said);
  const now = portfolioNow(portfolio, [...before, saying]);
  if (!now.ok) return { problem: saidByTitle(portfolio, now.refusals, language) };
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind,
    owner: record.owner,
    reader: person.id,
    ...(record.group ? { group: record.group } : {}),
    // A decision stands once everybody named in it has agreed.
    state: kind === 'portfolio-decision' ? 'proposed' : 'kept',
    document,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

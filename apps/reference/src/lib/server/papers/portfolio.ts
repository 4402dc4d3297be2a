import { randomInt } from 'node:crypto';
import {
  movePortfolio,
  moveProject,
  portfolioWaitsFor,
  workOf,
  type Evidence,
  type PersonId,
  type Portfolio,
  type PortfolioId,
  type PortfolioMove,
  type PortfolioRefusal,
  type PortfolioWaitsFor,
} from '@tldw/core';
import { PORTFOLIO_STATE_NAMES } from '@tldw/core/messages';
import { newId, type KeptRecord } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import type { Problem } from '#lib/journey/problem.ts';
import { PORTFOLIO_CRITERIA } from '#lib/journey/portfolio-criteria.ts';
import { portfolioWords } from '#lib/words/portfolio.ts';
import { evidenceFiles } from '../evidence-files.ts';
import { keepOwnProject } from '../journey/own-project.ts';
import { ownPapers, type OwnPapers } from '../journey/own-papers.ts';
import { sheetOf } from '../journey/sheet-parts.ts';
import { readWorksheet } from '../journey/worksheets.ts';
import { trackOf } from '../journey/progress.ts';
import { inLanguage } from '../named.ts';
import { groupsAs } from '../pages/day.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

// One portfolio in five is read by a second person whatever the first says: our own default.
const SAMPLE_OF = 5;

/** The portfolio with everything in it, for its teacher. */
export async function portfolioPage(request: SignedIn) {
  const { language, person } = request;
  const [papers, files, sheet] = await Promise.all([
    ownPapers(request),
    evidenceFiles(request, { owner: person.id }),
    readWorksheet(request, 'portfolio'),
  ]);
  const { project, portfolio, portfolioRecord } = papers;
  const work = project && workOf(project);
  return {
    track: trackOf(papers, 'portfolio'),
    canOpen: project?.stage === 'reviewing-impact',
    writing: work?.concern.language ?? language,
    work,
    operation: newId(Date.now()),
    version: portfolioRecord?.version,
    draftVersion: sheet.version,
    account: sheet.texts['reflectiveAccount'] ?? portfolio?.reflectiveAccount ?? '',
    checklist: sheetOf('portfolio', 'light', language, sheet.texts),
    texts: sheet.texts,
    portfolio: portfolio && {
      state: portfolio.state,
      stateName: PORTFOLIO_STATE_NAMES[portfolio.state][language],
      submittedOn:
        'submittedOn' in portfolio ? mediumDate(portfolio.submittedOn, language) : undefined,
      advice: portfolio.state === 'returned' ? portfolio.advice : undefined,
      reasons: 'moderation' in portfolio ? portfolio.moderation.reasons : undefined,
      waits: waitsOf(papers),
      account: portfolio.reflectiveAccount,
    },
    criteria: (portfolio?.criteria ?? PORTFOLIO_CRITERIA).map(({ id, title, descriptor }) => ({
      id,
      title: inLanguage(title, language),
      descriptor: inLanguage(descriptor, language),
      outcomes: outcomesOf(portfolio, id),
    })),
    evidence: papers.evidenceRecords.map(({ id, document }) => ({
      id,
      kind: document.kind,
      title: document.title,
      about: document.about,
      from: mediumDate(document.from, language),
      file: files.find(({ about }) => about === id),
    })),
  };
}

/** What each reader answered to a criterion, the first reader first. */
function outcomesOf(portfolio: Portfolio | undefined, criterion: string) {
  if (!portfolio || !('firstReading' in portfolio)) return [];
  return [portfolio.firstReading, portfolio.secondReading].flatMap(
    (reading) => reading?.judgements.filter((each) => each.criterion === criterion) ?? [],
  );
}

/** What a portfolio that was handed in waits for, so that nobody wonders. */
function waitsOf({ portfolio, said }: OwnPapers): PortfolioWaitsFor | undefined {
  const state = portfolio?.state;
  if (!portfolio || !said || (state !== 'submitted' && state !== 'read' && state !== 'appealed'))
    return undefined;
  const now = said.appointments.filter(
    ({ document: { submission } }) => submission === portfolio.earlierSubmissions,
  );
  const first = 'firstReading' in portfolio ? portfolio.firstReading : undefined;
  const second = 'secondReading' in portfolio ? portfolio.secondReading : undefined;
  return portfolioWaitsFor({
    state: state === 'appealed' ? 'appealed' : 'submitted',
    inSample: 'inSample' in portfolio && portfolio.inSample,
    asked: now.map(({ document: { as } }) => as),
    readings: (first ? 1 : 0) + (second ? 1 : 0),
    hasNotYet: first?.judgements.some(({ outcome }) => outcome === 'not-yet') ?? false,
  });
}

/** Open the portfolio: from here the project is at telling. */
export async function openPortfolio(
  request: SignedIn,
  operation: string,
): Promise<readonly Problem[]> {
  const { desk, language, person, today } = request;
  const papers = await ownPapers(request);
  const { project, projectRecord } = papers;
  const group = groupsAs(request, 'teacher')[0];
  if (!project || !projectRecord || group === undefined)
    return [{ text: portfolioWords[language].notYet }];
  const id = newId(Date.now()) as PortfolioId;
  const teacher = person.id as PersonId;
  const moved = moveProject(
    project,
    { move: 'begin-telling', with: { portfolio: id } },
    { by: { role: 'teacher', person: teacher }, on: today },
  );
  if (!moved.ok) return moved.refusals.map((each) => ({ text: sayCore(language, each) }));
  const document: Portfolio = {
    state: 'draft',
    id,
    project: workOf(project).id,
    teacher,
    group: group as never,
    criteria: PORTFOLIO_CRITERIA,
    evidence: [],
    reflectiveAccount: '',
    earlierSubmissions: 0,
    lastMovedOn: today,
  };
  const kept = await desk.keepRecord(`${operation}-portfolio`, {
    kind: 'portfolio',
    id,
    group,
    state: 'draft',
    document,
  });
  if (!kept.ok) return kept.refusals.map((each) => ({ text: sayStore(language, each) }));
  const told = await keepOwnProject(request, operation, projectRecord, moved.value.project);
  return told.ok ? [] : told.refusals.map((each) => ({ text: sayStore(language, each) }));
}

const FIELD_OF: Readonly<Partial<Record<PortfolioRefusal['code'], string>>> = {
  'portfolio.no-reflective-account': 'reflectiveAccount',
  'portfolio.appeal-without-grounds': 'grounds',
};

/** Save the account, hand the portfolio in, take it back, or appeal: core decides each. */
export async function changePortfolio(
  request: SignedIn,
  what: 'save' | 'submit' | 'take-back' | 'appeal',
  given: { readonly account?: string; readonly grounds?: string; readonly operation: string },
): Promise<readonly Problem[]> {
  const { language, person, today } = request;
  const say = portfolioWords[language];
  const papers = await ownPapers(request);
  if (!papers.portfolio || !papers.portfolioRecord) return [{ text: say.notYet }];
  let now = papers.portfolio;
  for (const move of movesFor(what, given, papers, now)) {
    const by = { role: 'teacher', person: person.id as PersonId } as const;
    const moved = movePortfolio(now, move, { by, on: today });
    if (!moved.ok)
      return moved.refusals.map((refusal) => ({
        ...(FIELD_OF[refusal.code] ? { field: FIELD_OF[refusal.code]! } : {}),
        // The part is called what its page calls it.
        text:
          refusal.code === 'portfolio.no-reflective-account'
            ? say.accountMissing
            : sayCore(language, refusal),
        ...(refusal.code === 'portfolio.no-evidence'
          ? { go: { href: '/teacher/evidence', text: say.addEvidence } }
          : {}),
      }));
    now = moved.value;
  }
  return keepPortfolio(request, given.operation, papers.portfolioRecord, now, papers);
}

function movesFor(
  what: 'save' | 'submit' | 'take-back' | 'appeal',
  given: { readonly account?: string; readonly grounds?: string },
  papers: OwnPapers,
  now: Portfolio,
): readonly PortfolioMove[] {
  const revise: PortfolioMove = {
    move: 'revise',
    with: {
      evidence: papers.evidenceRecords.map(({ id }) => id as never),
      ...(given.account === undefined ? {} : { reflectiveAccount: given.account.slice(0, 60_000) }),
    },
  };
  switch (what) {
    case 'save':
      return [revise];
    case 'submit':
      return now.state === 'submitted'
        ? []
        : [revise, { move: 'submit', with: { inSample: randomInt(SAMPLE_OF) === 0 } }];
    case 'take-back':
      return [{ move: 'take-back' }];
    case 'appeal':
      return [{ move: 'appeal', with: given.grounds ?? '' }];
  }
}

async function keepPortfolio(
  { desk, language }: SignedIn,
  operation: string,
  before: KeptRecord<Portfolio>,
  after: Portfolio,
  papers: OwnPapers,
): Promise<readonly Problem[]> {
  const kept = await desk.keepRecord(operation, {
    kind: 'portfolio',
    id: before.id,
    basedOn: before.version,
    state: after.state,
    document: after,
  });
  if (!kept.ok) return kept.refusals.map((each) => ({ text: sayStore(language, each) }));
  const state = after.state === 'draft' ? 'draft' : 'submitted';
  const changed = papers.evidenceRecords.filter((each) => each.state !== state);
  for (const piece of changed) await showEvidence(desk, operation, piece, state);
  return [];
}

/** Evidence is seen by others exactly as long as the portfolio is handed in. */
function showEvidence(
  desk: SignedIn['desk'],
  operation: string,
  { id, version, document }: KeptRecord<Evidence>,
  state: string,
) {
  return desk.keepRecord(`${operation}-${id}`, {
    kind: 'project-evidence',
    id,
    basedOn: version,
    state,
    document,
  });
}

import type { ActingPerson } from './acting-person.ts';
import type { CalendarDate } from './calendar-date.ts';
import type {
  AppealedPortfolio,
  AwardedPortfolio,
  DraftPortfolio,
  ModeratedPortfolio,
  ModerationRecord,
  Portfolio,
  PortfolioReading,
  ReadPortfolio,
  ReturnedPortfolio,
  SubmittedPortfolio,
} from './portfolio.ts';
import type { PortfolioRefusal } from './portfolio-refusals.ts';
import type { TeachersMove } from './project/teachers-move.ts';
import { acceptUnless, type Result } from './result.ts';

// Two people moderate: one alone would only be another reader. Our own default; no source names one.
const FEWEST_MODERATORS = 2;

type Answer<State> = Result<State, PortfolioRefusal>;

/** Work on the portfolio: a draft, or one that was given back, which so becomes a draft again. */
export function revisePortfolio(
  portfolio: DraftPortfolio | ReturnedPortfolio,
  changes: Partial<Pick<DraftPortfolio, 'evidence' | 'reflectiveAccount'>>,
  { by, on }: TeachersMove,
): Answer<DraftPortfolio> {
  const { id, project, teacher, group, criteria } = portfolio;
  return acceptUnless(against(portfolio, by, on), {
    state: 'draft',
    id,
    project,
    teacher,
    group,
    criteria,
    evidence: changes.evidence ?? portfolio.evidence,
    reflectiveAccount: changes.reflectiveAccount ?? portfolio.reflectiveAccount,
    earlierSubmissions: portfolio.earlierSubmissions + (portfolio.state === 'returned' ? 1 : 0),
    lastMovedOn: on,
  });
}

/**
 * Hand a portfolio in. It needs some evidence and the teacher's own account; how long either must
 * be is for the criteria, not for software, to say.
 *
 * @param inSample whether it was drawn for a second reading; decided before anybody has read it
 */
export function submitPortfolio(
  portfolio: DraftPortfolio,
  inSample: boolean,
  { by, on }: TeachersMove,
): Answer<SubmittedPortfolio> {
  const refusals = against(portfolio, by, on);
  if (portfolio.evidence.length === 0) {
    refusals.push({ code: 'portfolio.no-evidence', params: {} });
  }
  if (isBlank(portfolio.reflectiveAccount)) {
    refusals.push({ code: 'portfolio.no-reflective-account', params: {} });
  }
  return acceptUnless(refusals, {
    ...portfolio,
    state: 'submitted',
    submittedOn: on,
    inSample,
    lastMovedOn: on,
  });
}

/** Take a portfolio back that nobody has read yet. No reason is asked for, and nothing is lost. */
export function takeBackPortfolio(
  portfolio: SubmittedPortfolio,
  { by, on }: TeachersMove,
): Answer<DraftPortfolio> {
  const { submittedOn: _submittedOn, inSample: _inSample, ...kept } = portfolio;
  return acceptUnless(against(portfolio, by, on), { ...kept, state: 'draft', lastMovedOn: on });
}

/** Record the first reading, by somebody from another group, with an answer to every criterion. */
export function readFirst(
  portfolio: SubmittedPortfolio,
  reading: PortfolioReading,
): Answer<ReadPortfolio> {
  return acceptUnless(againstReading(portfolio, reading), {
    ...portfolio,
    state: 'read',
    firstReading: reading,
    lastMovedOn: reading.readOn,
  });
}

/** Record the second reading, by yet another person. */
export function readSecond(
  portfolio: ReadPortfolio,
  reading: PortfolioReading,
): Answer<ReadPortfolio> {
  const refusals = againstReading(portfolio, reading);
  if (reading.reader === portfolio.firstReading.reader) {
    refusals.push({
      code: 'portfolio.second-reader-is-the-first',
      params: { reader: reading.reader },
    });
  }
  if (portfolio.secondReading) {
    refusals.push({
      code: 'portfolio.already-read-twice',
      params: { reader: portfolio.secondReading.reader },
    });
  }
  return acceptUnless(refusals, {
    ...portfolio,
    secondReading: reading,
    lastMovedOn: reading.readOn,
  });
}

/** Why a portfolio needs a second reading, or `undefined` when one is enough. */
export function secondReadingNeeded(portfolio: ReadPortfolio): 'in-sample' | 'not-yet' | undefined {
  if (portfolio.firstReading.judgements.some(({ outcome }) => outcome === 'not-yet')) {
    return 'not-yet';
  }
  return portfolio.inSample ? 'in-sample' : undefined;
}

/** Record what the moderators decided together. Nobody is failed on one reading alone. */
export function moderatePortfolio(
  portfolio: ReadPortfolio,
  moderation: ModerationRecord,
): Answer<ModeratedPortfolio> {
  const refusals = againstModeration(portfolio, moderation);
  const needed = secondReadingNeeded(portfolio);
  const isSettled = portfolio.secondReading !== undefined;
  if (!isSettled && (needed !== undefined || moderation.decision === 'return')) {
    refusals.push({
      code: 'portfolio.second-reading-missing',
      params: { why: needed ?? 'not-yet' },
    });
  }
  return acceptUnless(refusals, {
    ...portfolio,
    state: 'moderated',
    moderation,
    lastMovedOn: moderation.moderatedOn,
  });
}

/** Award the portfolio, as the moderators decided. */
export function awardPortfolio(
  portfolio: ModeratedPortfolio,
  { on }: { readonly on: CalendarDate },
): Answer<AwardedPortfolio> {
  const refusals = [...tooEarly(portfolio, on), ...decidedOtherwise(portfolio, 'award')];
  return acceptUnless(refusals, { ...portfolio, state: 'awarded', awardedOn: on, lastMovedOn: on });
}

/** Give the portfolio back. That always comes with advice on what would help. */
export function returnPortfolio(
  portfolio: ModeratedPortfolio,
  advice: string,
  { on }: { readonly on: CalendarDate },
): Answer<ReturnedPortfolio> {
  const refusals = [...tooEarly(portfolio, on), ...decidedOtherwise(portfolio, 'return')];
  if (isBlank(advice)) refusals.push({ code: 'portfolio.return-without-advice', params: {} });
  return acceptUnless(refusals, {
    ...portfolio,
    state: 'returned',
    returnedOn: on,
    advice,
    lastMovedOn: on,
  });
}

/** Appeal against the return of a portfolio. Only the teacher does, and says on what grounds. */
export function appealPortfolio(
  portfolio: ReturnedPortfolio,
  grounds: string,
  { by, on }: TeachersMove,
): Answer<AppealedPortfolio> {
  const refusals = against(portfolio, by, on);
  if (isBlank(grounds)) refusals.push({ code: 'portfolio.appeal-without-grounds', params: {} });
  const { returnedOn: _returnedOn, advice: _advice, ...kept } = portfolio;
  return acceptUnless(refusals, {
    ...kept,
    state: 'appealed',
    appealedOn: on,
    grounds,
    lastMovedOn: on,
  });
}

/** Record how an appeal was decided. Whoever moderated before does not hear the appeal. */
export function hearAppeal(
  portfolio: AppealedPortfolio,
  moderation: ModerationRecord,
): Answer<ModeratedPortfolio> {
  const refusals = againstModeration(portfolio, moderation);
  for (const moderator of moderation.moderators) {
    if (!portfolio.moderation.moderators.includes(moderator)) continue;
    refusals.push({ code: 'portfolio.appeal-heard-by-the-same', params: { moderator } });
  }
  const { appealedOn: _appealedOn, grounds: _grounds, ...kept } = portfolio;
  return acceptUnless(refusals, {
    ...kept,
    state: 'moderated',
    moderation,
    lastMovedOn: moderation.moderatedOn,
  });
}

function against(portfolio: Portfolio, by: ActingPerson, on: CalendarDate): PortfolioRefusal[] {
  const refusals = tooEarly(portfolio, on);
  if (by.role !== 'teacher' || by.person !== portfolio.teacher) {
    refusals.push({
      code: 'portfolio.only-the-teacher-decides',
      params: { teacher: portfolio.teacher, by: by.person },
    });
  }
  return refusals;
}

function tooEarly(portfolio: Portfolio, on: CalendarDate): PortfolioRefusal[] {
  if (on >= portfolio.lastMovedOn) return [];
  const last = portfolio.lastMovedOn;
  return [{ code: 'portfolio.earlier-than-last-move', params: { on, last } }];
}

function againstReading(
  portfolio: SubmittedPortfolio | ReadPortfolio,
  { reader, readerGroups, readOn, judgements }: PortfolioReading,
): PortfolioRefusal[] {
  const refusals = tooEarly(portfolio, readOn);
  if (reader === portfolio.teacher) {
    refusals.push({ code: 'portfolio.reader-is-the-teacher', params: { reader } });
  }
  if (readerGroups.includes(portfolio.group)) {
    const { group } = portfolio;
    refusals.push({ code: 'portfolio.reader-from-same-group', params: { reader, group } });
  }
  const judged = new Set<string>();
  for (const { criterion, outcome, advice } of judgements) {
    if (judged.has(criterion)) {
      refusals.push({ code: 'portfolio.criterion-judged-twice', params: { criterion } });
    }
    judged.add(criterion);
    if (!portfolio.criteria.some(({ id }) => id === criterion)) {
      refusals.push({ code: 'portfolio.criterion-unknown', params: { criterion } });
    }
    if (outcome === 'not-yet' && isBlank(advice)) {
      refusals.push({ code: 'portfolio.advice-missing', params: { criterion } });
    }
  }
  for (const { id } of portfolio.criteria) {
    if (judged.has(id)) continue;
    refusals.push({ code: 'portfolio.criterion-not-judged', params: { criterion: id } });
  }
  return refusals;
}

function againstModeration(
  portfolio: ReadPortfolio | AppealedPortfolio,
  { moderatedOn, moderators, reasons }: ModerationRecord,
): PortfolioRefusal[] {
  const refusals = tooEarly(portfolio, moderatedOn);
  const found = new Set(moderators).size;
  if (found < FEWEST_MODERATORS) {
    refusals.push({
      code: 'portfolio.too-few-moderators',
      params: { found, expected: FEWEST_MODERATORS },
    });
  }
  if (moderators.includes(portfolio.teacher)) {
    refusals.push({
      code: 'portfolio.teacher-among-moderators',
      params: { teacher: portfolio.teacher },
    });
  }
  if (isBlank(reasons)) refusals.push({ code: 'portfolio.decision-without-reasons', params: {} });
  return refusals;
}

function decidedOtherwise(
  { moderation: { decision } }: ModeratedPortfolio,
  asked: ModerationRecord['decision'],
): PortfolioRefusal[] {
  if (decision === asked) return [];
  return [{ code: 'portfolio.moderated-otherwise', params: { decision } }];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

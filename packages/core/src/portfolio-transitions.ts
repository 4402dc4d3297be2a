import type { CalendarDate } from './calendar-date.ts';
import {
  against,
  againstModeration,
  againstReading,
  decidedOtherwise,
  isBlank,
  tooEarly,
} from './portfolio-objections.ts';
import type { PortfolioRefusal } from './portfolio-refusals.ts';
import type {
  AppealedPortfolio,
  AwardedPortfolio,
  DraftPortfolio,
  ModeratedPortfolio,
  ModerationRecord,
  PortfolioReading,
  ReadPortfolio,
  ReturnedPortfolio,
  SubmittedPortfolio,
} from './portfolio.ts';
import type { TeachersMove } from './project/teachers-move.ts';
import { acceptUnless, type Result } from './result.ts';

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

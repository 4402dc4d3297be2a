import type { ActingPerson } from './acting-person.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { PortfolioRefusal } from './portfolio-refusals.ts';
import type {
  AppealedPortfolio,
  ModeratedPortfolio,
  ModerationRecord,
  Portfolio,
  PortfolioReading,
  ReadPortfolio,
  SubmittedPortfolio,
} from './portfolio.ts';

// Two people moderate: one alone would only be another reader. Our own default; no source names one.
const FEWEST_MODERATORS = 2;

/** Who moves a portfolio, and when: only the teacher may, and not before the last move. */
export function against(
  portfolio: Portfolio,
  by: ActingPerson,
  on: CalendarDate,
): PortfolioRefusal[] {
  const refusals = tooEarly(portfolio, on);
  if (by.role !== 'teacher' || by.person !== portfolio.teacher) {
    refusals.push({
      code: 'portfolio.only-the-teacher-decides',
      params: { teacher: portfolio.teacher, by: by.person },
    });
  }
  return refusals;
}

/** A step that is dated before the one it follows. */
export function tooEarly(portfolio: Portfolio, on: CalendarDate): PortfolioRefusal[] {
  if (on >= portfolio.lastMovedOn) return [];
  const last = portfolio.lastMovedOn;
  return [{ code: 'portfolio.earlier-than-last-move', params: { on, last } }];
}

/** What speaks against a reading: who reads, when, and whether every criterion is answered. */
export function againstReading(
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

/** What speaks against a decision of the moderators. */
export function againstModeration(
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

/** Carrying out what the moderators did not decide. */
export function decidedOtherwise(
  { moderation: { decision } }: ModeratedPortfolio,
  asked: ModerationRecord['decision'],
): PortfolioRefusal[] {
  if (decision === asked) return [];
  return [{ code: 'portfolio.moderated-otherwise', params: { decision } }];
}

/** Whether nothing was written. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, wholeNumber, words } from './fields.ts';
import { PersonId, PortfolioId, SchoolGroupId } from './ids.ts';
import { READER_PARTS, type Portfolio, type ReaderPart } from './portfolio.ts';
import type { PortfolioRefusal } from './portfolio-refusals.ts';
import { acceptUnless, type Result } from './result.ts';

/**
 * Somebody who was asked to read one handing-in of a portfolio. Readers are asked by whoever
 * coordinates the region, and see the portfolio for no other reason.
 */
export const ReaderAppointment = record({
  portfolio: PortfolioId,
  /** Which handing-in: how often the portfolio was handed in before. */
  submission: wholeNumber(0, 20),
  as: z.enum(READER_PARTS),
  reader: PersonId,
  /** The readers of a portfolio meet to moderate it, and are told each other's names. */
  readerName: words(300),
  readerGroups: list(SchoolGroupId),
  appointedBy: PersonId,
  appointerName: words(300),
  appointedOn: CalendarDate,
  note: maybe(words(2000)),
});
export type ReaderAppointment = z.infer<typeof ReaderAppointment>;

/** What the one who asks readers knows of a portfolio: whose it is, and nothing that it says. */
export type AppointedPortfolio = Pick<
  Portfolio,
  'id' | 'teacher' | 'group' | 'earlierSubmissions'
> & { readonly state: Portfolio['state'] };

/**
 * Ask somebody to read a portfolio. The first reader comes from another group, the second is
 * another person, and an appeal is heard by people who neither read nor moderated before.
 */
export function appointReader(
  portfolio: AppointedPortfolio,
  earlier: readonly ReaderAppointment[],
  asked: ReaderAppointment,
): Result<ReaderAppointment, PortfolioRefusal> {
  const refusals: PortfolioRefusal[] = [];
  const { reader, as } = asked;
  const now = earlier.filter(({ submission }) => submission === portfolio.earlierSubmissions);
  const readBefore = now.some((each) => each.reader === reader && each.as !== 'hears-appeal');
  if (reader === portfolio.teacher) {
    refusals.push({ code: 'portfolio.reader-is-the-teacher', params: { reader } });
  }
  if (asked.readerGroups.includes(portfolio.group)) {
    const { group } = portfolio;
    refusals.push({ code: 'portfolio.reader-from-same-group', params: { reader, group } });
  }
  if (as === 'second' && readBefore) {
    refusals.push({ code: 'portfolio.second-reader-is-the-first', params: { reader } });
  }
  if (as === 'hears-appeal' && readBefore) {
    refusals.push({ code: 'portfolio.appeal-heard-by-the-same', params: { moderator: reader } });
  }
  if (as !== 'hears-appeal' && now.some((each) => each.as === as)) {
    refusals.push({ code: 'portfolio.reader-already-asked', params: { as } });
  }
  return acceptUnless(refusals, asked);
}

/** Whom a portfolio waits for: the next thing that whoever coordinates its reading sees to. */
export type PortfolioWaitsFor =
  'first-reader' | 'first-reading' | 'second-reader' | 'second-reading' | 'moderation' | 'appeal';

/** What is known of the reading of a portfolio without opening it. */
export interface ReadingProgress {
  readonly state: 'submitted' | 'appealed';
  readonly inSample: boolean;
  readonly asked: readonly ReaderPart[];
  /** How many readings were kept, and whether one of them says "not yet". */
  readonly readings: number;
  readonly hasNotYet: boolean;
}

/** Say what a handed-in portfolio waits for. Every "not yet" and every sample is read twice. */
export function portfolioWaitsFor({
  state,
  inSample,
  asked,
  readings,
  hasNotYet,
}: ReadingProgress): PortfolioWaitsFor {
  if (state === 'appealed') return 'appeal';
  if (!asked.includes('first')) return 'first-reader';
  if (readings === 0) return 'first-reading';
  if (readings > 1 || !(inSample || hasNotYet)) return 'moderation';
  return asked.includes('second') ? 'second-reading' : 'second-reader';
}

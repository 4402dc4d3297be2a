import { describe, expect, it } from 'vitest';
import {
  appealPortfolio,
  appointReader,
  calendarDate,
  ModerationRecord,
  portfolioNow,
  portfolioWaitsFor,
  ReaderAppointment,
  revisePortfolio,
  type PortfolioReading,
  type ReadingProgress,
  type Result,
  type ReturnedPortfolio,
  type SaidOfPortfolio,
} from '../src/index.ts';
import { got, moderation, portfolios, reading, teachersMove } from './a-project.ts';

const codes = (answer: Result<unknown>) =>
  answer.ok ? [] : answer.refusals.map(({ code }) => code);
const handedIn = { ...portfolios.submitted, inSample: false };

const appointment = (more: Partial<ReaderAppointment> = {}) =>
  ReaderAppointment.parse({
    portfolio: handedIn.id,
    submission: handedIn.earlierSubmissions,
    as: 'first',
    reader: 'reader-1',
    readerName: 'A reader',
    readerGroups: ['group-elsewhere'],
    appointedBy: 'coordinator-1',
    appointerName: 'A coordinator',
    appointedOn: '2026-05-20',
    ...more,
  });

describe('asking somebody to read a portfolio', () => {
  const asked = appointment();

  it('takes a first reader of another group, and a second who is somebody else', () => {
    expect(got(appointReader(handedIn, [], asked))).toEqual(asked);
    const second = appointment({ as: 'second', reader: 'reader-2' as never });
    expect(got(appointReader(handedIn, [asked], second))).toEqual(second);
  });

  it.each([
    [{ reader: handedIn.teacher }, [], 'portfolio.reader-is-the-teacher'],
    [{ readerGroups: [handedIn.group] }, [], 'portfolio.reader-from-same-group'],
    [{ as: 'second' }, [asked], 'portfolio.second-reader-is-the-first'],
    [{ as: 'hears-appeal' }, [asked], 'portfolio.appeal-heard-by-the-same'],
    [{ reader: 'reader-3' }, [asked], 'portfolio.reader-already-asked'],
  ] as const)('refuses %o', (more, earlier, code) => {
    expect(codes(appointReader(handedIn, earlier, appointment(more as never)))).toEqual([code]);
  });

  it('asks anew for each handing-in', () => {
    const again = { ...handedIn, earlierSubmissions: handedIn.earlierSubmissions + 1 };
    const asksAgain = appointment({ submission: again.earlierSubmissions });
    expect(appointReader(again, [asked], asksAgain).ok).toBe(true);
  });
});

describe('what a handed-in portfolio waits for', () => {
  const progress: ReadingProgress = {
    state: 'submitted',
    inSample: false,
    asked: [],
    readings: 0,
    hasNotYet: false,
  };
  it.each([
    [{}, 'first-reader'],
    [{ asked: ['first'] }, 'first-reading'],
    [{ asked: ['first'], readings: 1 }, 'moderation'],
    [{ asked: ['first'], readings: 1, inSample: true }, 'second-reader'],
    [{ asked: ['first'], readings: 1, hasNotYet: true }, 'second-reader'],
    [{ asked: ['first', 'second'], readings: 1, hasNotYet: true }, 'second-reading'],
    [{ asked: ['first', 'second'], readings: 2, hasNotYet: true }, 'moderation'],
    [{ state: 'appealed' }, 'appeal'],
  ] as const)('%o: %s', (more, expected) => {
    expect(portfolioWaitsFor({ ...progress, ...more })).toBe(expected);
  });
});

describe('where a portfolio stands', () => {
  const submission = handedIn.earlierSubmissions;
  const notYet: PortfolioReading = {
    ...reading,
    judgements: reading.judgements.map((each) => ({
      ...each,
      outcome: 'not-yet' as const,
      advice: 'Say more of the colleagues.',
    })),
  };
  const said = (given: PortfolioReading): SaidOfPortfolio => ({
    submission,
    kind: 'reading',
    reading: given,
  });
  const decided = (
    decision: 'award' | 'return',
    hears: 'readings' | 'appeal' = 'readings',
    more: object = {},
  ): SaidOfPortfolio => ({
    submission,
    kind: 'decision',
    hears,
    moderation: { ...ModerationRecord.parse(moderation), decision, ...more },
    advice: 'One more conversation with parents would help.',
  });
  const second = { ...notYet, reader: 'reader-2' as PortfolioReading['reader'] };

  it('is what the teacher keeps as long as nothing was said', () => {
    expect(got(portfolioNow(handedIn, []))).toEqual(handedIn);
  });

  it('is awarded on one reading, outside the sample, when everything is met', () => {
    expect(got(portfolioNow(handedIn, [decided('award'), said(reading)])).state).toBe('awarded');
  });

  it('is not decided on one reading alone where a second is needed', () => {
    expect(codes(portfolioNow(handedIn, [said(notYet), decided('return')]))).toEqual([
      'portfolio.second-reading-missing',
    ]);
  });

  it('is given back with advice, begun anew, and no longer bound by what was said before', () => {
    const returned = got(
      portfolioNow(handedIn, [said(second), said(notYet), decided('return')]),
    ) as ReturnedPortfolio;
    expect(returned.state).toBe('returned');
    expect(returned.advice).toContain('parents');
    const again = got(revisePortfolio(returned, {}, teachersMove));
    expect(again.earlierSubmissions).toBe(submission + 1);
    const later = {
      ...again,
      state: 'submitted' as const,
      submittedOn: again.lastMovedOn,
      inSample: false,
    };
    expect(got(portfolioNow(later, [said(notYet), said(second), decided('return')])).state).toBe(
      'submitted',
    );
  });

  it('is awarded after an appeal that others heard, and not by those who moderated', () => {
    const returned = got(
      portfolioNow(handedIn, [said(notYet), said(second), decided('return')]),
    ) as ReturnedPortfolio;
    const appealed = got(appealPortfolio(returned, 'A piece was overlooked.', teachersMove));
    const before = [said(notYet), said(second), decided('return')];
    expect(got(portfolioNow(appealed, before)).state).toBe('appealed');
    const others = { moderators: ['m-8', 'm-9'], moderatedOn: calendarDate('2026-06-20') };
    expect(got(portfolioNow(appealed, [...before, decided('award', 'appeal', others)])).state).toBe(
      'awarded',
    );
    expect(codes(portfolioNow(appealed, [...before, decided('award', 'appeal')]))).toContain(
      'portfolio.appeal-heard-by-the-same',
    );
  });
});

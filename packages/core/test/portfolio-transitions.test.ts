import { describe, expect, it } from 'vitest';
import {
  addDays,
  moderatePortfolio,
  movePortfolio,
  Portfolio,
  PORTFOLIO_MOVES,
  PORTFOLIO_TABLE,
  readFirst,
  readSecond,
  revisePortfolio,
  secondReadingNeeded,
  submitPortfolio,
  hearAppeal,
  type PortfolioMove,
  type PortfolioMoveName,
  type PortfolioReading,
  type PortfolioState,
  type Result,
} from '../src/index.ts';
import { got, moderation, on, portfolios, reading, teacher, teachersMove } from './a-project.ts';

const STATES = Object.keys(portfolios) as PortfolioState[];
type Moderation = (typeof portfolios.moderated)['moderation'];
const another = { ...moderation, moderators: ['m-3', 'm-4'] } as unknown as Moderation;
const otherReader = { ...reading, reader: 'reader-2' as PortfolioReading['reader'] };

const requests: {
  readonly [Move in PortfolioMoveName]: Extract<PortfolioMove, { move: Move }>;
} = {
  revise: { move: 'revise', with: { reflectiveAccount: 'I began again.' } },
  submit: { move: 'submit', with: { inSample: true } },
  'take-back': { move: 'take-back' },
  'read-first': { move: 'read-first', with: reading },
  'read-second': { move: 'read-second', with: otherReader },
  moderate: { move: 'moderate', with: another },
  award: { move: 'award' },
  return: { move: 'return', with: 'Tell more of how you led.' },
  appeal: { move: 'appeal', with: 'Two pieces of evidence were overlooked.' },
  'hear-appeal': { move: 'hear-appeal', with: another },
};

const codes = (answer: Result<unknown>) =>
  answer.ok ? [] : answer.refusals.map(({ code }) => code);

describe('every state of a portfolio, and every move', () => {
  const table = STATES.flatMap((state) => PORTFOLIO_MOVES.map((move) => [state, move] as const));

  it('has a cell for each state of the type', () => {
    expect(Object.keys(PORTFOLIO_TABLE).sort()).toEqual([...STATES].sort());
    expect(table).toHaveLength(70);
  });

  it.each(table)('%s: %s', (state, move) => {
    const { moderated } = portfolios;
    const portfolio =
      state === 'moderated' && move === 'return'
        ? { ...moderated, moderation: { ...moderated.moderation, decision: 'return' as const } }
        : portfolios[state];
    const answer = movePortfolio(portfolio, requests[move], { by: teacher, on });
    const outcome = PORTFOLIO_TABLE[state][move];
    if (outcome === undefined) {
      const possibleIn = STATES.filter((each) => PORTFOLIO_TABLE[each][move] !== undefined);
      expect(answer).toMatchObject({
        refusals: [{ code: 'portfolio.not-possible-in-state', params: { move, state } }],
      });
      expect(answer.ok ? [] : answer.refusals[0]!.params).toMatchObject({ possibleIn });
      return;
    }
    expect(got(answer).state).toBe(outcome);
    expect(Portfolio.safeParse(got(answer)).success).toBe(true);
    const early = movePortfolio(portfolio, withDay(requests[move]), {
      by: teacher,
      on: addDays(on, -1),
    });
    expect(codes(early)).toContain('portfolio.earlier-than-last-move');
  });

  it.each(['revise', 'submit', 'appeal'] as const)('%s is the teacher’s alone', (move) => {
    const portfolio = portfolios[move === 'appeal' ? 'returned' : 'draft'];
    const by = { role: 'facilitator', person: teacher.person } as const;
    expect(codes(movePortfolio(portfolio, requests[move], { by, on }))).toEqual([
      'portfolio.only-the-teacher-decides',
    ]);
  });
});

function withDay(request: PortfolioMove): PortfolioMove {
  const day = addDays(on, -1);
  if (request.move === 'read-first' || request.move === 'read-second') {
    return { ...request, with: { ...request.with, readOn: day } };
  }
  if (request.move === 'moderate' || request.move === 'hear-appeal') {
    return { ...request, with: { ...request.with, moderatedOn: day } };
  }
  return request;
}

describe('a portfolio', () => {
  it('is not handed in without evidence and account', () => {
    const empty = { ...portfolios.draft, evidence: [], reflectiveAccount: '  ' };
    expect(codes(submitPortfolio(empty, false, teachersMove))).toEqual([
      'portfolio.no-evidence',
      'portfolio.no-reflective-account',
    ]);
  });

  it('is first read by somebody of another group, who answers every criterion once', () => {
    const wrong = {
      ...reading,
      reader: teacher.person,
      readerGroups: ['g-1'],
      judgements: [
        { criterion: 'k-9', outcome: 'met', advice: '' },
        { criterion: 'k-9', outcome: 'not-yet', advice: '' },
      ],
    } as unknown as PortfolioReading;
    expect(codes(readFirst(portfolios.submitted, wrong)).sort()).toEqual([
      'portfolio.advice-missing',
      'portfolio.criterion-judged-twice',
      'portfolio.criterion-not-judged',
      'portfolio.criterion-unknown',
      'portfolio.criterion-unknown',
      'portfolio.reader-from-same-group',
      'portfolio.reader-is-the-teacher',
    ]);
  });

  it('is read a second time by another person when in the sample or not yet there', () => {
    const notYet = {
      ...reading,
      judgements: [
        { ...reading.judgements[0]!, outcome: 'not-yet' as const, advice: 'Show more.' },
      ],
    };
    const read = got(readFirst(portfolios.submitted, notYet));
    const sampled = { ...portfolios.read, inSample: true };
    expect(secondReadingNeeded(read)).toBe('not-yet');
    expect(secondReadingNeeded(sampled)).toBe('in-sample');
    expect(secondReadingNeeded(portfolios.read)).toBeUndefined();
    for (const portfolio of [read, sampled]) {
      expect(codes(moderatePortfolio(portfolio, another))).toEqual([
        'portfolio.second-reading-missing',
      ]);
      expect(codes(readSecond(portfolio, reading))).toEqual([
        'portfolio.second-reader-is-the-first',
      ]);
      const twice = got(readSecond(portfolio, otherReader));
      expect(moderatePortfolio(twice, another).ok).toBe(true);
      expect(codes(readSecond(twice, { ...otherReader, reader: 'r-3' as never }))).toEqual([
        'portfolio.already-read-twice',
      ]);
    }
  });

  it('is not returned on one reading alone, and never by one moderator or the teacher', () => {
    const alone = {
      ...another,
      decision: 'return',
      moderators: [teacher.person],
      reasons: '',
    } as Moderation;
    expect(codes(moderatePortfolio(portfolios.read, alone))).toEqual([
      'portfolio.too-few-moderators',
      'portfolio.teacher-among-moderators',
      'portfolio.decision-without-reasons',
      'portfolio.second-reading-missing',
    ]);
  });

  it('is awarded or returned as moderated, and returned only with advice', () => {
    const answer = movePortfolio(
      portfolios.moderated,
      { move: 'return', with: ' ' },
      { by: teacher, on },
    );
    expect(codes(answer)).toEqual([
      'portfolio.moderated-otherwise',
      'portfolio.return-without-advice',
    ]);
  });

  it('counts how often it came back, and its appeal is heard by others', () => {
    expect(got(revisePortfolio(portfolios.returned, {}, teachersMove)).earlierSubmissions).toBe(1);
    expect(codes(hearAppeal(portfolios.appealed, moderation as unknown as Moderation))).toEqual([
      'portfolio.appeal-heard-by-the-same',
      'portfolio.appeal-heard-by-the-same',
    ]);
  });
});

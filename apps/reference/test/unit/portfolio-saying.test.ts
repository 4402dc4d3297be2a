import { describe, expect, it, vi } from 'vitest';
import { movePortfolio, portfolioNow, type Portfolio, type SaidOfPortfolio } from '@tldw/core';
import { PORTFOLIO_CRITERIA } from '../../src/lib/journey/portfolio-criteria.ts';
import { keepDecision, keepReading } from '../../src/lib/server/pages/portfolio-saying.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';
import { portfolioReadingWords } from '../../src/lib/words/portfolio-reading.ts';

// What a page does not offer can be sent all the same: the server asks whose turn it is, too.

const submitted = {
  ...{ state: 'submitted', id: 'portfolio-1', project: 'project-1', teacher: 'teacher-1' },
  ...{ group: 'group-1', criteria: PORTFOLIO_CRITERIA, evidence: ['piece-1'], inSample: false },
  ...{ reflectiveAccount: 'What I learned', earlierSubmissions: 0 },
  ...{ submittedOn: '2027-05-01', lastMovedOn: '2027-05-01' },
} as unknown as Portfolio;

const reading = (reader: string): SaidOfPortfolio =>
  ({
    ...{ kind: 'reading', submission: 0 },
    reading: {
      ...{ reader, readerGroups: ['group-9'], readOn: '2027-05-02' },
      judgements: PORTFOLIO_CRITERIA.map(({ id }) => ({
        ...{ criterion: id, outcome: 'not-yet', advice: 'Say more' },
      })),
    },
  }) as unknown as SaidOfPortfolio;
const givenBack = {
  ...{ kind: 'decision', submission: 0, hears: 'readings', advice: 'Say more' },
  moderation: {
    ...{ moderatedOn: '2027-05-03', moderators: ['second', 'somebody-else'] },
    ...{ decision: 'return', reasons: 'Too short' },
  },
} as unknown as SaidOfPortfolio;

function appealed(): Portfolio {
  const now = portfolioNow(submitted, [reading('first'), reading('second'), givenBack]);
  if (!now.ok) throw new Error(JSON.stringify(now.refusals));
  const by = { role: 'teacher', person: 'teacher-1' } as never;
  const moved = movePortfolio(
    now.value,
    { move: 'appeal', with: 'It is all there' },
    {
      ...{ by, on: '2027-05-04' as never },
    },
  );
  if (!moved.ok) throw new Error(JSON.stringify(moved.refusals));
  return moved.value;
}

function asked(person: string, as: string, portfolio: Portfolio) {
  const keepRecord = vi.fn(() => Promise.resolve({ ok: true as const, value: {} }));
  const appointment = {
    ...{ reader: person, owner: 'teacher-1', state: 'asked' },
    document: {
      ...{ portfolio: 'portfolio-1', submission: 0, as, reader: person, readerName: person },
      ...{ appointedBy: 'coordinator', appointerName: 'Coordinator' },
    },
  };
  const record = { id: 'portfolio-1', owner: 'teacher-1', group: 'group-1', document: portfolio };
  const nobody = () => Promise.resolve(undefined);
  const nothing = () => Promise.resolve([]);
  const request = {
    ...{ language: 'en', today: '2027-05-05', person: { id: person, roles: [] } },
    desk: {
      readRecord: () => Promise.resolve({ ...record, state: portfolio.state }),
      listRecords: (kind: string) =>
        Promise.resolve(kind === 'reader-appointment' ? [appointment] : []),
      ...{
        readPerson: nobody,
        readProject: nobody,
        listFiles: nothing,
        decisionsNamingMe: nothing,
      },
      keepRecord,
    },
  } as unknown as SignedIn;
  return { request, keepRecord };
}

const form = new FormData();
form.set('decision', 'award');
form.set('reasons', 'It is all there');
form.append('with', 'coordinator');
for (const { id } of PORTFOLIO_CRITERIA) form.set(`outcome:${id}`, 'met');
const { notNow } = portfolioReadingWords.en;

describe('what is sent of a portfolio out of turn is not kept', () => {
  it('a decision on an appeal by whoever read the portfolio before', async () => {
    for (const as of ['first', 'second']) {
      const { request, keepRecord } = asked('first', as, appealed());
      expect(await keepDecision(request, 'portfolio-1', form)).toEqual({ problem: notNow });
      expect(keepRecord).not.toHaveBeenCalled();
    }
    const { request, keepRecord } = asked('somebody-new', 'hears-appeal', appealed());
    expect(await keepDecision(request, 'portfolio-1', form)).toBeUndefined();
    expect(keepRecord).toHaveBeenCalledOnce();
  });

  it('a reading by whoever hears the appeal, and any reading while it is heard', async () => {
    for (const as of ['hears-appeal', 'second']) {
      const { request, keepRecord } = asked('somebody-new', as, appealed());
      expect(await keepReading(request, 'portfolio-1', form)).toEqual({ problem: notNow });
      expect(keepRecord).not.toHaveBeenCalled();
    }
    const { request, keepRecord } = asked('first', 'first', submitted);
    expect(await keepReading(request, 'portfolio-1', form)).toBeUndefined();
    expect(keepRecord).toHaveBeenCalledOnce();
  });
});

import { teacherLeadershipSurvey as survey } from '@tldw/evaluation';
import type { PersonDesk, ResponseRecord } from '@tldw/store';
import { describe, expect, it } from 'vitest';
import { answersOrWhyNot } from '../../src/lib/server/pages/scores.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';
import { openAnswersOf } from '../../src/lib/server/survey-responses.ts';

const check = survey.items.find((item) => item.kind === 'attention')!;
const expected = check.kind === 'attention' ? check.expected : 0;
const open = survey.items.find(({ kind }) => kind === 'open');
const CHOSEN = { instrument: survey, wave: 'post' as const };

/** A record with five answers of a closed wave, of which so many were given attentively. */
const deskOf = (attentive: number) =>
  ({
    scaleResponses: () => {
      const value = Array.from({ length: 5 }, (_, place): ResponseRecord => ({
        ...{ instrument: survey.id, wave: 'post' },
        answers: {
          [check.id]: place < attentive ? expected : expected - 1,
          ...(open ? { [open.id]: 'in my own words' } : {}),
        },
      }));
      return Promise.resolve({ ok: true, value });
    },
  }) as unknown as PersonDesk;
const requestOf = (desk: PersonDesk) => ({ desk, language: 'en' }) as SignedIn;

describe('the answers of a wave whose report is refused', () => {
  it('are handed to no page and no file, and the words are those of the report', async () => {
    const { responses, withheld } = await answersOrWhyNot(requestOf(deskOf(4)), CHOSEN);
    expect(responses).toEqual([]);
    expect(withheld.join(' ')).toContain('fewer than 5 people');
    expect(await openAnswersOf(deskOf(4), survey, 'post')).toEqual([]);
  });

  it('are handed out once five answered attentively', async () => {
    const { responses, withheld } = await answersOrWhyNot(requestOf(deskOf(5)), CHOSEN);
    expect([responses.length, withheld]).toEqual([5, []]);
  });
});

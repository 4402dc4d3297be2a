import { calendarDate } from '@tldw/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DISCLOSURE_RULES,
  programmeReport,
  teacherLeadershipSurvey as survey,
  whyWithheld,
  type Response,
} from '../../src/index.ts';

const RULE = DISCLOSURE_RULES.programme;
const check = survey.items.find((item) => item.kind === 'attention')!;
const expected = check.kind === 'attention' ? check.expected : 0;
const answers = (wave: Response['wave'], attentive: number, inattentive: number): Response[] =>
  Array.from({ length: attentive + inattentive }, (_, place) => ({
    instrument: survey.id,
    wave,
    language: 'kk',
    answers: { [check.id]: place < attentive ? expected : expected - 1 },
  }));

describe('answers that are withheld', () => {
  it('are exactly those of which the report says that too few answered', () => {
    const few = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(few, few, (attentive, inattentive) => {
        const responses = answers('post', attentive, inattentive);
        const report = programmeReport({
          instrument: survey,
          responses,
          wave: 'post',
          asOf: calendarDate('2020-06-30'),
        });
        const saysTooFew =
          !report.ok && report.refusals.some(({ code }) => code === 'report.too-few-people');
        expect(whyWithheld(survey, responses, RULE).length > 0).toBe(saysTooFew);
      }),
    );
  });

  it('are withheld wave by wave: many answers at one time do not open the few of another', () => {
    const both = [...answers('post', 9, 0), ...answers('pre', 1, 0)];
    expect(whyWithheld(survey, both, RULE)).toEqual([
      { code: 'report.too-few-people', params: { least: 5 }, path: ['pre'] },
    ]);
  });
});

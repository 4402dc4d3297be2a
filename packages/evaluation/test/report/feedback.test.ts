import { calendarDate, LANGUAGES } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import {
  DISCLOSURE_RULES,
  programmeReport,
  reportHtml,
  schoolDirectorFeedback as form,
  summariseFeedback,
  teacherLeadershipSurvey as survey,
  type Response,
} from '../../src/index.ts';
import { sayStatement } from '../../src/messages/index.ts';
import { demonstrationResponses } from './demonstration.ts';

const answered = (answers: readonly (readonly number[])[]): readonly Response[] =>
  answers.map(([p1 = 3, p2 = 3, p3 = 3]) => ({
    instrument: form.id,
    wave: 'post',
    language: 'kk',
    answers: { p1, p2, p3 },
  }));
const sixteen = answered(Array.from({ length: 16 }, (_, i) => [4 + (i % 2), 1 + (i % 5), 5]));

describe('what directors say', () => {
  it('is a mean and a count per line; a line on which all agree is left without numbers', () => {
    const { items } = summariseFeedback(form, sixteen, DISCLOSURE_RULES.programme);
    // All agree on p1 and p3: showing it would tell about each of them.
    expect(items.map(({ item, mean }) => [item.id, mean === undefined])).toEqual([
      ['p1', true],
      ['p2', false],
      ['p3', true],
    ]);
    expect(items[1]).toMatchObject({ answered: 16, agreed: 6 });
  });

  it('is hidden when fewer than five answered', () => {
    const { items } = summariseFeedback(form, sixteen.slice(0, 4), DISCLOSURE_RULES.programme);
    expect(items.every(({ mean, agreed }) => mean === undefined && agreed === undefined)).toBe(
      true,
    );
  });

  it('stands in the report beside the teachers’ answers, in every language', () => {
    const mixed = answered(
      Array.from({ length: 16 }, (_, i) => [2 + (i % 4), 1 + (i % 5), 3 + (i % 3)]),
    );
    const made = programmeReport({
      instrument: survey,
      responses: demonstrationResponses(),
      asOf: calendarDate('2020-06-30'),
      feedback: [
        { instrument: form, responses: mixed },
        { instrument: form, responses: mixed.slice(0, 3) },
      ],
    });
    if (!made.ok) throw new Error('refused');
    const codes = made.value.found.map(({ code }) => code);
    expect(codes.slice(-2)).toEqual(['report.feedback', 'report.feedback-hidden']);
    for (const language of LANGUAGES) {
      for (const said of made.value.found.slice(-2)) {
        expect(sayStatement(language, said, survey)).not.toMatch(/undefined|NaN|object/);
      }
      expect(reportHtml(made.value, language)).toContain(form.title[language]);
    }
  });
});

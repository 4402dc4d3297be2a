import { describe, expect, it } from 'vitest';
import { groupMeans, teacherLeadershipSurvey as survey, type Response } from '../../src/index.ts';
import { demonstrationResponses } from '../report/demonstration.ts';

const responses = demonstrationResponses();
const codes = (result: ReturnType<typeof groupMeans>) =>
  result.ok ? [] : result.refusals.map(({ code }) => code);

describe('comparing groups', () => {
  it('gives means where the questions work alike, as they were made to in the demonstration', () => {
    const compared = groupMeans(survey, responses, { by: 'language' });
    expect(compared.ok && compared.value.means.map(({ group }) => group)).toContain('ru');
  });

  it('refuses when one language starts from another level on two items of a scale', () => {
    const shifted = responses.map((each): Response => {
      if (each.language !== 'ru') return each;
      const lower = (id: string) => Math.max(1, (each.answers[id] ?? 3) - 2);
      return { ...each, answers: { ...each.answers, e1: lower('e1'), k2: lower('k2') } };
    });
    const compared = groupMeans(survey, shifted, { by: 'language' });
    expect(compared).toMatchObject({
      ok: false,
      refusals: [{ code: 'groups.not-comparable' }],
    });
  });

  it('refuses schools of nine and answers of two waves', () => {
    expect(codes(groupMeans(survey, responses, { by: 'cluster' }))).toEqual([
      'groups.too-few-answers',
    ]);
    const mixed = responses.map((each, i): Response => (i % 2 ? each : { ...each, wave: 'pre' }));
    expect(codes(groupMeans(survey, mixed, { by: 'language' }))).toContain('groups.several-waves');
  });
});

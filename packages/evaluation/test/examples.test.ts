import { describe, expect, it } from 'vitest';
import { leadershipCohort } from '../bench/leadership-cohort.ts';
import { hideSmallGroups } from '../examples/hide-small-groups.ts';
import { modelOfLeadership } from '../examples/model-of-leadership.ts';
import { reliabilityOfAScale } from '../examples/reliability-of-a-scale.ts';
import { sameQuestionsForBoth } from '../examples/same-questions-for-both.ts';
import { scoreAQuestionnaire } from '../examples/score-a-questionnaire.ts';

const cohort = leadershipCohort(7, { teachers: 150, schools: 16, schoolShare: 0.15 });
const culture = [cohort['c1']!, cohort['c2']!, cohort['c3']!];

describe('the recipes of the README', () => {
  it('give alpha and omega with intervals', () => {
    const lines = reliabilityOfAScale(culture);
    expect(lines[0]).toMatch(/^alpha 0\.\d\d, 95 % 0\.\d\d to 0\.\d\d$/);
    expect(lines[1]).toMatch(/^omega 0\.\d\d, 95 % 0\.\d\d to 0\.\d\d$/);
    expect(reliabilityOfAScale([culture[0]!])).toEqual(['No alpha: too-few-items.']);
  });

  it('fit the model of leadership and warn of few schools', () => {
    const lines = modelOfLeadership(cohort);
    expect(lines.filter((line) => line.includes('by school'))).toHaveLength(6);
    expect(lines).toContain('sem-few-clusters');
  });

  it('compare how two groups use the questions', () => {
    const many = leadershipCohort(7, { teachers: 800 });
    const data = { ...many, language: many['c1']!.map((_, i) => i % 2) };
    const model = 'culture =~ c1 + c2 + c3\ncapacity =~ k1 + k2 + k3';
    const lines = sameQuestionsForBoth(model, data, 'language');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['metric', 'scalar', 'strict']);
    expect(lines[0]).toContain('metric holds');
  });

  it('score a questionnaire or name the wrong cell', () => {
    const row = { wave: 'pre', language: 'kk', c1: '5', c2: '4', c3: '2', c4: '5' };
    expect(scoreAQuestionnaire(row)).toContain('culture: 4.50');
    expect(scoreAQuestionnaire({ ...row, c2: '9' })).toEqual(['response.out-of-range at 1, c2']);
  });

  it('hide small groups and what would give them away', () => {
    const lines = hideSmallGroups({
      id: 'region',
      counts: [22, 25],
      inside: [
        { id: 'school 1', counts: [3, 4] },
        { id: 'school 2', counts: [8, 9] },
        { id: 'school 3', counts: [11, 12] },
      ],
    });
    expect(lines).toEqual([
      'region: 22 and 25',
      'school 1: hidden, disclosure.too-few',
      'school 2: hidden, disclosure.protects-another',
      'school 3: 11 and 12',
    ]);
  });
});

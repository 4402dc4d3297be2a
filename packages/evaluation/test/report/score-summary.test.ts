import { expect, it } from 'vitest';
import { summariseScores, teacherLeadershipSurvey as survey } from '../../src/index.ts';
import { isAttentive } from '../../src/instruments/score.ts';
import { demonstrationResponses } from './demonstration.ts';

it('counts for the reliability of a scale only those whose answers count for its score', () => {
  const all = demonstrationResponses();
  const attentive = all.filter((response) => isAttentive(survey, response));
  expect(attentive.length).toBeLessThan(all.length);
  for (const scale of survey.scales) {
    expect(summariseScores(survey, scale, all)).toEqual(summariseScores(survey, scale, attentive));
  }
});

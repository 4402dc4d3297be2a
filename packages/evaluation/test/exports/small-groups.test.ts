import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmallGroups, labelledResponses } from '../../src/exports/index.ts';
import {
  DISCLOSURE_RULES,
  teacherLeadershipSurvey as survey,
  type Response,
} from '../../src/index.ts';

const RULE = DISCLOSURE_RULES.programme;
const response = fc.record({
  instrument: fc.constant(survey.id),
  wave: fc.constantFrom('pre' as const, 'post' as const),
  language: fc.constantFrom('kk', 'kk', 'kk', 'ru'),
  cluster: fc.constantFrom('S1', 'S1', 'S1', 'S2', 'S2', 'S3', 'S4'),
  answers: fc.constant({}),
});
const responses = fc.array(response, { maxLength: 80 });
const tally = (rows: readonly Response[], keyOf: (row: Response) => string | undefined) => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

describe('answers for export', () => {
  it('single out no fewer people than the rule allows by school, or by school and language', () => {
    fc.assert(
      fc.property(responses, (rows) => {
        const { responses: safe } = hideSmallGroups(rows, RULE);
        const bySchool = tally(safe, ({ wave, cluster }) => cluster && `${wave} ${cluster}`);
        const byBoth = tally(safe, ({ wave, cluster, language }) =>
          language === '' ? undefined : `${wave} ${cluster} ${language}`,
        );
        for (const counts of [bySchool, byBoth]) {
          for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(RULE.least);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never leave a single school without a code, nor too few people, unless all have none', () => {
    fc.assert(
      fc.property(responses, (rows) => {
        const { responses: safe } = hideSmallGroups(rows, RULE);
        for (const wave of ['pre', 'post'] as const) {
          const own = safe.flatMap((row, at) =>
            row.wave === wave ? [{ row, was: rows[at]! }] : [],
          );
          const lost = own.filter(({ row }) => row.cluster === undefined);
          if (lost.length === 0 || lost.length === own.length) continue;
          expect(lost.length).toBeGreaterThanOrEqual(RULE.least);
          expect(new Set(lost.map(({ was }) => was.cluster)).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tell nobody by way of the code that links waves what is hidden in one of them', () => {
    const people = fc.array(
      fc.record({
        cluster: fc.constantFrom('S1', 'S1', 'S1', 'S2', 'S2', 'S3', 'S4'),
        language: fc.constantFrom('kk', 'kk', 'kk', 'ru'),
        waves: fc.constantFrom(['pre', 'post'] as const, ['pre'] as const, ['post'] as const),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(people, (group) => {
        const rows = group.flatMap(({ cluster, language, waves }, place) =>
          waves.map((wave): Response => ({
            ...{ instrument: survey.id, wave, language, cluster, answers: {} },
            linkageCode: `code-${place}`,
          })),
        );
        const { responses: safe } = hideSmallGroups(rows, RULE, true);
        const told = new Map<string, string>();
        for (const { linkageCode, cluster } of safe) if (cluster) told.set(linkageCode!, cluster);
        const spoken = new Map<string, string>();
        for (const { linkageCode, language } of safe) {
          if (language !== '') spoken.set(linkageCode!, language);
        }
        const bySchool = tally(safe, ({ wave, linkageCode }) => {
          const school = told.get(linkageCode!);
          return school && `${wave} ${school}`;
        });
        const byBoth = tally(safe, ({ wave, linkageCode }) => {
          const language = spoken.get(linkageCode!);
          return language && `${wave} ${told.get(linkageCode!)} ${language}`;
        });
        for (const counts of [bySchool, byBoth]) {
          for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(RULE.least);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lose no row and no answer, and large groups stay as they are', () => {
    const many = Array.from({ length: 40 }, (_, i): Response => ({
      instrument: survey.id,
      wave: 'post',
      language: i % 2 ? 'kk' : 'ru',
      cluster: i < 20 ? 'S1' : 'S2',
      answers: { e1: 4 },
    }));
    expect(hideSmallGroups(many, RULE)).toEqual({
      responses: many,
      hidden: { clusters: 0, languages: 0 },
    });
    expect(labelledResponses(survey, many.slice(0, 3)).rows.map((row) => row.slice(0, 4))).toEqual(
      Array.from({ length: 3 }, () => ['post', '', '', 4]),
    );
  });
});

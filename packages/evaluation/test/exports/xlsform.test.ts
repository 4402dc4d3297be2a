import { expect, it } from 'vitest';
import { xlsForm } from '../../src/exports/index.ts';
import { readResponse, teacherLeadershipSurvey as survey } from '../../src/index.ts';

it('an XLSForm asks every item, requires none, and its choices read back as answers', () => {
  const { survey: questions, choices, settings } = xlsForm(survey);
  expect(questions.columns).toContain('label::Қазақша (kk)');
  for (const table of [questions, choices, settings]) {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
  expect(questions.rows.slice(1).map((row) => row[1])).toEqual(survey.items.map(({ id }) => id));
  expect(new Set(questions.rows.map((row) => row[5]))).toEqual(new Set(['no']));
  expect(questions.rows.map((row) => row[0])).not.toContain('start');
  for (const [list, name] of choices.rows) {
    expect(list).toBe('agreement-5');
    expect(readResponse(survey, { wave: 'post', e1: String(name) }, 1).ok).toBe(true);
  }
});

import { expect, it } from 'vitest';
import { numbered } from '../../src/lib/server/loading/planned-year.ts';

it('counts the meetings of a year as each language counts', () => {
  expect(numbered('kk', 'Топтық сессия', 5)).toBe('5-топтық сессия');
  expect(numbered('kk', 'Желілік кездесу', 2)).toBe('2-желілік кездесу');
  expect(numbered('kk', 'Өңірлік кездесу', 1)).toBe('1-өңірлік кездесу');
  expect(numbered('ru', 'Групповая сессия', 5)).toBe('Групповая сессия 5');
  expect(numbered('en', 'Group session', 5)).toBe('Group session 5');
});

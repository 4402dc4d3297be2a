import type { DevelopmentProject, Portfolio } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { nextOf } from '../../src/lib/server/journey/progress.ts';
import { holdsWords } from '../../src/lib/server/journey/worksheets.ts';

describe('what is said to come next, once the story is told', () => {
  const told = (state: Portfolio['state']) =>
    nextOf({
      project: { stage: 'telling' } as DevelopmentProject,
      portfolio: { state } as Portfolio,
      evidence: 1,
      hasStory: true,
    });

  it.each([
    ['submitted', 'portfolio', 'waiting'],
    ['read', 'portfolio', 'deciding'],
    ['appealed', 'portfolio', 'deciding'],
    ['returned', 'portfolio', 'returned'],
    ['awarded', 'story', 'nothing'],
  ] as const)('is for a portfolio that is %s: %s, %s', (state, step, reason) => {
    expect(told(state)).toMatchObject({ step, reason });
  });
});

it('a form holds words only when somebody wrote in it', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['operation', 'o-1'],
    ['with', 'colleague'],
    ['count', '1'],
    ['heldOn', '2020-02-07'],
    ['asked', ' '],
  ] as const)
    form.append(name, value);
  expect(holdsWords(form)).toBe(false);
  form.append('heard', 'Begin small.');
  expect(holdsWords(form)).toBe(true);
});

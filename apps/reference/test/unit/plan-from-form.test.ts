import type { DevelopmentProject } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { daysTooEarly, planFrom } from '../../src/lib/server/journey/plan-from-form.ts';

const step = (id: string, what: string, more: object = {}) => ({
  id,
  what,
  withWhom: [],
  status: 'planned',
  evidence: [],
  ...more,
});
const acting = {
  stage: 'acting',
  plan: {
    aim: 'More questions',
    steps: [
      step('step-1', 'Count them', { status: 'done', dueOn: '2020-02-28', sign: 'A list' }),
      step('step-2', 'Open a wall'),
    ],
    reviewOn: ['2020-03-01', '2020-04-01'],
    helpNeeded: 'A board',
  },
  earlierAgreements: [{ plan: { aim: '', steps: [step('step-3', 'Taken out')], reviewOn: [] } }],
} as unknown as DevelopmentProject;
const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('a plan that is written anew', () => {
  it('lets a step follow its words into another row, and gives no name to two', () => {
    const form = formOf({
      aim: 'More questions',
      'step-0-what': 'Open a wall',
      'step-1-what': 'Count them twice',
      'step-1-due': '2020-03-06',
      'step-4-what': 'Ask the parents',
    });
    const { steps } = planFrom(form, acting);
    // What stands in the wall's old row is a new step, and no step that was taken out lends it a name.
    expect(steps.map(({ id, what }) => [id, what])).toEqual([
      ['step-2', 'Open a wall'],
      ['step-4', 'Count them twice'],
      ['step-5', 'Ask the parents'],
    ]);
  });

  it('puts a step into other words in its row, and empties what was emptied there', () => {
    const form = formOf({ 'step-0-what': 'Count them twice', 'step-0-due': '2020-03-06' });
    expect(planFrom(form, acting).steps).toEqual([
      step('step-1', 'Count them twice', { status: 'done', dueOn: '2020-03-06' }),
    ]);
  });

  it('loses nothing that its form has no field for', () => {
    const form = formOf({ 'step-lines': 'Open a wall\nCount them', reviewOn: '2020-03-02' });
    const plan = planFrom(form, acting);
    expect(plan.helpNeeded).toBe('A board');
    expect(plan.reviewOn).toEqual(['2020-03-02', '2020-04-01']);
    expect(plan.steps[1]).toMatchObject({ id: 'step-1', status: 'done', sign: 'A list' });
  });

  it('takes no day before the year began', () => {
    const form = formOf({ 'step-1-due': '2019-01-01', 'step-2-due': '2019-09-02', reviewOn: '' });
    expect(daysTooEarly(form, '2019-09-02' as never)).toEqual(['step-1-due']);
  });
});

import { calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { sayPlan } from '../../src/lib/server/planning-words.ts';

const names = {
  groups: new Map([['g-ast-1', 'School 12']]),
  regions: new Map([['KZ-71', 'Nur-Sultan']]),
  people: new Map([['facilitator-ast-1-1', 'Bauyrzhan']]),
};
const on = calendarDate('2020-03-16');
const until = calendarDate('2020-06-09');
const away = {
  code: 'plan.absence',
  params: { person: 'facilitator-ast-1-1', from: on, to: until },
} as const;
const impossible = {
  code: 'plan.impossible',
  params: {
    groups: ['g-ast-1'],
    clash: [away, { code: 'plan.late-start', params: { group: 'g-ast-1', from: on } }],
    relaxations: [
      {
        constraint: {
          code: 'plan.day-fixed',
          params: { event: 'region-KZ-71.network-event-2', on },
        },
        makesPossible: true,
        by: 1,
        gives: [{ event: 'g-ast-1.group-session-5', heldOn: until }],
      },
    ],
  },
} as never;

describe('what the planner says', () => {
  it('names groups, regions and people however deep a refusal hides them', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const said = sayPlan(language, impossible, names);
      for (const name of ['School 12', 'Nur-Sultan', 'Bauyrzhan']) expect(said).toContain(name);
      expect(said).not.toMatch(/g-ast|KZ-71|facilitator-/u);
    }
  });

  it('needs no name for the group that is spoken to', () => {
    const said = { code: 'plan.late-start', params: { group: 'g-ast-1', from: on } } as never;
    expect(sayPlan('en', said, { ...names, own: 'g-ast-1' })).toContain('the group begins');
  });

  it('leaves an id that nobody named as it is rather than saying nothing', () => {
    const said = { code: 'plan.unknown-event', params: { event: 'g-x.group-session-1' } } as never;
    expect(sayPlan('en', said, names)).toContain('g-x.group-session-1');
  });
});

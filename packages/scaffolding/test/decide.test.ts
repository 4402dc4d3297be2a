import { readFileSync } from 'node:fs';
import { calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { decide, explainDecision, readLog, type LogEntry } from '../src/index.ts';

const text = readFileSync(
  new URL('../../../examples/tlk-2019-20/evidence.ndjson', import.meta.url),
  'utf8',
);

function exampleLog(): readonly LogEntry[] {
  const read = readLog(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
}

describe('decide on the example year', () => {
  it('advises on six dimensions for each of six teachers', () => {
    const decisions = decide({ log: exampleLog(), today: calendarDate('2020-03-12') });
    expect(decisions).toHaveLength(36);
  });

  it('stops every release on the day the schools close', () => {
    const decisions = decide({ log: exampleLog(), today: calendarDate('2020-03-16') });
    expect(decisions.filter(({ before, after }) => before !== after)).toEqual([]);
    expect(
      decisions
        .filter(({ after }) => after !== 'stand-back')
        .every(({ missing }) => missing.some(({ need }) => need === 'context-closed')),
    ).toBe(true);
  });

  it('says each decision in Kazakh, Russian and English without a hole', () => {
    for (const decision of decide({ log: exampleLog(), today: calendarDate('2020-03-12') })) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const { text } = explainDecision(decision, language);
        expect(text).not.toMatch(/undefined|NaN|\[object|null|\d{4}-\d\d/); // a day in words, never 2020-02-10
      }
    }
  });
});

describe('readLog', () => {
  const line = (record: object) =>
    JSON.stringify({ id: 'x', teacher: 't-1', on: '2019-11-05', ...record });

  it('refuses a concern that somebody else set, and says so in words (R0)', () => {
    const read = readLog(line({ kind: 'concern', setBy: 'facilitator' }));
    expect(read).toEqual({
      ok: false,
      refusals: [
        {
          code: 'evidence.concern-not-the-teachers',
          params: { line: 1, setBy: 'facilitator' },
          path: [1, 'setBy'],
        },
      ],
    });
  });

  it.each(['position', 'sex', 'age', 'school'])('refuses to know a teacher’s %s', (key) => {
    const read = readLog(line({ kind: 'milestone', reached: 'plan-consulted', [key]: 'x' }));
    expect(read).toMatchObject({
      ok: false,
      refusals: [{ code: 'evidence.not-accepted', params: { line: 1, key } }],
    });
  });

  it('gives every reason at once, each with its line', () => {
    const read = readLog(
      ['{', line({ kind: 'gossip' }), line({ kind: 'reflection', by: 'f', depth: 2.3 })].join('\n'),
    );
    expect(read.ok ? [] : read.refusals.map(({ code, path }) => [code, path?.[0]])).toEqual([
      ['evidence.not-json', 1],
      ['evidence.unknown-kind', 2],
      ['evidence.invalid', 3],
    ]);
  });
});

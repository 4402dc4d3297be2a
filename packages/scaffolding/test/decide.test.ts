import { readFileSync } from 'node:fs';
import { calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, decide, explainDecision, readLog, type LogEntry } from '../src/index.ts';
import { SCAFFOLDING_MESSAGES } from '../src/messages/index.ts';

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

  it.each([
    ['a mark at the beginning', '\uFEFF', ''],
    ['line ends of another system', '', '\r\n'],
    ['empty lines', '\n\n', '\n \n'],
  ])('reads over %s', (_, before, after) => {
    const record = line({ kind: 'milestone', reached: 'plan-consulted' });
    expect(readLog(before + record + after)).toMatchObject({ ok: true, value: [{ id: 'x' }] });
  });

  it('reads an empty log, in which there is nobody to advise on', () => {
    const read = readLog('');
    expect(read).toEqual({ ok: true, value: [] });
    expect(decide({ log: [], today: calendarDate('2019-11-05') })).toEqual([]);
  });

  // What is wrong, and what the refusal says about it: the field, what was found, what was expected.
  const rated = { kind: 'supervision-rating', by: 'f-1', score: 3 };
  it.each([
    [{ ...rated, score: 9 }, 'score', '9', { kind: 'at-most', number: 4 }],
    [{ ...rated, score: 2.5 }, 'score', '2.5', { kind: 'steps-of', number: 1 }],
    [{ ...rated, score: '3' }, 'score', '"3"', { kind: 'number' }],
    [{ ...rated, score: undefined }, 'score', undefined, { kind: 'number' }],
    [{ ...rated, on: '2019-02-30' }, 'on', '"2019-02-30"', { kind: 'date' }],
    [{ ...rated, by: '' }, 'by', '""', { kind: 'longer', number: 1 }],
    [
      { ...rated, dimensions: ['plannning'] },
      'dimensions.0',
      '"plannning"',
      { kind: 'one-of', values: [...DIMENSIONS] },
    ],
    [{ ...rated, checked: 'yes' }, 'checked', '"yes"', { kind: 'yes-or-no' }],
    [{ kind: 'concern' }, 'setBy', undefined, { kind: 'one-of', values: ['teacher'] }],
  ])('names field, finding and expectation: %j', (record, at, found, expected) => {
    const read = readLog(line(record));
    expect(read.ok ? [] : read.refusals).toEqual([
      {
        code: 'evidence.invalid',
        params: { line: 1, at, ...(found !== undefined && { found }), expected },
        path: [1, ...at.split('.').map((part) => (part === '0' ? 0 : part))],
      },
    ]);
    for (const language of ['kk', 'ru', 'en'] as const) {
      const { params } = (read.ok ? [] : read.refusals)[0]!;
      const words = SCAFFOLDING_MESSAGES[language]['evidence.invalid'](params as never);
      expect(words).toContain(at);
      expect(words).not.toMatch(/undefined|\[object/);
    }
  });

  it.each(['[]', '"text"', 'null', '7'])('asks for one record a line, not %s', (text) => {
    expect(readLog(text)).toMatchObject({
      ok: false,
      refusals: [{ code: 'evidence.not-a-record', params: { line: 1, found: text } }],
    });
  });

  it('refuses a second record with the same id, and a record without a kind', () => {
    const record = line({ kind: 'milestone', reached: 'plan-consulted' });
    expect(readLog(`${record}\n${record}\n${line({})}`)).toMatchObject({
      ok: false,
      refusals: [
        { code: 'evidence.duplicate-id', params: { line: 2, id: 'x' } },
        { code: 'evidence.unknown-kind', params: { line: 3 } },
      ],
    });
  });

  it.each(['Age', 'birth_year', 'date-of-birth', 'Пол', 'мектеп'])(
    'refuses to know who somebody is under any spelling: %s',
    (key) => {
      const read = readLog(line({ kind: 'milestone', reached: 'plan-consulted', [key]: 'x' }));
      expect(read).toMatchObject({
        ok: false,
        refusals: [{ code: 'evidence.not-accepted', params: { key } }],
      });
    },
  );
});

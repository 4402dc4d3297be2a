import { calendarDate } from '@tldw/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { acceptLog, decide, type LogEntry, type DecideInput, type Fact } from '../../src/index.ts';
import { NEVER_ACCEPTED } from '../../src/index.ts';

type KeysOf<T> = T extends unknown ? keyof T : never;
type Never = (typeof NEVER_ACCEPTED)[number];

describe('post, sex, age and school', () => {
  it('have no place in the log, in the question, or among the facts: such a program does not compile', () => {
    expectTypeOf<Extract<KeysOf<LogEntry>, Never>>().toBeNever();
    expectTypeOf<Extract<keyof DecideInput, Never>>().toBeNever();
    expectTypeOf<Extract<Fact, Never>>().toBeNever();
    const on = calendarDate('2019-10-15');
    const record = {
      kind: 'milestone',
      id: 'm',
      teacher: 't',
      on,
      reached: 'plan-consulted',
    } as const;
    // @ts-expect-error a log entry with a position is not a log entry
    const entry: LogEntry = { ...record, position: 'deputy' };
    // @ts-expect-error a decision cannot be asked about a school
    const question: DecideInput = { log: [], today: on, school: 's-1' };
    expect(decide(question)).toEqual([]);
    expect(acceptLog([entry]).ok).toBe(false);
  });

  it.each(NEVER_ACCEPTED)('are refused when a log brings them all the same: %s', (key) => {
    const record = {
      kind: 'milestone',
      id: 'm',
      teacher: 't',
      on: '2019-10-15',
      reached: 'plan-consulted',
    };
    expect(acceptLog([record]).ok).toBe(true);
    expect(acceptLog([{ ...record, [key]: 'x' }])).toMatchObject({
      ok: false,
      refusals: [{ code: 'evidence.not-accepted', params: { key } }],
    });
  });
});

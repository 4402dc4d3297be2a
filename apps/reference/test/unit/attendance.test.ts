import type { AttendanceStatus } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { attendanceFrom } from '../../src/lib/server/pages/attendance.ts';

const people = [
  { id: 'a', status: '' },
  { id: 'b', status: 'attended' },
];
const ON_THE_DAY = {
  people,
  statuses: ['attended', 'apologised', 'absent', 'expected'] as AttendanceStatus[],
  hasBegun: true,
};
const BEFORE = {
  people,
  statuses: ['apologised', 'expected'] as AttendanceStatus[],
  hasBegun: false,
};

function form(answers: Readonly<Record<string, string>>): FormData {
  const sent = new FormData();
  for (const [name, value] of Object.entries(answers)) sent.set(name, value);
  return sent;
}

describe('what a form says of who took part', () => {
  it('is nothing where nobody was marked, and “not known” of whom nothing is known', () => {
    expect(attendanceFrom(form({}), ON_THE_DAY)).toEqual({ problem: 'nothing' });
    expect(attendanceFrom(form({ 'person:a': 'expected' }), ON_THE_DAY)).toEqual({
      problem: 'nothing',
    });
  });

  it('takes an answer back that was given before, though the rest took part', () => {
    expect(attendanceFrom(form({ 'person:b': 'expected', rest: 'attended' }), ON_THE_DAY)).toEqual({
      people: [
        { person: 'a', status: 'attended' },
        { person: 'b', status: 'expected' },
      ],
    });
  });

  it('is of apologies alone before the day', () => {
    for (const said of [{ rest: 'attended' }, { 'person:a': 'attended' }, { 'person:a': 'absent' }])
      expect(attendanceFrom(form(said), BEFORE)).toEqual({ problem: 'tooEarly' });
    expect(attendanceFrom(form({ 'person:a': 'apologised' }), BEFORE)).toEqual({
      people: [{ person: 'a', status: 'apologised' }],
    });
  });
});

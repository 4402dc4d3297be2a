import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, headcount, type Participant } from '../src/index.ts';
import { exampleRoster } from './roster/example-files.ts';

const roster = exampleRoster();
const NOVEMBER = calendarDate('2019-11-01');

describe('a headcount', () => {
  it('says 150 teachers and 180 participants of one year on one day, and which is which', () => {
    const count = headcount(roster, NOVEMBER);
    expect(count).toMatchObject({ teachers: 150, participants: 180, facilitators: 32 });
    expect(count.because).toEqual([
      { code: 'headcount.teachers', params: { count: 150, on: NOVEMBER } },
      {
        code: 'headcount.participants',
        params: {
          count: 180,
          teachers: 150,
          directors: 16,
          deputies: 14,
          others: 0,
          on: NOVEMBER,
        },
      },
      { code: 'headcount.facilitators-apart', params: { count: 32, on: NOVEMBER } },
    ]);
    const deputies = count.rows.find(({ position }) => position === 'deputy');
    expect(deputies).toMatchObject({ intended: 16, active: 14, everEnrolled: 14 });
  });

  it('counts people as they were on the day', () => {
    expect(headcount(roster, calendarDate('2019-09-15')).participants).toBe(0);
    const enrolled = headcount(roster, calendarDate('2019-10-06'));
    expect(enrolled.rows[0]).toMatchObject({ position: 'teacher', enrolled: 150, active: 0 });
  });

  it('counts a withdrawal with its reason, and a person who changed groups once', () => {
    const [leaver, mover, ...others] = roster.participants;
    const left: Participant = {
      ...leaver!,
      history: [...leaver!.history, { status: 'withdrawn', on: NOVEMBER, reason: 'moved-school' }],
    };
    const before: Participant = {
      ...mover!,
      history: [...mover!.history, { status: 'withdrawn', on: NOVEMBER, reason: 'other' }],
    };
    const after: Participant = {
      ...mover!,
      id: `${mover!.id}.2` as Participant['id'],
      history: [{ status: 'enrolled', on: NOVEMBER }],
    };
    for (const participants of [
      [left, before, after, ...others],
      [after, before, left, ...others],
    ]) {
      const count = headcount({ ...roster, participants }, NOVEMBER);
      expect(count.participants).toBe(179);
      expect(headcount({ ...roster, participants }, addDays(NOVEMBER, -1)).participants).toBe(180);
      const withdrawn = count.rows.flatMap((row) => Object.keys(row.withdrawals));
      expect(withdrawn).toEqual(['moved-school']);
    }
  });

  it('says when somebody leads a group and takes part as well', () => {
    const both = { ...roster.participants[0]!, person: roster.facilitators[0]!.person };
    const count = headcount({ ...roster, participants: [both] }, NOVEMBER);
    expect(count.alsoParticipants).toBe(1);
    expect(count.because.at(-1)?.code).toBe('headcount.both-roles');
  });
});

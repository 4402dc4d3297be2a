import { describe, expect, it } from 'vitest';
import { readGroups } from '../../src/index.ts';

const HEADER = 'group,school,region,weekdays,starts_at,ends_at,shift,facilitators,participants';

describe('readGroups', () => {
  it('reads days as numbers or as words of three languages, and people as a list or a number', () => {
    const text = `${HEADER}\r\ng1,s1,r1,2;4,15:00,17:00,1,anar;baur,a;b;c\r\ng2,s2,r1,Дүйсенбі;пт,9:30,11:30,2,dina,12\r\n`;
    const read = readGroups(text);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    expect(read.value.map(({ weekdays }) => weekdays)).toEqual([
      [2, 4],
      [1, 5],
    ]);
    expect(read.value.map(({ participantCount }) => participantCount)).toEqual([3, 12]);
    expect(read.value[1]!.startsAt).toBe('09:30');
    expect(read.value[0]!.facilitators).toEqual(['anar', 'baur']);
  });

  it('refuses every bad cell with its row', () => {
    const text = `${HEADER}\n,s1,r1,2,15:00,17:00,1,f,1\ng1,s1,,9,25:00,17:00,1,f,1\ng1,s1,r,1,15:00,14:00,1,f,1\n`;
    const read = readGroups(text);
    const codes = read.ok ? [] : read.refusals.map(({ code, path }) => [code, path?.[0]]);
    expect(codes).toEqual([
      ['groups.no-id', 2],
      ['groups.no-region', 3],
      ['groups.weekday', 3],
      ['groups.time', 3],
      ['groups.times-inverted', 4],
      ['groups.twice', 4],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { run } from '../src/run.ts';
import { Misuse, type CommandIo } from '../src/command.ts';

const GROUPS = `group,school,region,weekdays,starts_at,ends_at,shift,facilitators,participants
g1,s1,KZ-71,2;4,15:00,17:00,1,anar;baur,9
g2,s2,KZ-75,3,10:00,12:00,2,dina,11
`;
const CLOSURE = {
  kind: 'closure',
  from: '2020-03-16',
  to: '2020-06-09',
  closes: 'in-person',
  note: 'Gatherings are closed',
};
const PLAN = '--design tlk-2019 --country kz --year 2019-20 --groups groups.csv';

async function tldw(line: string, files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const readText = (path: string) => {
    const text = files[path];
    return text === undefined ? Promise.reject(new Misuse(`no ${path}`)) : Promise.resolve(text);
  };
  const io: CommandIo = {
    readText,
    readBytes: async (path) => new TextEncoder().encode(await readText(path)),
    writeFile: () => Promise.resolve(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2020-03-14'),
    language: 'en',
  };
  const code = await run(line.split(' '), io);
  return { code, out: out.join(''), err: err.join('') };
}

describe('tldw plan, replan and explain', () => {
  it('plan a year, repair it in spring 2020, and explain an event', async () => {
    const plan = await tldw(`plan ${PLAN} --json`, { 'groups.csv': GROUPS });
    expect(plan.code).toBe(0);
    const { events } = JSON.parse(plan.out).plan;
    expect(events.filter((event: { group: string }) => event.group === 'g1')).toHaveLength(9);

    const files = { 'plan.json': plan.out, 'changes.json': JSON.stringify(CLOSURE) };
    const line = 'replan --plan plan.json --changes changes.json --as-of 2020-03-14 --json';
    const repaired = await tldw(line, files);
    expect(repaired.code).toBe(0);
    const { diff } = JSON.parse(repaired.out);
    const congress = diff.find((each: { event: string }) => each.event === 'everyone.congress-1');
    expect(congress.to).toBe('2020-06-10');
    expect(congress.tell.length).toBeGreaterThan(0);

    const why = await tldw('explain --plan plan.json --event g1.group-session-2 --json', files);
    expect(JSON.parse(why.out).because.length).toBeGreaterThan(0);
  });

  it('refuses with 1 and every reason, and ends with 2 when used wrongly', async () => {
    const bad = GROUPS.replace('2;4', 'someday');
    const refused = await tldw(`plan ${PLAN} --json`, { 'groups.csv': bad });
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).refusals[0].code).toBe('groups.weekday');
    expect((await tldw('plan --design tlk-2019', {})).code).toBe(2);
  });

  describe('with a school calendar in a file', () => {
    const known = { source: 'Our office', asOf: '2026-05-01', status: 'decreed' };
    const calendar = {
      country: 'GE',
      academicYear: '2026-27',
      timeZone: 'Asia/Tbilisi',
      programmeYear: { startsOn: '2026-09-01', endsOn: '2027-06-30' },
      workingWeek: [1, 2, 3, 4, 5],
      terms: [
        { id: 'autumn', name: {}, startsOn: '2026-09-15', endsOn: '2026-12-25', ...known },
        { id: 'spring', name: {}, startsOn: '2027-01-18', endsOn: '2027-06-18', ...known },
      ],
      days: [{ on: '2026-10-27', kind: 'public-holiday', name: {}, ...known }],
      closures: [],
      softPeriods: [],
    };
    const plan = (of: unknown, year = '2026-27', more = '') =>
      tldw(`plan --design tldw --country own.json --year ${year} --groups groups.csv${more}`, {
        'groups.csv': GROUPS,
        'own.json': JSON.stringify(of),
      });

    it('keeps its holidays, and writes its hours on its own clock', async () => {
      const { out, code } = await plan(calendar, '2026-27', ' --ics');
      expect(code).toBe(0);
      // Tbilisi is four hours ahead: 15:00 there is 11:00 in Greenwich.
      expect(out).toMatch(/DTSTART:\d{8}T110000Z/);
      expect(out).not.toContain('DTSTART:20261027');
      expect((await plan({ ...calendar, days: [] }, '2026-27', ' --ics')).out).toContain(
        'DTSTART:20261027',
      );
    });

    it('refuses it with every place that is wrong, in words', async () => {
      const [first, second] = calendar.terms;
      const { err, code } = await plan({
        ...calendar,
        terms: [{ ...first, endsOn: '2026-12-35' }, second],
        days: [{ date: '2026-10-27', kind: 'public-holiday', name: {}, ...known }],
      });
      expect(code).toBe(1);
      expect(err).toContain('days.0.date: There is no key "date" here.');
      expect(err).toContain('terms.autumn.endsOn: Expected YYYY-MM-DD, found "2026-12-35".');
    });

    it('does not plan another year with it, nor pass over an option', async () => {
      const other = await plan(calendar, '2027-28');
      expect(other.code).toBe(2);
      expect(other.err).toContain('own.json is the calendar of 2026-27, not of 2027-28.');
      expect((await plan(calendar, '2026-27', ' --week six-day')).code).toBe(2);
    });

    it('says that a pack has no such year, in words', async () => {
      const line = 'plan --design tldw --country kz --year 2030-31 --groups groups.csv';
      const { err, code } = await tldw(line, { 'groups.csv': GROUPS });
      expect(code).toBe(1);
      expect(err).toContain('The pack has no school year 2030-31. It has 2016-17');
    });
  });
});

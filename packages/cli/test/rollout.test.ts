import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { Misuse, type CommandIo } from '../src/command.ts';
import { command } from '../src/commands/rollout.ts';

async function rollout(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    readBytes: () => Promise.reject(new Error('no bytes here')),
    readText: (path) => {
      const text = files[path];
      return text === undefined ? Promise.reject(new Misuse(`no ${path}`)) : Promise.resolve(text);
    },
    writeFile: () => Promise.reject(new Error('nothing is written')),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: calendarDate('2019-09-02'),
    language: 'kk',
  };
  const code = await command.run(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const region = (id: string, latitude: number, longitude: number) => ({
  id,
  schools: 10,
  at: { latitude, longitude },
  hasCoordinator: true,
  principals: 2,
  observations: 2,
});
const scenario = {
  id: 'network',
  years: 3,
  regions: [region('KZ-71', 51.2, 71.4), region('KZ-11', 53.3, 69.4), region('KZ-59', 54.9, 69.1)],
  started: ['KZ-71'],
  facilitators: 8,
  retention: 0.8,
  completion: 0.8,
  inductionSeats: 20,
  model: { kind: 'network', alumniConversion: 0.25 },
};
const schools = `school,people,latitude,longitude,seats
Талап,12,51.10,71.40,60
Өрлеу,10,51.30,71.60,
Қайнар,9,52.00,70.90,40
Шалғай,7,43.60,51.20,
`;

describe('tldw rollout', () => {
  it('plays several scenarios through and sets them side by side', async () => {
    const cascade = { ...scenario, id: 'cascade', model: { kind: 'cascade', fanOut: 2 } };
    const files = { 'a.json': JSON.stringify(scenario), 'b.json': JSON.stringify(cascade) };
    const { code, out } = await rollout(['a.json', 'b.json', '--json'], files);
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document.plans[0].years[1].opened).toEqual(['KZ-11', 'KZ-59']);
    expect(document.comparison.map((line: { scenario: string }) => line.scenario)).toEqual([
      'network',
      'cascade',
    ]);
    expect((await rollout(['a.json', 'b.json'], files)).out).toContain('барлық өңір');
  });

  it('refuses a scenario with every reason, in words and as one document', async () => {
    const broken = {
      ...scenario,
      started: ['KZ-99'],
      regions: [...scenario.regions, scenario.regions[0]],
    };
    const { code, out, err } = await rollout(['a.json', '--json'], {
      'a.json': JSON.stringify(broken),
    });
    expect(code).toBe(1);
    expect(JSON.parse(out).refusals.map((refusal: { code: string }) => refusal.code)).toEqual([
      'rollout.duplicate-region',
      'rollout.unknown-region',
    ]);
    expect(err).toContain('KZ-99');
  });

  it('chooses hosts from a spreadsheet and invites the unreachable online', async () => {
    const args = ['hosts', '--schools', 's.csv', '--hosts', '1', '--max-km', '300'];
    const { code, out } = await rollout([...args, '--json'], { 's.csv': schools });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      hosts: ['Талап'],
      online: ['Шалғай'],
      provenShortest: true,
    });
    expect((await rollout(args, { 's.csv': schools })).out).toContain('бұдан қысқа таңдау жоқ');
  });

  it('says in the reader’s language how many hosts would do', async () => {
    const full = schools.replace(',60', ',20').replace(',40', ',20');
    const args = ['hosts', '--schools', 's.csv', '--hosts', '1', '--max-km', '300', '--json'];
    const { code, out, err } = await rollout(args, { 's.csv': full });
    expect(code).toBe(1);
    expect(JSON.parse(out).refusals[0].params).toMatchObject({ people: 31, fewest: 2 });
    expect(err).toContain('орын жетпейді');
  });

  it('counts cohorts', async () => {
    const { out } = await rollout([
      'cohorts',
      '--from',
      '32',
      '--factor',
      '2',
      '--target',
      '15374',
    ]);
    expect(out).toBe('10');
  });

  it.each([
    [[], 'at least one scenario'],
    [['a.json'], 'not JSON'],
    [['hosts', '--hosts', '1', '--max-km', '9'], '--schools'],
    [['hosts', '--schools', 's.csv', '--hosts', 'two', '--max-km', '9'], '--hosts needs a number'],
    [['cohorts', '--from', '32', '--factor', '1', '--target', '64'], '--factor above 1'],
    [['cohorts', '--colour'], 'colour'],
  ])('is misuse: %j', async (args, words) => {
    const files = { 'a.json': '{', 's.csv': 'school,people\n' };
    await expect(rollout(args, files)).rejects.toThrow(Misuse);
    await expect(rollout(args, files)).rejects.toThrow(words);
  });
});

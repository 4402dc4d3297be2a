import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { lineChart } from '../../src/lib/line-chart.ts';
import { growthPage, saveScenario, tryScenario } from '../../src/lib/server/pages/growth.ts';
import { partnersPage } from '../../src/lib/server/pages/partners.ts';
import type { SignedIn } from '../../src/lib/server/signed-in.ts';

const shipped = readFileSync(
  new URL('../../../../examples/tlk-2019-20/rollout.records.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line, index) => ({ ...JSON.parse(line), id: `record-${index}`, version: 1 }));

const request = (records = shipped) => {
  const keepRecord = vi.fn(async () => ({ ok: true, value: { id: 'new', version: 1 } }));
  const desk = {
    listRecords: async () => records,
    readInitiative: async () => ({ document: { initiative: { partners: [] } } }),
    keepRecord,
  };
  const asked = { desk, language: 'ru', today: '2020-02-10' } as unknown as SignedIn;
  return { asked, keepRecord };
};
const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const figures = { facilitators: '32', retention: '80', completion: '75', seats: '40' };

describe('scenarios of growth', () => {
  it('are tried without being kept, and without a name', async () => {
    const { asked, keepRecord } = request();
    const few = await tryScenario(asked, formOf({ base: 'record-0', ...figures }));
    const many = await tryScenario(
      asked,
      formOf({ base: 'record-0', ...figures, facilitators: '90', seats: '200' }),
    );
    if (!('line' in few) || !('line' in many)) throw new Error(JSON.stringify([few, many]));
    expect(many.line.teachers).toBeGreaterThan(few.line.teachers);
    expect(keepRecord).not.toHaveBeenCalled();
    const wrong = await tryScenario(asked, formOf({ base: 'record-0', ...figures, retention: '' }));
    expect(wrong).toHaveProperty('problems');
  });

  it('are saved under a name of their own', async () => {
    const { asked, keepRecord } = request();
    const save = (name: string) =>
      saveScenario(asked, formOf({ base: 'record-0', ...figures, name }));
    expect(await save('network')).toEqual(['taken']);
    expect(keepRecord).not.toHaveBeenCalled();
    expect(await save('Осторожно')).toEqual([]);
    expect(keepRecord).toHaveBeenCalledOnce();
  });

  it('stand side by side in one order, whichever was kept first', async () => {
    const names = async (records: typeof shipped) =>
      (await growthPage(request(records).asked)).scenarios.map(({ name }) => name);
    expect(await names([...shipped].reverse())).toEqual(await names(shipped));
  });
});

describe('who would pay', () => {
  it('is told of the scenario that is asked for, and otherwise always of the same one', async () => {
    const of = async (asked: string | null, records = shipped) =>
      (await partnersPage(request(records).asked, asked)).funding!;
    expect((await of(null, [...shipped].reverse())).scenario).toBe((await of(null)).scenario);
    for (const { id } of shipped) {
      const { scenarios } = await of(id);
      expect(scenarios).toHaveLength(shipped.length);
      expect(scenarios.filter(({ isChosen }) => isChosen).map((each) => each.id)).toEqual([id]);
    }
    const sums = await Promise.all(shipped.map(async ({ id }) => (await of(id)).payers));
    expect(new Set(sums.map((each) => JSON.stringify(each))).size).toBe(shipped.length);
  });
});

describe('a line chart', () => {
  it('shortens a name that would run out of the picture, and keeps the whole one beside it', () => {
    const name = 'Очень длинное название сценария';
    const [long, short] = lineChart([
      { name, values: [1, 2] },
      { name: 'Сеть', values: [2, 3] },
    ]).lines;
    expect(long).toMatchObject({ name, label: 'Очень длинн…' });
    expect(short?.label).toBe('Сеть');
  });
});

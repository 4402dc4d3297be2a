import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { CommandIo } from '../src/command.ts';
import { command } from '../src/commands/analyse.ts';

const reference = new URL('../../evaluation/test/reference/', import.meta.url);

interface Row {
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly label: string;
  readonly group?: number;
  readonly est: number;
  readonly se: number;
}
interface Expected {
  readonly parameters: readonly Row[];
  readonly fit: Readonly<Record<string, number>>;
}
interface Fixture {
  readonly options: Readonly<
    Record<
      string,
      {
        readonly data: string;
        readonly model: string;
        readonly options: Readonly<Record<string, unknown>>;
      }
    >
  >;
  readonly expected: Readonly<Record<string, Expected>>;
  readonly tolerance: Tolerance;
  readonly tolerances: Readonly<Record<string, Tolerance>>;
}
interface Tolerance {
  readonly est: number;
  readonly se: number;
  readonly chisq_rel: number;
}

const fixture = JSON.parse(
  readFileSync(new URL('expected/own-odd-models.json', reference), 'utf8'),
) as Fixture;

/** The library's options under the names of the command's. */
function asAsked({
  parameterisation,
  ordered,
  groupEqual,
  ...rest
}: Readonly<Record<string, unknown>>) {
  return {
    ...rest,
    ...(parameterisation === undefined ? {} : { parameterization: parameterisation }),
    ...(ordered === undefined ? {} : { ordered: ordered === true ? 'all' : ordered }),
    ...(groupEqual === undefined ? {} : { 'group-equal': groupEqual }),
  };
}

async function run(name: string) {
  const { data, model, options } = fixture.options[name]!;
  const out: string[] = [];
  const err: string[] = [];
  const args = [
    'sem',
    '--data',
    data,
    '--model',
    model,
    '--options',
    JSON.stringify(asAsked(options)),
  ];
  const code = await command.run([...args, '--json'], {
    readBytes: async () => new Uint8Array(),
    readText: async (path) => readFileSync(new URL(path, reference), 'utf8'),
    writeFile: async () => undefined,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: '2026-01-01' as CommandIo['today'],
    language: 'en',
  });
  return { code, found: JSON.parse(out.join('\n')) as Expected & { refusals?: unknown }, err };
}

/** Every parameter, its error and the fit lie within the tolerance of lavaan's own. */
async function likeLavaan(name: string) {
  const { code, found, err } = await run(name);
  expect([code, found.refusals]).toEqual([0, undefined]);
  const { est, se, chisq_rel } = fixture.tolerances[name] ?? fixture.tolerance;
  const expected = fixture.expected[name]!;
  for (const row of expected.parameters) {
    const ours = found.parameters.find(
      (each) =>
        [each.lhs, each.op, each.rhs].join() === [row.lhs, row.op, row.rhs].join() &&
        (row.group === undefined || row.op === ':=' || each.group === row.group),
    );
    const what = `${row.lhs} ${row.op} ${row.rhs}`;
    expect(ours, what).toBeDefined();
    // Relative to a value above one, as everywhere beside the fixtures.
    const away = (of: 'est' | 'se') =>
      Math.abs(ours![of] - row[of]) / Math.max(1, Math.abs(row[of]));
    expect(away('est'), what).toBeLessThanOrEqual(est);
    expect(away('se'), `error of ${what}`).toBeLessThanOrEqual(se);
  }
  for (const index of ['chisq', 'df'] as const) {
    const [ours, theirs] = [found.fit[index]!, expected.fit[index]!];
    expect(Math.abs(ours - theirs), index).toBeLessThanOrEqual(chisq_rel * theirs);
  }
  const labelled = (label: string) => found.parameters.find((row) => row.label === label)!.est;
  return { labelled, err };
}

describe('tldw analyse sem with linked parameters, beside lavaan 0.6-14', () => {
  it('holds an equation between labels', async () => {
    const { labelled } = await likeLavaan('linear');
    expect(labelled('a') + labelled('b')).toBeCloseTo(labelled('c') + labelled('d'), 8);
  });

  it('holds a product of labels, and a parameter that is defined by others', async () => {
    const { labelled } = await likeLavaan('product');
    expect(labelled('a')).toBeCloseTo(labelled('c') * labelled('d'), 6);
    expect(labelled('s')).toBeCloseTo(1.2, 6);
  });

  it('holds an inequality, and says which parameter it holds', async () => {
    const { labelled, err } = await likeLavaan('inequality');
    expect(labelled('a')).toBeGreaterThan(0.3);
    expect(labelled('c')).toBeLessThanOrEqual(1.05 + 1e-6);
    expect(err.join('\n')).toContain('textual =~ x5');
  });

  it('holds equations between groups', async () => {
    const { labelled } = await likeLavaan('linkedGroups');
    expect(labelled('a1')).toBeCloseTo(labelled('a2'), 8);
    expect(labelled('diff')).toBeCloseTo(0.1, 8);
  });
});

describe('tldw analyse sem with models that are less usual, beside lavaan 0.6-14', () => {
  it.each(Object.keys(fixture.options))('prints the numbers of %s', async (name) => {
    await likeLavaan(name);
  });
});

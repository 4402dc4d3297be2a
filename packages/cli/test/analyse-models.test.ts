import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { CommandIo } from '../src/command.ts';
import { command } from '../src/commands/analyse.ts';

const folder = new URL('../../evaluation/test/reference/data/', import.meta.url);

async function run(args: readonly string[], model = '', language: CommandIo['language'] = 'en') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(args, {
    readBytes: async () => new Uint8Array(),
    readText: async (path) =>
      path === 'model.txt' ? model : readFileSync(new URL(path, folder), 'utf8'),
    writeFile: async () => undefined,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: '2026-01-01' as CommandIo['today'],
    language,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const HS = 'visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9';
const sem = ['sem', '--data', 'hs39.csv', '--model', 'model.txt'];

describe('tldw analyse sem', () => {
  it('prints one JSON document with lavaan’s names', async () => {
    const { code, out } = await run([...sem, '--json'], HS);
    expect(code).toBe(0);
    const found = JSON.parse(out) as {
      converged: boolean;
      nobs: number;
      npar: number;
      fit: Record<string, number>;
      rsquare: Record<string, number>;
      parameters: Record<string, unknown>[];
    };
    expect(found).toMatchObject({ converged: true, nobs: 301, npar: 21 });
    expect(found.fit['chisq']).toBeCloseTo(85.3055217698, 8);
    expect(found.rsquare['x1']).toBeCloseTo(0.5957990067, 8);
    const names = [
      'lhs',
      'op',
      'rhs',
      'group',
      'label',
      'est',
      'se',
      'z',
      'pvalue',
      'ci.lower',
      'ci.upper',
      'std.all',
    ];
    expect(Object.keys(found.parameters[0]!)).toEqual(expect.arrayContaining(names));
  });

  it('refuses a misspelt model in the reader’s language', async () => {
    const { code, out, err } = await run([...sem, '--json'], 'f =~ x1 + x2 + x33', 'ru');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      refusals: [{ code: 'sem-unknown-variable', params: { line: 1, nearest: 'x3' } }],
    });
    expect(err).toContain('Может быть, «x3»?');
  });

  it('fits persons within schools, and says what such a model cannot be combined with', async () => {
    const model = 'level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\nfb =~ y1 + y2 + y3';
    const levels = ['sem', '--data', 'demo_twolevel.csv', '--model', 'model.txt', '--json'];
    const { code, out } = await run([...levels, '--cluster', 'cluster'], model);
    const found = JSON.parse(out) as { nclusters: number; parameters: { level: number }[] };
    expect([code, found.nclusters]).toEqual([0, 200]);
    expect(new Set(found.parameters.map(({ level }) => level))).toEqual(new Set([1, 2]));
    await expect(run(levels, model)).rejects.toThrow('--cluster');
    const wrong = await run([...levels, '--cluster', 'clusters'], model);
    expect(JSON.parse(wrong.out)).toMatchObject({
      refusals: [{ code: 'sem-unknown-column', params: { nearest: 'cluster' } }],
    });
    for (const beside of [
      ['--estimator', 'mlr'],
      ['--group', 'x1'],
      ['--se', 'bootstrap', '--seed', '1'],
    ]) {
      const args = [...levels, '--cluster', 'cluster', ...beside];
      await expect(run(args, model)).rejects.toThrow(beside[0]);
    }
  });

  it('takes a model as it stands, and options as JSON', async () => {
    const options = JSON.stringify({ estimator: 'mlr', 'std.lv': true, pattern: 'a note' });
    const args = ['sem', '--data', 'hs39.csv', '--model', HS, '--options', options, '--json'];
    const found = JSON.parse((await run(args)).out) as { estimator: string; parameters: unknown[] };
    expect(found.estimator).toBe('MLR');
    expect(found.parameters[0]).toMatchObject({ rhs: 'x1', label: '' });
    await expect(run([...args, '--with', 'horoscope'])).rejects.toThrow('--with');
  });

  it('fits groups, clusters, robust errors, missing answers and ordered items', async () => {
    for (const more of [
      ['--group', 'school', '--group-equal', 'loadings,intercepts', '--group-partial', 'x3~1'],
      ['--estimator', 'mlr'],
      ['--missing', 'fiml'],
      ['--se', 'robust'],
      ['--cluster', 'school'],
    ]) {
      const { code } = await run([...sem, ...more, '--json'], HS);
      expect([more, code]).toEqual([more, 0]);
    }
    const ordered = await run(
      ['sem', '--data', 'bfi_AN600.csv', '--model', 'model.txt', '--ordered', 'all', '--json'],
      'A =~ A1 + A2 + A3 + A4 + A5',
    );
    expect(ordered.code).toBe(0);
    expect(ordered.out).toContain('chisq.scaled');
  });

  it('says how it is used', async () => {
    await expect(run([...sem, '--estimator', 'magic'], HS)).rejects.toThrow(/estimator/);
    await expect(run([...sem, '--se', 'bootstrap'], HS)).rejects.toThrow(/seed/);
    await expect(run([...sem, '--group-equal', 'everything'], HS)).rejects.toThrow(/loadings/);
  });
});

describe('tldw analyse invariance and mixed', () => {
  it('compares the steps', async () => {
    const { code, out } = await run(
      ['invariance', '--data', 'hs39.csv', '--model', 'model.txt', '--group', 'school', '--json'],
      HS,
    );
    expect(code).toBe(0);
    const { comparisons } = JSON.parse(out) as {
      comparisons: Record<string, { chisqDiff: number }>;
    };
    expect(comparisons['configural_vs_metric']!.chisqDiff).toBeCloseTo(8.1922003234, 7);
  });

  it('fits a random intercept', async () => {
    const { code, out } = await run([
      'mixed',
      '--data',
      'sleepstudy.csv',
      '--formula',
      'Reaction ~ Days + (1 | Subject)',
      '--json',
    ]);
    expect(code).toBe(0);
    const found = JSON.parse(out) as {
      REML: { tau2: number };
      kenwardRoger: { ddf: Record<string, number> };
    };
    expect(found.REML.tau2).toBeCloseTo(1378.1785084185, 5);
    expect(found.kenwardRoger.ddf['Days']).toBeCloseTo(161, 4);
  });

  it('explains a formula it cannot read', async () => {
    const unread = await run(['mixed', '--data', 'sleepstudy.csv', '--formula', 'Reaction ~ Days']);
    expect([unread.code, unread.err.includes('(1 | group)')]).toEqual([1, true]);
    const { code } = await run([
      'mixed',
      '--data',
      'sleepstudy.csv',
      '--formula',
      'Reaction ~ Dayz + (1 | Subject)',
    ]);
    expect(code).toBe(1);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRosterFolder, rosterFrom } from '../../src/lib/server/roster-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tldw-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, lines: readonly unknown[]) =>
  writeFileSync(
    join(folder, name),
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );

describe('readRosterFolder', () => {
  it('names file, line and field of evidence that nobody can use', async () => {
    write('evidence.ndjson', [
      {
        kind: 'participation',
        id: 'a',
        teacher: 't',
        on: '2020-01-05',
        what: 'session',
        done: true,
      },
      { kind: 'participation', id: 'b', teacher: 't', on: 'soon', what: 'session', done: true },
      { kind: 'gossip', id: 'c' },
    ]);
    const reading = readRosterFolder(folder);
    await expect(reading).rejects.toThrow('evidence.ndjson › 2 › on:');
    await expect(reading).rejects.toThrow('evidence.ndjson › 3 › kind:');
  });

  it('names every wrong line of the papers beside the roster, and what was expected', async () => {
    write('notes.records.ndjson', [
      { kind: 'adaptation', owner: 'p', state: 'recorded', document: {} },
      { kind: 'adaptation', state: 7, document: {} },
      'not json',
    ]);
    const reading = readRosterFolder(folder);
    await expect(reading).rejects.toThrow('notes.records.ndjson › 2 › state: string was expected');
    await expect(reading).rejects.toThrow('notes.records.ndjson › 3: this is not JSON');
  });

  it('leaves out what is not there', async () => {
    const read = await readRosterFolder(folder);
    expect(read).toMatchObject({ evidence: [], projects: [], records: [], events: [], roster: [] });
  });
});

describe('rosterFrom', () => {
  it('takes the folder that was named', () => {
    expect(rosterFrom({ TLDW_ROSTER: '/programme' })).toBe('/programme');
    expect(rosterFrom({ TLDW_ROSTER: '/programme', NODE_ENV: 'production' })).toBe('/programme');
  });

  it('takes the demonstration for trying, and never where real people are to come', () => {
    expect(rosterFrom({})).toContain('tlk-2019-20');
    for (const nothing of [{}, { TLDW_ROSTER: '' }]) {
      expect(() => rosterFrom({ NODE_ENV: 'production', ...nothing })).toThrow(/TLDW_ROSTER/);
    }
  });
});

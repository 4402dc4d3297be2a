import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '@tldw/core/roster';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const read = parseCsv('asvs.csv', readFileSync(join(root, 'docs/security/asvs.csv'), 'utf8'));
if (!read.ok) throw new Error(JSON.stringify(read.refusals));
const [header, ...lines] = read.value.map(({ cells }) => cells);

describe('the list of security requirements', () => {
  it('has a line for each requirement of Level 2 in scope, and for fourteen of Level 3', () => {
    expect(header).toEqual(['id', 'level', 'what', 'state', 'how', 'where']);
    const ids = lines.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.filter(([, level]) => level === '3')).toHaveLength(14);
    // 210 without OAuth, and of OAuth the nine for those who only sign people in by it.
    expect(lines.filter(([, level]) => level !== '3')).toHaveLength(219);
  });

  it('says of each what is so and where it is shown', () => {
    const states = ['met', 'partly', 'accepted', 'operator', 'not-applicable'];
    for (const [id, , what, state, how, where] of lines) {
      expect(states, id).toContain(state);
      expect([what, how, where].every(Boolean), id).toBe(true);
      expect(existsSync(join(root, where ?? '')), `${id}: ${where}`).toBe(true);
    }
  });
});

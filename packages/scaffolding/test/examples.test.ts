import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('../examples/', import.meta.url);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the recipes of the README', () => {
  it.each(readdirSync(here))('%s is printed in the README as it is', (file) => {
    const source = readFileSync(new URL(file, here), 'utf8').trim();
    expect(readme).toContain(source);
  });

  it('explains a decision and says what is missing', async () => {
    const { missing, words } = await import('../examples/explain-a-decision.ts');
    expect(missing).toMatchObject([{ need: 'successes', count: 1, otherSource: 1 }]);
    expect(words).toContain('one more thing done well without prompting');
  });

  it('resumes from a stored state with the same decisions', async () => {
    const { resumed, fromTheBeginning } = await import('../examples/store-and-resume.ts');
    expect(resumed).toEqual(fromTheBeginning);
    expect(resumed[0]).toMatchObject({ before: 'direct', after: 'guide' });
  });

  it('accepts rules of one’s own', async () => {
    const { faults } = await import('../examples/own-rules.ts');
    expect(faults).toEqual([]);
  });

  it('suggests how to lead the next session', async () => {
    const { nextSession } = await import('../examples/next-session.ts');
    expect(nextSession).toHaveLength(6);
    expect(nextSession[0]).toContain('Teacher One');
  });
});

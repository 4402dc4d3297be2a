import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { beginStorm, findAgain, isWhole, prepare } from '../drills/storm.ts';

test(
  'a second process is refused, and let in as soon as the first is killed',
  { timeout: 240_000 },
  async () => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'tldw-two-'));
    const place = { settings: { dataFolder }, lanes: 1 };
    await prepare(place);
    const first = beginStorm(place);
    await first.until(3);
    const second = await findAgain(place, []);
    expect(second).toMatchObject({ opens: false, said: 'REFUSED store.in-use' });
    first.signal('SIGKILL');
    await first.ended;
    expect(isWhole(await findAgain(place, first.acknowledged))).toBe(true);
    rmSync(dataFolder, { recursive: true });
  },
);

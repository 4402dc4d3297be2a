import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openOffice, openStore, verifyBackup } from '@tldw/store';
import { SAMPLE } from './sample-programme.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tldw-backup-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (name: string): string => path.join(root, name);
const secret = new Uint8Array(32).fill(7);

async function open(folder: string) {
  const opened = await openStore({ dataFolder: at(folder), secret });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  return opened.value;
}
async function office(folder: string, mayMake = false) {
  const opened = await openOffice({ dataFolder: at(folder), secret, mayMake });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  return opened.value;
}

describe('a backup', () => {
  test(
    'is made, holds no open text, and comes back in a new folder',
    { timeout: 120_000 },
    async () => {
      const store = await open('first');
      await store.loadProgramme(SAMPLE);
      await store.as({ personId: 'facilitator-1' }).listSharedReflections();
      await store.close();

      const from = await office('first');
      const anchor = await from.anchorAudit();
      expect(anchor?.number).toBe(1);
      const head = await from.backup(at('record.gz'), at('keys.gz'));
      expect(head).toMatchObject({ value: { tables: { person: SAMPLE.people.length } } });
      expect((await from.doctor(anchor)).filter((finding) => !finding.ok)).toEqual([]);
      await from.close();
      expect(await verifyBackup(at('record.gz'))).toMatchObject({ ok: true });
      const dump = gunzipSync(readFileSync(at('record.gz'))).toString();
      expect(dump).toContain('reading aloud');
      expect(dump).not.toContain('CANARY-PRIVATE-7f3a');
      expect(dump).not.toContain('"author_key",{');

      const to = await office('second', true);
      expect(await to.restore(at('record.gz'), at('keys.gz'))).toMatchObject({ ok: true });
      expect(await to.restore(at('record.gz'), undefined)).toMatchObject({ ok: false });
      expect((await to.doctor(anchor)).filter((finding) => !finding.ok)).toEqual([]);
      await to.close();
      const restored = await open('second');
      const own = await restored.as({ personId: 'teacher-1' }).listOwnReflections();
      expect(own.map((each) => each.text)).toContain('CANARY-PRIVATE-7f3a');
      expect(
        await restored.as({ personId: 'director-1' }).readReflection('reflection-1'),
      ).toBeUndefined();
      await restored.close();
    },
  );

  test('without the authors’ keys the texts stay sealed', { timeout: 120_000 }, async () => {
    const to = await office('third', true);
    expect(await to.restore(at('record.gz'), undefined)).toMatchObject({ ok: true });
    await to.close();
    const restored = await open('third');
    expect(await restored.as({ personId: 'teacher-1' }).listOwnReflections()).toEqual([]);
    await restored.close();
  });

  test('that another secret sealed is not brought back unreadable', async () => {
    const opened = await openOffice({
      dataFolder: at('fourth'),
      secret: new Uint8Array(32).fill(8),
      mayMake: true,
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    expect(await opened.value.restore(at('record.gz'), at('keys.gz'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'backup.other-secret' }],
    });
    expect(await opened.value.steps()).toMatchObject({ taken: 0 });
    await opened.value.close();
  });

  test('that was cut off or changed is refused', async () => {
    const whole = readFileSync(at('record.gz'));
    writeFileSync(at('short.gz'), whole.subarray(0, whole.length - 40));
    expect(await verifyBackup(at('short.gz'))).toMatchObject({ ok: false });
    const changed = Buffer.from(whole);
    changed[changed.length >> 1]! ^= 1;
    writeFileSync(at('changed.gz'), changed);
    expect(await verifyBackup(at('changed.gz'))).toMatchObject({ ok: false });
    expect(await verifyBackup(at('nowhere.gz'))).toMatchObject({ ok: false });
  });
});

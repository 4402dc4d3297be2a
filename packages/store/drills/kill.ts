import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '@tldw/store';
import { postgresPrograms, startServer, type TestServer } from '../test/postgres-server.ts';
import { DRILL_SECRET, type Drill } from './drill.ts';
import { beginStorm, findAgain, isWhole, prepare } from './storm.ts';
import type { Place } from './writer.ts';

const times = (length: 'short' | 'long'): number => (length === 'long' ? 50 : 3);

/** The app killed without warning while it saves into its folder. */
export const killEmbedded: Drill = {
  name: 'kill-embedded',
  missing: () => undefined,
  run: async (length) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'tldw-kill-'));
    const place: Place = { settings: { dataFolder }, lanes: 2 };
    await prepare(place);
    const acknowledged: string[] = [];
    let closed = 0;
    for (let turn = 0; turn < times(length); turn += 1) {
      const storm = beginStorm(place);
      await storm.until(3 + 17 * (turn % 7));
      storm.signal('SIGKILL');
      await storm.ended;
      if (storm.acknowledged.length === 0) closed += 1;
      acknowledged.push(...storm.acknowledged);
    }
    const found = await findAgain(place, acknowledged);
    rmSync(dataFolder, { recursive: true });
    return {
      kept: isWhole(found) && closed === 0,
      line: `${times(length)} kills of the app with its own folder: ${acknowledged.length} operations acknowledged, ${found.lost} lost, ${closed} times the folder would not open`,
    };
  },
};

/** A server with our schema and the sample programme, and where the app finds it. */
export async function preparedServer(
  wishes: Parameters<typeof startServer>[0] = {},
  lanes = 4,
): Promise<{ readonly server: TestServer; readonly place: Place }> {
  const server = await startServer(wishes);
  const opened = await openStore({
    databaseUrl: server.appUrl,
    ownerUrl: server.ownerUrl,
    secret: DRILL_SECRET,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  await opened.value.close();
  const place: Place = { settings: { databaseUrl: server.appUrl }, lanes };
  await prepare(place);
  return { server, place };
}

/** Now the app, now the whole server killed without warning while the app saves. */
export const killServer: Drill = {
  name: 'kill-server',
  missing: () => (postgresPrograms() ? undefined : 'a PostgreSQL server (apt install postgresql)'),
  run: async (length) => {
    const { server, place } = await preparedServer();
    const acknowledged: string[] = [];
    let closed = 0;
    for (let turn = 0; turn < times(length); turn += 1) {
      const storm = beginStorm(place);
      await storm.until(10 + 37 * (turn % 7));
      if (turn % 2 === 0) {
        const before = storm.acknowledged.length;
        await server.kill();
        await server.start();
        // The app that lived through it goes on by itself.
        await storm.until(Math.max(before, storm.acknowledged.length) + 5);
      }
      storm.signal('SIGKILL');
      await storm.ended;
      if (storm.acknowledged.length === 0) closed += 1;
      acknowledged.push(...storm.acknowledged);
    }
    const found = await findAgain(place, acknowledged);
    await server.stop();
    const kills = times(length) + Math.ceil(times(length) / 2);
    return {
      kept: isWhole(found) && closed === 0,
      line: `${kills} kills around PostgreSQL (${times(length)} of the app, ${Math.ceil(times(length) / 2)} of the whole server): ${acknowledged.length} operations acknowledged, ${found.lost} lost, ${closed} times it would not open`,
    };
  },
};

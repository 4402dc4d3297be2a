import pg from 'pg';
import { postgresPrograms, startServer } from '../test/postgres-server.ts';
import { sleep, type Drill } from './drill.ts';
import { preparedServer } from './kill.ts';
import { beginStorm, findAgain, isWhole } from './storm.ts';

/** A server with a standby that is part of every acknowledgement: the first one dies under load. */
export const standby: Drill = {
  name: 'standby',
  missing: () => (postgresPrograms() ? undefined : 'a PostgreSQL server (apt install postgresql)'),
  run: async (length) => {
    const saves = length === 'long' ? 3_000 : 60;
    const { server: first, place } = await preparedServer({
      settings: ['-c', 'wal_level=replica'],
    });
    const second = await startServer({ standbyOf: first });
    await synchronous(first.adminUrl);
    const databaseUrl = bothOf(first.appUrl, second.appUrl);
    const both = { ...place, settings: { databaseUrl } };
    const storm = beginStorm(both);
    await storm.until(saves);
    await first.kill();
    const before = storm.acknowledged.length;
    const killedAt = Date.now();
    second.promote();
    await storm.until(before + 1);
    const silence = Date.now() - killedAt;
    await storm.until(before + saves);
    storm.signal('SIGKILL');
    await storm.ended;
    const found = await findAgain(both, storm.acknowledged);
    await second.stop();
    await first.stop();
    const wentOn = storm.acknowledged.length - before;
    return {
      kept: isWhole(found) && wentOn >= saves,
      line: `primary killed after ${before} operations, standby promoted, the app went on by itself after ${(silence / 1_000).toFixed(1)} s with ${wentOn} more; ${found.acknowledged} acknowledged, ${found.lost} lost`,
    };
  },
};

const bothOf = (one: string, other: string): string => {
  const [a, b] = [new URL(one.replace('@/', '@x/')), new URL(other.replace('@/', '@x/'))];
  return `${one}&host=${b.searchParams.get('host')!}&port=${a.searchParams.get('port')!}`;
};

/** From here on nothing counts as saved before the standby has it on its disk, too. */
async function synchronous(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`alter system set synchronous_standby_names = '*'`);
  await admin.query('select pg_reload_conf()');
  for (let tried = 0; ; tried += 1) {
    const { rows } = await admin.query(
      `select from pg_stat_replication where sync_state in ('sync', 'quorum')`,
    );
    if (rows.length > 0) break;
    if (tried === 200) throw new Error('The standby does not follow');
    await sleep(50);
  }
  await admin.end();
}

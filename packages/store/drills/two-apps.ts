import { postgresPrograms } from '../test/postgres-server.ts';
import type { Drill } from './drill.ts';
import { preparedServer } from './kill.ts';
import { beginStorm, findAgain, isWhole } from './storm.ts';

/** Two processes of the app on one server, one of them killed under load. */
export const twoApps: Drill = {
  name: 'two-apps',
  missing: () => (postgresPrograms() ? undefined : 'a PostgreSQL server (apt install postgresql)'),
  run: async (length) => {
    const { server, place } = await preparedServer();
    const saves = length === 'long' ? 3_000 : 60;
    const [first, second] = [beginStorm(place), beginStorm(place)];
    await Promise.all([first.until(saves), second.until(saves)]);
    first.signal('SIGKILL');
    await first.ended;
    const atTheKill = second.acknowledged.length;
    await second.until(atTheKill + saves);
    const wentOn = second.acknowledged.length - atTheKill;
    second.signal('SIGKILL');
    await second.ended;
    const acknowledged = [...first.acknowledged, ...second.acknowledged];
    const found = await findAgain(place, acknowledged);
    await server.stop();
    return {
      kept: isWhole(found) && wentOn >= saves,
      line: `two apps on one PostgreSQL, one killed after ${first.acknowledged.length} operations: the other went on with ${wentOn} more; ${acknowledged.length} acknowledged, ${found.lost} lost`,
    };
  },
};

import { rmSync } from 'node:fs';
import path from 'node:path';
import { postgresPrograms, startServer } from '../test/postgres-server.ts';
import { sleep, type Drill, type DrillResult, type Length } from './drill.ts';
import { preparedServer } from './kill.ts';
import { makeScratchDisk, noScratchDisks } from './scratch-disk.ts';
import { beginStorm, findAgain, isWhole, prepare, type Found } from './storm.ts';
import type { Place } from './writer.ts';

// The system hands dirty pages to the disk within half a minute by itself: cuts on both sides of it.
const CUTS = { short: [1], long: [1, 2, 4, 7, 11, 16, 23, 35] } as const;

/** The power goes while the app saves into its own folder. */
export const powerCutEmbedded: Drill = {
  name: 'power-cut-embedded',
  missing: noScratchDisks,
  run: async (length) => said('its own folder', await embeddedCuts(length, false)),
};

/** The control: the same with the engine as it ships. It shows that the drill can find a loss. */
export const powerCutControl: Drill = {
  name: 'power-cut-control',
  missing: noScratchDisks,
  run: async (length) => {
    const cuts = await embeddedCuts(length, true);
    const harmed = cuts.filter((found) => !isWhole(found));
    const lost = harmed.reduce((sum, { lost: each }) => sum + each, 0);
    return {
      // Here the drill fails when nothing is lost: then it could not have found anything.
      kept: harmed.length > 0,
      line: `control, the embedded engine without our flush: ${harmed.length} of ${cuts.length} cuts lost something (${lost} acknowledged operations, ${cuts.filter(({ opens }) => !opens).length} folders would not open)`,
    };
  },
};

async function embeddedCuts(length: Length, unflushed: boolean): Promise<Found[]> {
  const all: Found[] = [];
  for (const seconds of CUTS[length]) {
    const disk = makeScratchDisk(1_024);
    const place = (at: string): Place => ({
      settings: { dataFolder: path.join(at, 'data') },
      lanes: 2,
      rest: 2,
      unflushed,
    });
    // Set up with flushing, so that the cut meets a record that was whole before the storm.
    await prepare({ ...place(disk.at), unflushed: false });
    const storm = beginStorm(place(disk.at));
    await storm.until(1);
    await sleep(seconds * 1_000);
    storm.signal('SIGSTOP');
    // What is acknowledged in the pipe by now was acknowledged before the cut.
    await sleep(50);
    const after = disk.afterPowerCut();
    const acknowledged = [...storm.acknowledged];
    storm.signal('SIGKILL');
    await storm.ended;
    // The engine's own mark of a running process means nothing after a restart of the machine.
    all.push(await findAgain(place(after.at), acknowledged));
    after.remove();
    disk.remove();
  }
  return all;
}

/** The power goes under PostgreSQL while the app saves. */
export const powerCutServer: Drill = {
  name: 'power-cut-server',
  missing: () =>
    postgresPrograms() ? noScratchDisks() : 'a PostgreSQL server (apt install postgresql)',
  run: async (length) => {
    const all: Found[] = [];
    for (const seconds of CUTS[length]) {
      const disk = makeScratchDisk(1_024);
      const { server, place } = await preparedServer({ data: path.join(disk.at, 'data') });
      const storm = beginStorm({ ...place, rest: 2 });
      await storm.until(1);
      await sleep(seconds * 1_000);
      const processes = server.processes();
      for (const each of processes) process.kill(each, 'SIGSTOP');
      storm.signal('SIGSTOP');
      await sleep(50);
      const after = disk.afterPowerCut();
      const acknowledged = [...storm.acknowledged];
      storm.signal('SIGKILL');
      await storm.ended;
      await server.kill();
      await server.stop();
      disk.remove();
      const data = path.join(after.at, 'data');
      // A machine that has just started has no such process; here its number may live on.
      rmSync(path.join(data, 'postmaster.pid'), { force: true });
      const again = await startServer({ data, existing: true }).catch(() => undefined);
      all.push(
        again
          ? await findAgain({ ...place, settings: { databaseUrl: again.appUrl } }, acknowledged)
          : unopened(acknowledged.length),
      );
      await again?.stop();
      after.remove();
    }
    return said('PostgreSQL', all);
  },
};

const unopened = (acknowledged: number): Found => ({
  opens: false,
  acknowledged,
  kept: 0,
  lost: acknowledged,
  unreadable: 0,
  changed: 0,
  said: '',
});

function said(where: string, cuts: readonly Found[]): DrillResult {
  const sum = (of: (found: Found) => number): number =>
    cuts.reduce((total, found) => total + of(found), 0);
  const shut = cuts.filter((found) => !found.opens);
  const why = shut.length === 0 ? '' : `: ${shut.map((found) => found.said).join(' / ')}`;
  return {
    kept: cuts.every(isWhole),
    line: `${cuts.length} power cuts with ${where}: ${sum((found) => found.acknowledged)} operations acknowledged, ${sum((found) => found.lost)} lost, ${shut.length} would not open${why}`,
  };
}

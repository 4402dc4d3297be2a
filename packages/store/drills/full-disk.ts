import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { postgresPrograms } from '../test/postgres-server.ts';
import { sleep, type Drill, type DrillResult } from './drill.ts';
import { preparedServer } from './kill.ts';
import { makeScratchDisk, noScratchDisks } from './scratch-disk.ts';
import { beginStorm, findAgain, isWhole, prepare, type Found } from './storm.ts';
import type { Place } from './writer.ts';

// Something else fills the disk, as it mostly is; its removal is how an operator makes space.
function fill(at: string, leave: number): string {
  const file = path.join(at, 'somebody-elses');
  const { bavail, bsize } = statfsSync(at);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leave), 1), { flush: true });
  return file;
}

const MEGABYTE = 1024 * 1024;
const LEFT = { short: 2, long: 40 } as const;

/** The disk runs full while the app saves into its own folder. */
export const fullDiskEmbedded: Drill = {
  name: 'full-disk-embedded',
  missing: noScratchDisks,
  run: async (length) => {
    const disk = makeScratchDisk(512);
    const place: Place = {
      settings: { dataFolder: path.join(disk.at, 'data') },
      lanes: 1,
      characters: 4_000,
    };
    await prepare(place);
    const filler = fill(disk.at, LEFT[length] * MEGABYTE);
    const storm = beginStorm({ ...place, untilError: true });
    await storm.ended;
    const error = storm.said.find((line) => line.startsWith('ERROR')) ?? storm.said.join(' ');
    rmSync(filler);
    const after = beginStorm(place);
    await after.until(20);
    after.signal('SIGKILL');
    await after.ended;
    const found = await findAgain(place, [...storm.acknowledged, ...after.acknowledged]);
    disk.remove();
    return said(
      'its own folder',
      storm.acknowledged.length,
      error,
      after.acknowledged.length,
      found,
    );
  },
};

/** The disk runs full under PostgreSQL, with the app living through it. */
export const fullDiskServer: Drill = {
  name: 'full-disk-server',
  missing: () =>
    postgresPrograms() ? noScratchDisks() : 'a PostgreSQL server (apt install postgresql)',
  run: async (length) => {
    const disk = makeScratchDisk(512);
    const { server, place } = await preparedServer({ data: path.join(disk.at, 'data') });
    const filler = fill(disk.at, LEFT[length] * MEGABYTE);
    const storm = beginStorm({ ...place, characters: 4_000, untilError: true });
    await storm.ended;
    const error = storm.said.find((line) => line.startsWith('ERROR')) ?? storm.said.join(' ');
    rmSync(filler);
    await sleep(1_000);
    // A server that gave up is started again by its supervisor; one that did not goes on.
    if (!server.runs()) await server.start();
    const after = beginStorm(place);
    await after.until(20);
    after.signal('SIGKILL');
    await after.ended;
    const found = await findAgain(place, [...storm.acknowledged, ...after.acknowledged]);
    await server.stop();
    disk.remove();
    return said('PostgreSQL', storm.acknowledged.length, error, after.acknowledged.length, found);
  },
};

function said(
  where: string,
  before: number,
  error: string,
  after: number,
  found: Found,
): DrillResult {
  return {
    kept: isWhole(found) && after >= 20 && error.startsWith('ERROR store.'),
    line: `full disk with ${where}: after ${before} operations the answer was "${error.replace('ERROR ', '')}"; with space again ${after} more; ${found.acknowledged} acknowledged, ${found.lost} lost`,
  };
}

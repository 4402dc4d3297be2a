import type { Drill } from './drill.ts';
import { fullDiskEmbedded, fullDiskServer } from './full-disk.ts';
import { killEmbedded, killServer } from './kill.ts';
import { powerCutControl, powerCutEmbedded, powerCutServer } from './power-cut.ts';
import { restoreElsewhere } from './restore.ts';
import { standby } from './standby.ts';
import { twoApps } from './two-apps.ts';

/** Every bad thing that we do to the record on purpose, in the order of docs/reference/drills.md. */
export const DRILLS: readonly Drill[] = [
  killEmbedded,
  killServer,
  powerCutEmbedded,
  powerCutServer,
  powerCutControl,
  fullDiskEmbedded,
  fullDiskServer,
  twoApps,
  standby,
  restoreElsewhere,
];

import { describe, expect, test } from 'vitest';
import { DRILLS } from '../drills/drills.ts';

// The short form of each drill; `pnpm drill` in this package does the long ones.
// Disks that must be mounted, and losses that must be shown, are left to the long form.
const HERE = ['kill-embedded', 'kill-server', 'two-apps', 'standby', 'restore'];

describe('what we do to the record on purpose', () => {
  for (const drill of DRILLS.filter(({ name }) => HERE.includes(name))) {
    const missing = drill.missing();
    test.runIf(missing === undefined)(
      missing === undefined ? drill.name : `${drill.name} (needs ${missing})`,
      { timeout: 240_000 },
      async () => {
        const { kept, line } = await drill.run('short');
        expect(kept, line).toBe(true);
      },
    );
  }
});

import type { Command } from '../../command.ts';

/** Every analysis of `tldw analyse` by name, each loaded only when it is asked for. */
export const ANALYSES: Readonly<Record<string, () => Promise<{ readonly analysis: Command }>>> = {
  reliability: () => import('./reliability.ts'),
  invariance: () => import('./invariance.ts'),
  mixed: () => import('./mixed.ts'),
  sem: () => import('./sem.ts'),
  describe: () => import('./describe.ts'),
  effect: () => import('./effect.ts'),
  regression: () => import('./regression.ts'),
  agreement: () => import('./agreement.ts'),
  impute: () => import('./impute.ts'),
  retention: () => import('./retention.ts'),
  power: () => import('./power.ts'),
  network: () => import('./network.ts'),
  irt: () => import('./irt.ts'),
  coding: () => import('./coding.ts'),
};

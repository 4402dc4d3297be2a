import type { Command } from './command.ts';

/** Every command by name, each loaded only when it is asked for, so that `tldw` starts fast. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  advise: () => import('./commands/advise.ts'),
  analyse: () => import('./commands/analyse.ts'),
  db: () => import('./commands/db.ts'),
  pack: () => import('./commands/pack.ts'),
  export: () => import('./commands/export.ts'),
  explain: () => import('./commands/explain.ts'),
  plan: () => import('./commands/plan.ts'),
  replan: () => import('./commands/replan.ts'),
  roster: () => import('./commands/roster.ts'),
  report: () => import('./commands/report.ts'),
  rules: () => import('./commands/rules.ts'),
  score: () => import('./commands/score.ts'),
  rollout: () => import('./commands/rollout.ts'),
};

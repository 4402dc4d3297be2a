/**
 * `pnpm start`: build what changed, then serve the reference app with its own database.
 *
 * The app runs as a child so that turbo's cache decides what to build; signals are passed on, and
 * the exit code is the app's.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');

console.log('Building what changed; the first time this takes a few minutes.');
const build = spawnSync(
  join(root, 'node_modules/.bin/turbo'),
  [
    'run',
    'build',
    '--filter=reference',
    '--output-logs=errors-only',
    '--log-prefix=none',
    '--no-update-notifier',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
);
if (build.status !== 0) {
  console.error('The app did not build; the lines above say why.');
  process.exit(build.status ?? 1);
}

const app = spawn(process.execPath, [join(root, 'apps/reference/serve.ts')], {
  cwd: join(root, 'apps/reference'),
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(process.env['TLDW_DATA']
      ? { TLDW_DATA: resolve(process.env['INIT_CWD'] ?? root, process.env['TLDW_DATA']) }
      : {}),
  },
});

// Ctrl-C in a terminal reaches the child by itself; `kill` of this process does not.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) app.kill(signal);
  });
}
app.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

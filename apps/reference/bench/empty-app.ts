import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Build and start the empty SvelteKit app; its address, and how to stop it. */
export async function startEmptyApp(port: number): Promise<{ address: string; stop: () => void }> {
  const cwd = join(import.meta.dirname, 'empty-page');
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build'], { cwd, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The empty page was not built:\n${built.stderr}`);
  const child = spawn(process.execPath, ['build/index.js'], {
    cwd,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    ) {
      return { address, stop: () => void child.kill() };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error('The empty page did not start.');
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startApp } from './running-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the demonstration's record, loaded and closed: copied instead of loaded again. */
    loadedRecord: string;
  }
}

/** Load the demonstration once; every test file that starts the app on a new folder takes a copy. */
export default async function loadOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tldw-loaded-'));
  const app = await startApp(folder);
  if ((await app.stop()) !== 0) throw new Error(`The app did not start:\n${app.printed()}`);
  project.provide('loadedRecord', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

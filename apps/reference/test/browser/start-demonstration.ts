import { cpSync } from 'node:fs';
import { inject } from 'vitest';
import { startApp, type RunningApp } from './running-app.ts';

/** Start the built app with the demonstration on a new folder: a copy of the record loaded before. */
export async function startDemonstration(folder: string): Promise<RunningApp> {
  cpSync(inject('loadedRecord'), folder, { recursive: true });
  return startApp(folder);
}

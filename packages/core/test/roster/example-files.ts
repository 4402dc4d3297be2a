import { readdirSync, readFileSync } from 'node:fs';
import {
  readRoster,
  ROSTER_FILE_NAMES,
  type Roster,
  type RosterFile,
} from '../../src/roster/index.ts';

const DIRECTORY = new URL('../../../../examples/tlk-2019-20/', import.meta.url);

/** The example of the first year in Kazakhstan, as bytes, as a user would hand it in. */
export const exampleFiles: readonly (RosterFile & { readonly content: Uint8Array })[] = readdirSync(
  DIRECTORY,
)
  .filter((name) => ROSTER_FILE_NAMES.some((known) => known === name))
  .map((name) => ({ name, content: new Uint8Array(readFileSync(new URL(name, DIRECTORY))) }));

export function exampleRoster(): Roster {
  const read = readRoster(exampleFiles);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals.slice(0, 5)));
  return read.value;
}

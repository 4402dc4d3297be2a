import { inject } from 'vitest';
import type { SecondFactor } from '../src/access/second-factor.ts';
import { memoryHome } from '../src/home/embedded-home.ts';
import type { Home } from '../src/home/home.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { storeOver, type Store } from '../src/store.ts';
import { databaseAt } from './prepared-database.ts';

/** A home in memory that begins with an empty database of this version. */
export const preparedHome = (): Promise<Home> => memoryHome(databaseAt(inject('preparedDatabase')));

/** What `openStore()` opens without a folder, from a database made once for all tests. */
export async function openInMemory({
  now = Date.now,
  secondFactor = 'not-asked',
}: {
  readonly now?: () => number;
  readonly secondFactor?: SecondFactor;
} = {}): Promise<Store> {
  const home = await preparedHome();
  const keys = keysFrom(crypto.getRandomValues(new Uint8Array(32)));
  const ready = await migrate(home, keys.context);
  if (!ready.ok) throw new Error(JSON.stringify(ready.refusals));
  return storeOver(home, keys, now, secondFactor);
}

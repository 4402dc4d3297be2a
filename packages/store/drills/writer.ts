// A process of the app that saves as fast as it can, and says which saves were acknowledged:
//   node writer.ts storm  '{"dataFolder": …}'
//   node writer.ts verify '{"dataFolder": …}' FILE-OF-ACKNOWLEDGED
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { newId, openStore, type Store, type StoreSettings } from '@tldw/store';
import { parsers } from '../src/home/embedded-home.ts';
import { homeOf } from '../src/home/home-of-engine.ts';
import { keysFrom } from '../src/keys.ts';
import { storeOver } from '../src/store.ts';
import { SAMPLE } from '../test/sample-programme.ts';
import { DRILL_SECRET, sleep } from './drill.ts';

/** Where the writer writes, and how. */
export interface Place {
  readonly settings: Pick<StoreSettings, 'dataFolder' | 'databaseUrl'>;
  /** How many write at once. */
  readonly lanes: number;
  /** The control: the embedded engine as it ships, which flushes nothing. */
  readonly unflushed?: boolean;
  /** Milliseconds between two saves of one lane. */
  readonly rest?: number;
  /** Stop at the first error and say which it was. */
  readonly untilError?: boolean;
  /** How much text one save has. */
  readonly characters?: number;
}

const [mode, given, file] = process.argv.slice(2);
const place = JSON.parse(given!) as Place;
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

async function open(): Promise<Store> {
  if (place.unflushed) {
    const engine = await PGlite.create({
      dataDir: `${place.settings.dataFolder!}/database`,
      parsers,
    });
    return storeOver(homeOf({ engine, flushes: () => 0 }), keysFrom(DRILL_SECRET), Date.now);
  }
  const opened = await openStore({ ...place.settings, secret: DRILL_SECRET });
  if (!opened.ok) {
    say(`REFUSED ${opened.refusals[0]!.code}`);
    process.exit(3);
  }
  return opened.value;
}

const store = await open();
const WRITERS = ['teacher-1', 'teacher-2', 'teacher-3'];

if (mode === 'prepare') {
  if (await store.isEmpty()) await store.loadProgramme(SAMPLE);
  await store.close();
  say('PREPARED');
} else if (mode === 'storm') {
  say('READY');
  await Promise.all(Array.from({ length: place.lanes }, (_, lane) => storm(lane)));
  await store.close();
} else {
  await verify(fs.readFileSync(file!, 'utf8').split('\n').filter(Boolean));
  await store.close();
}

async function storm(lane: number): Promise<void> {
  const person = WRITERS[lane % WRITERS.length]!;
  const desk = store.as({ personId: person });
  for (let turn = 0; ; turn += 1) {
    const operation = newId(Date.now());
    const text = `storm ${lane}.${turn} `.padEnd(place.characters ?? 20, 'қ');
    try {
      const saved = await desk.saveReflection(operation, { writtenOn: '2026-10-11', text });
      if (saved.ok) say(`${person} ${operation} ${saved.value.id}`);
      else if (place.untilError) return say(`ERROR ${saved.refusals[0]!.code}`);
      // Every third one is shared as well: an operation of two rows.
      if (saved.ok && turn % 3 === 0) {
        const shared = newId(Date.now());
        const answer = await desk.shareReflection(shared, saved.value.id, { to: 'facilitators' });
        if (answer.ok) say(`${person} ${shared} ${saved.value.id}`);
      }
    } catch (error) {
      if (place.untilError) return say(`ERROR ${(error as Error).message}`);
      await sleep(20);
    }
    if (place.rest !== undefined) await sleep(place.rest);
  }
}

/** Everything acknowledged is there and opens, and sent again it answers the same and adds nothing. */
async function verify(acknowledged: readonly string[]): Promise<void> {
  const kept = new Map<string, string>();
  for (const personId of WRITERS) {
    const own = await store.as({ personId }).listOwnReflections();
    for (const each of own) kept.set(each.id, each.text);
  }
  const acks = acknowledged.map((line) => line.split(' ') as [string, string, string]);
  const lost = acks.filter(([, , id]) => !kept.has(id)).length;
  const unreadable = [...kept.values()].filter((text) => text.length === 0).length;
  let changed = 0;
  for (const [person, operation, id] of acks.slice(-30)) {
    const again = await store
      .as({ personId: person })
      .saveReflection(operation, { writtenOn: '2026-10-11', text: 'sent again' });
    // A share was another kind of operation: then the second use is refused, as it should be.
    const same = again.ok ? again.value.id === id : again.refusals[0]?.code === 'operation.reused';
    if (!same) changed += 1;
  }
  let after = 0;
  for (const personId of WRITERS) {
    after += (await store.as({ personId }).listOwnReflections()).length;
  }
  if (after !== kept.size) changed += 1;
  say(JSON.stringify({ acknowledged: acks.length, kept: kept.size, lost, unreadable, changed }));
}

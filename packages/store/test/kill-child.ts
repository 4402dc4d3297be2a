// Saves reflections as fast as it can and prints the id of each one that was acknowledged.
import fs from 'node:fs';
import { newId, openStore } from '@tldw/store';
import { SAMPLE } from './sample-programme.ts';

const opened = await openStore({ dataFolder: process.argv[2]! });
if (!opened.ok) {
  fs.writeSync(1, `REFUSED ${opened.refusals[0]!.code}\n`);
  process.exit(3);
}
const store = opened.value;
if (await store.isEmpty()) await store.loadProgramme(SAMPLE);
const desk = store.as({ personId: 'teacher-1' });
if (process.argv[3] === 'verify') {
  const kept = await desk.listOwnReflections();
  fs.writeSync(1, kept.map((each) => `${each.id} ${each.text}`).join('\n') + '\n');
  await store.close();
  process.exit(0);
}
fs.writeSync(1, 'READY\n');
for (let turn = 0; ; turn += 1) {
  const saved = await desk.saveReflection(newId(Date.now()), {
    writtenOn: '2026-10-11',
    text: `storm ${turn}`,
  });
  if (saved.ok) fs.writeSync(1, `${saved.value.id}\n`);
}

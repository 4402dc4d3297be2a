/**
 * What each page costs somebody who opens it for the first time: bytes over the link, how many of them
 * are scripts, and how far things move while it loads. `pnpm --filter reference bench`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../test/browser/chromium.ts';
import { pagesByPerson } from '../test/browser/pages-by-person.ts';
import { startApp } from '../test/browser/running-app.ts';
import { scales, type PageWeight } from '../test/browser/scales.ts';
import { expectToBeAt, lookAt, signIn } from '../test/browser/visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-bench-weights-'));
const app = await startApp(folder);
const browser = await startChromium();
const weights: PageWeight[] = [];
try {
  console.log(`${'page'.padEnd(52)} ${'reader'.padEnd(12)}    kB  of script  moved`);
  for (const { who, person, paths } of pagesByPerson()) {
    const { page, context } = await lookAt(browser, app, { language: 'kk', width: 390 });
    if (person) await signIn(page, app.linkFor(person), 'kk');
    const weigh = await scales(page);
    for (const path of paths) {
      const weight = await weigh(app.address + path);
      expectToBeAt(page, app.address + path);
      weights.push(weight);
      console.log(
        `${path.padEnd(52)} ${who.padEnd(12)} ${kB(weight.bytes)} ${kB(weight.script).padStart(10)} ${weight.shift.toFixed(3).padStart(6)}`,
      );
    }
    await context.close();
  }
} finally {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}
const most = (of: (weight: PageWeight) => number) => Math.max(...weights.map(of));
console.log(
  `\n${weights.length} pages; at most ${kB(most(({ bytes }) => bytes))} kB, ${kB(most(({ script }) => script))} kB of script, moved ${most(({ shift }) => shift)}.`,
);

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(5);
}

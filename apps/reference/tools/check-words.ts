/**
 * Stops the build when the app would say something in one language that it cannot say in another.
 * The types say so too, but a bundler does not read types.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSaid, missingWords } from './missing-words.ts';

const folder = join(import.meta.dirname, '../src/lib/words');
let parts = 0;
const missing: string[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const exported = (await import(join(folder, file))) as Record<string, unknown>;
  for (const [name, said] of Object.entries(exported)) {
    if (!isSaid(said)) continue;
    parts += 1;
    missing.push(...missingWords(said).map((each) => `${file} ${name} ${each}`));
  }
}
if (parts === 0) missing.push(`${folder} has no words at all`);
if (missing.length > 0) {
  console.error(`Words are missing:\n${missing.map((each) => `  ${each}`).join('\n')}`);
  process.exit(1);
}

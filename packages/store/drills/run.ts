// `pnpm drill [NAME …] [--short]`: does bad things to a record of its own and says what came of it.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { DRILLS } from './drills.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false } },
});
const asked = DRILLS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (asked.length === 0) {
  process.stderr.write(
    `No drill is called that. There are: ${DRILLS.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}
say(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${process.platform}, Node ${process.version}`,
);
let broken = 0;
for (const drill of asked) {
  const missing = drill.missing();
  if (missing !== undefined) {
    say(`--   ${drill.name}: not done here, it needs ${missing}`);
    continue;
  }
  const began = Date.now();
  const { kept, line } = await drill.run(values.short ? 'short' : 'long');
  if (!kept) broken += 1;
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`${kept ? 'kept' : 'LOST'} ${drill.name}: ${line} (${seconds} s)`);
}
process.exitCode = broken === 0 ? 0 : 1;

/**
 * `pnpm test`: everything, in two rows side by side, each in the order in which a failure is cheapest to find.
 *
 * Each step's output is kept until the end; failures are printed first, and the last line is
 * `N passed, N failed`, summed over all runners. `pnpm test unit browser` runs some steps only.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type Step, type StepResult } from './test-step.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test-results');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// What reads a calendar; the planner by its examples, for its long searches take days as text.
const DATED = [
  'calendar',
  'country',
  'kazakhstan',
  'fictional',
  'ical',
  'headcount',
  'planner/examples',
];

/** What reads and runs the source as it is. */
const SOURCE: readonly Step[] = [
  { name: 'lint', command: 'eslint . --max-warnings=0' },
  // `pnpm check` asks package by package, and reads each as often as others need it: here each is read twice.
  { name: 'types', command: 'tsc -p tooling/types/everything.json' },
  { name: 'types anywhere', command: 'tsc -p tooling/types/pure.json' },
  { name: 'types on Node', command: 'tsc -p tooling/types/node.json' },
  {
    name: 'types of the app',
    command: 'turbo run check --filter=reference --output-logs=errors-only --log-prefix=none',
  },
  { name: 'format', command: 'prettier --check . --log-level warn' },
  {
    name: 'boundaries',
    command: 'depcruise --config tooling/boundaries.cjs packages apps --no-progress',
  },
  { name: 'unit', command: 'vitest run', vitest: true },
];

/** What is built, and then used as its users do; and, to fill the time, the calendar elsewhere. */
const BUILT: readonly Step[] = [
  { name: 'build', command: 'turbo run build --output-logs=errors-only --log-prefix=none' },
  {
    name: 'browser',
    command: 'vitest run --config tooling/vitest.browser.config.ts',
    vitest: true,
  },
  {
    name: 'packages',
    command: 'vitest run --config tooling/consumer/vitest.config.ts',
    vitest: true,
  },
  ...['Asia/Almaty', 'America/New_York'].map((zone) => ({
    name: `unit in ${zone}`,
    command: `vitest run ${DATED.join(' ')}`,
    vitest: true,
    env: { TZ: zone },
  })),
];

// Neither row keeps two processors busy by itself; side by side they take half the time.
const ROWS = [SOURCE, BUILT];

const asked = process.argv.slice(2);
const names = ROWS.flat().map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const results: StepResult[] = [];
await Promise.all(
  ROWS.map(async (row) => {
    for (const step of row.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
      const result = await runStep(step, root, reports);
      const { name, passed, failed, seconds } = result;
      console.log(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
      results.push(result);
    }
  }),
);

const failures = results.filter((result) => result.failed > 0);
for (const { name, log } of failures) {
  console.log(`\n──── ${name} failed ────\n${readFileSync(log, 'utf8')}`);
}
const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(failures.length > 0 ? 1 : 0);

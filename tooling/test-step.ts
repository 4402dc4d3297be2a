import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One runner of `pnpm test`: types, lint, unit tests, the browser. */
export interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin` and its arguments, split at spaces. */
  readonly command: string;
  /** Count its test cases from vitest's JSON report; otherwise the step counts as one test. */
  readonly vitest?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a step did, and where its output is. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly log: string;
}

/** Run one step to its end and count what passed. A run without a report counts as one failure. */
export async function runStep(step: Step, root: string, reports: string): Promise<StepResult> {
  const slug = step.name.replaceAll(/[^a-z]+/gi, '-').toLowerCase();
  const log = join(reports, `${slug}.log`);
  const report = join(reports, `${slug}.json`);
  const [program = '', ...args] = step.command.split(' ');
  if (step.vitest)
    args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);

  const started = performance.now();
  const code = await runInto(log, join(root, 'node_modules/.bin', program), args, root, step.env);
  const seconds = (performance.now() - started) / 1000;

  const counted = step.vitest ? countsOf(report) : { passed: code === 0 ? 1 : 0, failed: 0 };
  const failed = code === 0 ? counted.failed : Math.max(1, counted.failed);
  return { name: step.name, passed: counted.passed, failed, seconds, log };
}

function runInto(
  log: string,
  program: string,
  args: readonly string[],
  cwd: string,
  env: Step['env'],
): Promise<number> {
  return new Promise((resolve, reject) => {
    const output = createWriteStream(log);
    const child = spawn(program, args, {
      cwd,
      env: {
        TZ: 'UTC',
        ...process.env,
        FORCE_COLOR: '0',
        NO_COLOR: '1',
        TURBO_TELEMETRY_DISABLED: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    child.on('error', reject);
    child.on('close', (code) => output.end(() => resolve(code ?? 1)));
  });
}

function countsOf(report: string): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const json = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
    success: boolean;
  };
  const broken = json.success ? 0 : Math.max(1, json.numFailedTests);
  return { passed: json.numPassedTests, failed: Math.max(broken, json.numFailedTests) };
}

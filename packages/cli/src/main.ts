#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseCalendarDate, type CalendarDate } from '@tldw/core';
import { Misuse, type CommandIo } from './command.ts';
import { languageAsked } from './language.ts';
import { startProgress } from './progress.ts';
import { unreadable } from './unreadable.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);
const language = languageAsked(args, process.env['LANG']);
const progress = startProgress({
  terminal: process.stderr.isTTY,
  json: args.includes('--json'),
});

const io: CommandIo = {
  readBytes: (path) => readFile(path).catch((error: Error) => cannotRead(path, error)),
  readText: (path) => readFile(path, 'utf8').catch((error: Error) => cannotRead(path, error)),
  writeFile: (path, content) => writeFile(path, content),
  out: (text) => progress.aside(() => void process.stdout.write(line(text))),
  err: (text) => progress.aside(() => void process.stderr.write(line(text))),
  progress: progress.report,
  today: today(),
  version: version(),
  language,
};

// A reader that closes early (`tldw plan | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(args, io);
} finally {
  progress.stop();
}

function line(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function cannotRead(path: string, error: Error): never {
  throw new Misuse(unreadable(path, error, language));
}

// As far from `src` as from `dist`.
function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

function today(): CalendarDate {
  const now = new Date();
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(`This machine's clock shows no real day: ${text}`);
  return parsed.value;
}

#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { LANGUAGES, parseCalendarDate, type CalendarDate, type Language } from '@tldw/core';
import { Misuse, type CommandIo } from './command.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);

const io: CommandIo = {
  readBytes: (path) => readFile(path).catch((error: Error) => cannotRead(path, error)),
  readText: (path) => readFile(path, 'utf8').catch((error: Error) => cannotRead(path, error)),
  writeFile: (path, content) => writeFile(path, content),
  out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  err: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  today: today(),
  language: language(),
};

// A reader that closes early (`tldw plan | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(args, io);

function cannotRead(path: string, error: Error): never {
  throw new Misuse(`Cannot read ${path}: ${error.message}`);
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

function language(): Language {
  const asked = args[args.indexOf('--lang') + 1];
  const spoken = args.includes('--lang') ? asked : process.env['LANG']?.slice(0, 2);
  return LANGUAGES.find((each) => each === spoken) ?? 'en';
}

import { describe, expect, it } from 'vitest';
import { calendarDate } from '@tldw/core';
import { Misuse, type CommandIo } from '../src/command.ts';
import { command } from '../src/commands/pack/session.ts';

async function session(...args: string[]): Promise<{ out: string; files: Map<string, string> }> {
  const out: string[] = [];
  const files = new Map<string, string>();
  const nothing = () => Promise.reject(new Error('no files here'));
  const io: CommandIo = {
    readBytes: nothing,
    readText: nothing,
    writeFile: (path, text) => Promise.resolve(void files.set(path, String(text))),
    out: (text) => void out.push(text),
    err: () => undefined,
    today: calendarDate('2019-09-02'),
    language: 'ru',
  };
  expect(await command.run(args, io)).toBe(0);
  return { out: out.join(''), files };
}

describe('tldw pack session', () => {
  it('prints Markdown in the reader’s language when nothing else is asked for', async () => {
    const { out } = await session('1');
    expect(out).toMatch(/^# Начало: ценности/);
  });

  it('prints a page in Kazakh with the blank form of one tool', async () => {
    const { out } = await session(
      '1',
      '--lang',
      'kk',
      '--form',
      'blank',
      '--only',
      'values',
      '--html',
    );
    expect(out).toContain('<html lang="kk">');
    expect(out).toContain('бос парақ');
    expect(out).not.toContain('Мысалы');
  });

  it('shows two languages side by side', async () => {
    const { out } = await session('tutorial-1', '--lang', 'kk', '--beside', 'ru', '--html');
    expect(out).toContain('class="side-by-side"');
    expect(out).toContain('Первая индивидуальная консультация');
  });

  it('gives the pack as one JSON document', async () => {
    const { out } = await session('network-event-2', '--json', '--form', 'light');
    const document = JSON.parse(out);
    expect(document.minutes).toBe(300);
    expect(document.form).toBe('light');
    expect(document.translations[0].state).toBe('current');
  });

  it('writes to a file', async () => {
    const { out, files } = await session('conference', '--html', '--out', 'conference.html');
    expect(out).toBe('');
    expect(files.get('conference.html')).toContain('<!doctype html>');
  });

  it.each([
    [['7'], 'there is no pack "7"'],
    [[], 'name one session'],
    [['1', '--lang', 'de'], '--lang is one of kk, ru, en'],
    [['1', '--form', 'heavy'], '--form is one of'],
    [['1', '--only', 'impact'], 'has no sheet "impact"'],
    [['1', '--html', '--json'], 'choose one'],
    [['1', '--colour'], 'colour'],
  ])('is misuse: %j', async (args, words) => {
    await expect(session(...args)).rejects.toThrow(Misuse);
    await expect(session(...args)).rejects.toThrow(words);
  });
});

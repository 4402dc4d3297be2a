import { parseArgs } from 'node:util';
import type { Language, Refusal, RefusalOf } from '@tldw/core';
import { say } from '@tldw/core/messages';
import { rolloutMessages, type RolloutMessageParams } from '@tldw/curriculum/rollout';
import { Misuse } from '../../command.ts';

/** Say a refusal of the rollout, or its code if it has no words. */
export function sayRollout(language: Language): (refusal: Refusal) => string {
  return (refusal) =>
    Object.hasOwn(rolloutMessages.en, refusal.code)
      ? say(rolloutMessages, language, refusal as RefusalOf<RolloutMessageParams>)
      : refusal.code;
}

/** The numbers of a command line, each checked. */
export function numberFrom(name: string, given: string | undefined): number {
  const value = Number(given);
  if (given === undefined || given.trim() === '' || !Number.isFinite(value)) {
    throw new Misuse(`--${name} needs a number`);
  }
  return value;
}

/** `parseArgs`, with a wrong option being misuse. */
export function parsed(
  args: readonly string[],
  options: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly default?: boolean }>
  >,
): { values: Readonly<Record<string, string | boolean | undefined>>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      // The language has been read already, for every command alike.
      options: { ...options, lang: { type: 'string' } },
    });
    return { values, positionals };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** The words that stand above columns and below tables. */
export const ROLLOUT_WORDS = {
  en: {
    plan: ['year', 'opened', 'facilitators', 'limited by', 'schools', 'teachers', 'cost'],
    comparison: [
      'scenario',
      'model',
      'every region in year',
      'every school in year',
      'schools',
      'teachers',
      'completers',
      'cost',
    ],
    trips: ['school', 'goes to', 'km'],
    online: 'online',
    mean: 'mean way, km',
    within: '95 of 100 people travel at most, km',
    overnight: 'a night away, %',
    proven: 'no other choice is shorter',
    stopped: 'stopped early: a shorter choice may exist',
    limits: {
      'induction-seats': 'induction seats',
      alumni: 'alumni',
      trainers: 'trainers',
      contracts: 'contracts',
    },
  },
  ru: {
    plan: ['год', 'начали', 'фасилитаторы', 'предел', 'школы', 'учителя', 'стоимость'],
    comparison: [
      'сценарий',
      'модель',
      'все регионы к году',
      'все школы к году',
      'школы',
      'учителя',
      'завершили',
      'стоимость',
    ],
    trips: ['школа', 'едет в', 'км'],
    online: 'онлайн',
    mean: 'в среднем, км',
    within: '95 из 100 едут не дальше, км',
    overnight: 'с ночёвкой, %',
    proven: 'более короткого выбора нет',
    stopped: 'поиск остановлен: может найтись и короче',
    limits: {
      'induction-seats': 'места на вводном курсе',
      alumni: 'выпускники',
      trainers: 'тренеры',
      contracts: 'договоры',
    },
  },
  kk: {
    plan: ['жыл', 'басталды', 'фасилитаторлар', 'шектейтіні', 'мектептер', 'мұғалімдер', 'құны'],
    comparison: [
      'сценарий',
      'үлгі',
      'барлық өңір, жыл',
      'барлық мектеп, жыл',
      'мектептер',
      'мұғалімдер',
      'аяқтағандар',
      'құны',
    ],
    trips: ['мектеп', 'баратын жері', 'км'],
    online: 'қашықтан',
    mean: 'орташа жол, км',
    within: '100 адамның 95-і бұдан алыс жүрмейді, км',
    overnight: 'қонып қайтатындар, %',
    proven: 'бұдан қысқа таңдау жоқ',
    stopped: 'іздеу тоқтатылды: қысқарағы табылуы мүмкін',
    limits: {
      'induction-seats': 'кіріспе оқудағы орындар',
      alumni: 'түлектер',
      trainers: 'тренерлер',
      contracts: 'шарттар',
    },
  },
} as const;

/** Rows as columns of equal width. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

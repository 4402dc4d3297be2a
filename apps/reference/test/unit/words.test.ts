import { describe, expect, it } from 'vitest';
import { isSaid, missingWords } from '../../tools/missing-words.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/words/*.ts', {
  eager: true,
});
const parts = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, said]) =>
    isSaid(said) ? [{ name: `${file.split('/').at(-1)} ${name}`, said }] : [],
  ),
);

describe.each(parts)('$name', ({ said }) => {
  it('says the same things in Kazakh, Russian and English', () => {
    expect(missingWords(said)).toEqual([]);
  });
});

it('finds the words of every part of the app', () => {
  expect(parts.length).toBeGreaterThan(9);
});

it('notices what one language lacks, and what it says with nothing', () => {
  const said = {
    en: { title: 'Events', todo: { none: 'Nothing.' } },
    kk: { title: 'Іс-шаралар', todo: { none: '' } },
    ru: { todo: { none: 'Ничего.' } },
  };
  expect(missingWords(said)).toEqual(['kk: todo.none', 'ru: title']);
});

import { describe, expect, it } from 'vitest';
import { shortenedAtWord } from '#lib/shortened-at-word.ts';

describe('the beginning of a text', () => {
  it('is the whole text where there is room for it', () => {
    expect(shortenedAtWord(' Оқушылар сөйледі. ', 17)).toBe('Оқушылар сөйледі.');
  });

  it('ends with a whole word, and says that more follows', () => {
    expect(shortenedAtWord('Оқушылар бір-біріне сұрақ қояды', 20)).toBe('Оқушылар бір-біріне…');
    expect(shortenedAtWord('Оқушылар бір-біріне сұрақ қояды', 19)).toBe('Оқушылар бір-біріне…');
    expect(shortenedAtWord('Оқушылар бір-біріне сұрақ қояды', 18)).toBe('Оқушылар…');
    expect(shortenedAtWord('Вопросы, ответы', 10)).toBe('Вопросы…');
  });

  it('needs no dots where a sentence ends', () => {
    expect(shortenedAtWord('Олар сұрап отырады. Біз де.', 20)).toBe('Олар сұрап отырады.');
  });

  it('cuts a single word that is longer than the room', () => {
    expect(shortenedAtWord('абвгдежз', 4)).toBe('абвг…');
  });
});

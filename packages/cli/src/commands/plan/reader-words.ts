import type { Language } from '@tldw/core';
import type { ToTell } from '@tldw/curriculum';

type Words = Readonly<Record<ToTell['who'], (of: string) => string>>;

const EVERYONE: Readonly<Record<Language, string>> = { kk: 'бәрі', ru: 'все', en: 'everyone' };

const WORDS: Readonly<Record<Language, Words>> = {
  kk: {
    facilitator: (of) => `Фасилитатор: ${of}`,
    participants: (of) => `Қатысушылар: ${of}`,
    'school-director': (of) => `Мектеп директоры: ${of}`,
    'regional-coordinator': (of) => `Өңірлік үйлестіруші: ${of}`,
    'strategy-group': (of) => `Стратегиялық топ: ${of}`,
    guests: (of) => `Қонақтар: ${of}`,
  },
  ru: {
    facilitator: (of) => `Фасилитатор: ${of}`,
    participants: (of) => `Участники: ${of}`,
    'school-director': (of) => `Директор школы: ${of}`,
    'regional-coordinator': (of) => `Региональный координатор: ${of}`,
    'strategy-group': (of) => `Стратегическая группа: ${of}`,
    guests: (of) => `Гости: ${of}`,
  },
  en: {
    facilitator: (of) => (of === EVERYONE.en ? 'Every facilitator' : `Facilitator ${of}`),
    participants: (of) => `Participants of ${of}`,
    'school-director': (of) => `School director of ${of}`,
    'regional-coordinator': (of) => `Regional coordinator of ${of}`,
    'strategy-group': (of) => `Strategy group of ${of}`,
    guests: (of) => `Guests of ${of}`,
  },
};

/** Who must be told of a change, in words. */
export function readerInWords(language: Language, { who, of }: ToTell): string {
  return WORDS[language][who](of === 'everyone' ? EVERYONE[language] : of);
}

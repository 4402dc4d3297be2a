import type { Language } from '@tldw/core';

type Words = Readonly<Record<Language, (path: string) => string>>;

const WORDS: Readonly<Record<string, Words>> = {
  ENOENT: {
    en: (path) => `There is no file ${path}. Check its name and folder, or write the whole path.`,
    ru: (path) => `Нет файла ${path}. Проверьте имя и папку или укажите полный путь.`,
    kk: (path) => `${path} файлы жоқ. Атауы мен бумасын тексеріңіз не толық жолын жазыңыз.`,
  },
  EISDIR: {
    en: (path) => `${path} is a folder. Name a file in it.`,
    ru: (path) => `${path} — папка. Назовите файл в ней.`,
    kk: (path) => `${path} — бума. Ішіндегі файлды атаңыз.`,
  },
  EACCES: {
    en: (path) =>
      `${path} may not be read. Ask for the right to read it, or copy it to your own folder.`,
    ru: (path) => `Читать ${path} нельзя. Попросите доступ или скопируйте файл в свою папку.`,
    kk: (path) => `${path} файлын оқуға рұқсат жоқ. Рұқсат сұраңыз не оны өз бумаңызға көшіріңіз.`,
  },
};

/** Why a file cannot be read, and what would help, in the reader's language. */
export function unreadable(path: string, error: Error, language: Language): string {
  const code = 'code' in error ? String(error.code) : '';
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return words ? words[language](path) : `Cannot read ${path}: ${error.message}`;
}

import { russianCount } from './russian-count.ts';
import { words } from './words.ts';

/** The words by which somebody is told of days that have moved. */
export const movedDaysWords = words(
  {
    heading: 'Days that have moved',
    intro: 'These days have changed since you last looked.',
    from: 'It was on',
    to: 'It is on',
    why: (reason: string) => `Why: ${reason}`,
    more: (count: number) => (count === 1 ? '1 more' : `${count} more`),
    noted: 'I have noted this',
  },
  {
    kk: {
      heading: 'Ауысқан күндер',
      intro: 'Соңғы рет қарағаныңыздан бері мына күндер өзгерді.',
      from: 'Бұрынғы күні',
      to: 'Жаңа күні',
      why: (reason) => `Себебі: ${reason}`,
      more: (count) => `Тағы ${count}`,
      noted: 'Ескердім',
    },
    ru: {
      heading: 'Перенесённые дни',
      intro: 'С тех пор как вы смотрели в последний раз, эти дни изменились.',
      from: 'Было',
      to: 'Будет',
      why: (reason) => `Причина: ${reason}`,
      more: (count) => `Ещё ${russianCount(count, 'день', 'дня', 'дней')}`,
      noted: 'Принято к сведению',
    },
  },
);

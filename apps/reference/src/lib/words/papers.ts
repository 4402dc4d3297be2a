import { words } from './words.ts';

/** The words that a teacher's papers share: printing one, removing something and taking that back. */
export const papersWords = words(
  {
    print: 'Print',
    undo: 'Undo',
    removed: 'Removed.',
    remove: 'Remove',
  },
  {
    kk: {
      print: 'Басып шығару',
      undo: 'Қайтару',
      removed: 'Алынып тасталды.',
      remove: 'Алып тастау',
    },
    ru: {
      print: 'Напечатать',
      undo: 'Вернуть',
      removed: 'Удалено.',
      remove: 'Удалить',
    },
  },
);

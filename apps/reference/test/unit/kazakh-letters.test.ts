import { describe, expect, it } from 'vitest';
import { matchOf } from '#lib/search-text.ts';
import { sortByName } from '#lib/sort-by-name.ts';

describe('the Kazakh alphabet', () => {
  it('orders names as a class register does', () => {
    const names = ['Іңкәр', 'Ұлан', 'Һакім', 'Әлия', 'Ясмин', 'Үміт', 'Ғалым', 'Өмір', 'Қанат'];
    const russianLetters = [
      'Ыбырай',
      'Улан',
      'Хамит',
      'Алия',
      'Гүл',
      'Омар',
      'Канат',
      'Наз',
      'Ңұр',
    ];
    expect(sortByName([...names, ...russianLetters], (name) => name, 'kk')).toEqual(
      ['Алия', 'Әлия', 'Гүл', 'Ғалым', 'Канат', 'Қанат', 'Наз', 'Ңұр', 'Омар', 'Өмір'].concat([
        'Улан',
        'Ұлан',
        'Үміт',
        'Хамит',
        'Һакім',
        'Ыбырай',
        'Іңкәр',
        'Ясмин',
      ]),
    );
  });

  it('counts the numbers of schools', () => {
    expect(sortByName(['№ 10 мектеп', '№ 9 мектеп'], (name) => name, 'kk')).toEqual([
      '№ 9 мектеп',
      '№ 10 мектеп',
    ]);
  });

  it.each([
    ['Әлия Сәтқызы', 'әлия', 2],
    ['Әлия Сәтқызы', 'ӘЛИЯ САТ', 1],
    ['Әлия Сәтқызы', 'алия', 1],
    ['Алия', 'әлия', 1],
    ['Үшқоңыр орта мектебі', 'ушконыр', 1],
    ['Һ. Ғабдуллин мектебі', 'х габдуллин', 1],
    ['№ 1 үлгі мектебі', 'мектеп', 1],
    ['Ауыл мұғалімінің білігі', 'білік', 1],
    ['5-\u2060топтық кездесу', 'топтық', 2],
    ['Тараз', 'араз', 0],
    ['Тараз', '', 0],
  ] as const)('finds in “%s” what was written as “%s”: %d', (text, asked, match) => {
    expect(matchOf(text, asked)).toBe(match);
  });
});

/** What every tutorial needs: a quiet place for two. */
export const quietPlace = [
  {
    kk: 'екі орындық, есігі жабылатын бөлме',
    ru: 'два стула и комната, где можно закрыть дверь',
    en: 'two chairs and a room with a door that closes',
  },
  { kk: 'шай; телефондар дыбыссыз', ru: 'чай; телефоны без звука', en: 'tea; telephones silenced' },
] as const;

/** What a facilitator does before every tutorial. */
export const beforehand = [
  {
    kk: 'Күні мен уақытын мұғалім таңдасын.',
    ru: 'День и час пусть выберет учитель.',
    en: 'Let the teacher choose the day and the hour.',
  },
  {
    kk: 'Алдыңғы жазбаны оқып шығыңыз; шешімін дайындамаңыз.',
    ru: 'Перечитайте прошлую запись; решений не готовьте.',
    en: 'Reread the last record; prepare no solutions.',
  },
] as const;

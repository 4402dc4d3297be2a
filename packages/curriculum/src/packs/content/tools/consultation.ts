import type { TrilingualTool } from '../../tool.ts';

export const consultation: TrilingualTool = {
  id: 'consultation',
  version: 1,
  title: { kk: 'Кіммен ақылдасамын', ru: 'С кем я советуюсь', en: 'Whom I consult' },
  purpose: {
    kk: 'Жоспарды бекітпей тұрып, ісім қатысты болатын адамдардың пікірін есту. Рұқсат сұрау емес, ой қосуға шақыру.',
    ru: 'До того как план сложится, услышать тех, кого он коснётся. Это не просьба о разрешении, а приглашение думать вместе.',
    en: 'To hear the people my work will touch before the plan is settled. Not asking permission: inviting others to think with me.',
  },
  forms: {
    guided: [
      {
        kind: 'grid',
        prompt: {
          kk: 'Кімдерге қатысты? Тек келісетін адамдарды емес, күмәнданатындарды да жазыңыз.',
          ru: 'Кого это касается? Впишите не только тех, кто согласен, но и тех, кто сомневается.',
          en: 'Whom does it touch? Include those who doubt, not only those who agree.',
        },
        columns: [
          { kk: 'Кім?', ru: 'Кто?', en: 'Who?' },
          {
            kk: 'Одан нені сұрағым келеді?',
            ru: 'О чём хочу спросить?',
            en: 'What would I like to ask?',
          },
          {
            kk: 'Қайда, қашан сөйлесеміз?',
            ru: 'Где и когда поговорим?',
            en: 'Where and when will we talk?',
          },
          { kk: 'Не естідім?', ru: 'Что я услышал(а)?', en: 'What did I hear?' },
          {
            kk: 'Жоспарымда не өзгерді?',
            ru: 'Что это меняет в плане?',
            en: 'What does it change in my plan?',
          },
        ],
        rows: [
          {
            kk: 'Қатар сабақ беретін әріптес',
            ru: 'Коллега по параллели',
            en: 'A colleague of the same grade',
          },
          {
            kk: 'Басқа пән мұғалімі',
            ru: 'Учитель другого предмета',
            en: 'A teacher of another subject',
          },
          { kk: 'Балалар', ru: 'Дети', en: 'Pupils' },
          { kk: 'Ата-ана', ru: 'Кто-то из родителей', en: 'A parent' },
          { kk: 'Директор не орынбасар', ru: 'Директор или завуч', en: 'The director or a deputy' },
        ],
        emptyRows: 2,
      },
      {
        kind: 'tick',
        prompt: {
          kk: 'Әңгімені бастауға болатын сөздер',
          ru: 'С каких слов можно начать',
          en: 'Ways to begin',
        },
        options: [
          {
            kk: '«Мені бір жай ойландырып жүр. Сіз оны қалай көресіз?»',
            ru: '«Меня кое-что занимает. А вы как это видите?»',
            en: '“Something has been on my mind. How do you see it?”',
          },
          {
            kk: '«Бұлай істесем, сізге қандай қиындық туар еді?»',
            ru: '«Если я так сделаю, чем это осложнит жизнь вам?»',
            en: '“If I did this, what would it make harder for you?”',
          },
          {
            kk: '«Мен нені ескермей отырмын?»',
            ru: '«Чего я не вижу?»',
            en: '“What am I not seeing?”',
          },
          {
            kk: '«Осының қай бөлігіне қосылғыңыз келер еді?»',
            ru: '«В какой части вам хотелось бы поучаствовать?»',
            en: '“Which part would you like to be in?”',
          },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мені таңғалдырған бір пікір. Онымен не істеймін?',
          ru: 'Мнение, которое меня удивило. Что я с ним сделаю?',
          en: 'One opinion that surprised me. What will I do with it?',
        },
        lines: 4,
      },
    ],
    light: [
      {
        kind: 'grid',
        columns: [
          { kk: 'Кіммен сөйлестім?', ru: 'С кем говорил(а)?', en: 'Whom did I talk with?' },
          { kk: 'Не естідім?', ru: 'Что услышал(а)?', en: 'What did I hear?' },
          { kk: 'Не өзгерді?', ru: 'Что изменилось?', en: 'What changed?' },
        ],
        rows: [],
        emptyRows: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Кімді әлі тыңдамадым?',
          ru: 'Кого я ещё не услышал(а)?',
          en: 'Whom have I not heard yet?',
        },
        lines: 2,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Кіммен сөйлестім, не естідім, не өзгерді',
          ru: 'С кем говорил(а), что услышал(а), что изменилось',
          en: 'Whom I talked with, what I heard, what changed',
        },
        lines: 22,
      },
    ],
  },
};

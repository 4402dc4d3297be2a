import type { TrilingualTool } from '../../tool.ts';

export const actionPlan: TrilingualTool = {
  id: 'action-plan',
  version: 1,
  title: { kk: 'Менің іс-әрекет жоспарым', ru: 'Мой план действий', en: 'My plan of action' },
  purpose: {
    kk: 'Ой мен істің арасына көпір салу. Жоспар менікі; әріптестерден естігенім оның ішінде.',
    ru: 'Перекинуть мост от замысла к делу. План мой, и в нём слышны голоса коллег.',
    en: 'To build a bridge from intention to action. The plan is mine, and my colleagues’ voices are in it.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Мені толғандыратын нәрсе және көргім келетін көрініс (бір-бір сөйлеммен)',
          ru: 'Что меня волнует и что хочу увидеть (по одной фразе)',
          en: 'What concerns me and what I would like to see (a sentence each)',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Ақылдасқаннан кейін не өзгерттім, нені қалдырдым?',
          ru: 'Что я изменил(а) после разговоров, что оставил(а)?',
          en: 'What did I change after consulting, and what did I keep?',
        },
        example: {
          kk: '«Барлық сыныптан бастамақ едім; әріптестеріммен сөйлескен соң екі сыныпты таңдадық».',
          ru: '«Хотела начать со всех классов; после разговора с коллегами выбрали два».',
          en: '“I meant to start with every class; after talking with colleagues we chose two.”',
        },
        lines: 3,
      },
      {
        kind: 'grid',
        prompt: {
          kk: 'Қадамдар. Кішкентайдан бастаңыз: алғашқысы екі аптаның ішінде болсын.',
          ru: 'Шаги. Начните с малого: пусть первый придётся на ближайшие две недели.',
          en: 'Steps. Start small: let the first fall within the next two weeks.',
        },
        columns: [
          { kk: 'Не істеймін?', ru: 'Что сделаю?', en: 'What will I do?' },
          { kk: 'Кіммен бірге?', ru: 'С кем вместе?', en: 'With whom?' },
          { kk: 'Қашан?', ru: 'Когда?', en: 'When?' },
          {
            kk: 'Болғанын неден көремін?',
            ru: 'По чему увижу, что получилось?',
            en: 'How will I see that it worked?',
          },
        ],
        rows: [
          { kk: '1.', ru: '1.', en: '1.' },
          { kk: '2.', ru: '2.', en: '2.' },
          { kk: '3.', ru: '3.', en: '3.' },
          { kk: '4.', ru: '4.', en: '4.' },
        ],
        emptyRows: 1,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мен мұнда қалай жетекшілік етемін: кімді ертемін, кімге сөз беремін?',
          ru: 'Как я здесь веду за собой: кого приглашаю, кому даю слово?',
          en: 'How am I leading here: whom do I bring along, to whom do I give a voice?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Не кедергі болуы мүмкін? Сонда не істеймін, кімге хабарласамын?',
          ru: 'Что может помешать? Что тогда сделаю, к кому обращусь?',
          en: 'What may get in the way? What will I do then, and whom will I turn to?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Жоспарға қайта қарайтын күнім',
          ru: 'День, когда я вернусь к плану',
          en: 'The day I will look at this plan again',
        },
        lines: 1,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: { kk: 'Не үшін?', ru: 'Зачем?', en: 'What for?' },
        lines: 3,
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
          { kk: 'Кіммен', ru: 'С кем', en: 'With whom' },
          { kk: 'Қашан', ru: 'Когда', en: 'When' },
          { kk: 'Неден көремін', ru: 'По чему увижу', en: 'How I will see it' },
        ],
        rows: [],
        emptyRows: 5,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Қай күні қайта қараймын?',
          ru: 'Когда вернусь к плану?',
          en: 'When will I look again?',
        },
        lines: 1,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Менің жоспарым: не, кіммен, қашан, неден көремін',
          ru: 'Мой план: что, с кем, когда, по чему увижу',
          en: 'My plan: what, with whom, when, and how I will see it',
        },
        lines: 22,
      },
    ],
  },
};

import type { TrilingualTool } from '../../tool.ts';

export const impact: TrilingualTool = {
  id: 'impact',
  version: 1,
  title: { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What has changed' },
  purpose: {
    kk: 'Ісімнің әсерін адал көру: күткен де, күтпеген де, әлі болмағанын да. Кішкентай өзгеріс те — өзгеріс.',
    ru: 'Честно увидеть, к чему привело моё дело: ожидаемое, неожиданное и то, чего пока нет. Даже небольшое изменение — уже изменение.',
    en: 'To see honestly what my work has led to: the expected, the unexpected, and what is not there yet. A small change is a change.',
  },
  forms: {
    guided: [
      {
        kind: 'grid',
        columns: [
          { kk: 'Кімде?', ru: 'У кого?', en: 'For whom?' },
          { kk: 'Бұрын қандай еді?', ru: 'Как было?', en: 'How was it?' },
          { kk: 'Қазір қандай?', ru: 'Как сейчас?', en: 'How is it now?' },
          { kk: 'Мұны неден білемін?', ru: 'Откуда я это знаю?', en: 'How do I know?' },
        ],
        rows: [
          {
            kk: 'Балалардың оқуы мен көңіл күйі',
            ru: 'Учёба и самочувствие детей',
            en: 'Pupils’ learning and well-being',
          },
          { kk: 'Менің сабағым', ru: 'Мои уроки', en: 'My own teaching' },
          {
            kk: 'Әріптестердің ісі, әңгімесі',
            ru: 'Работа и разговоры коллег',
            en: 'What colleagues do and talk about',
          },
          {
            kk: 'Мектептің тәртібі, дәстүрі',
            ru: 'Порядки и традиции школы',
            en: 'The school’s ways of doing things',
          },
          {
            kk: 'Ата-аналар, ауыл-аймақ',
            ru: 'Родители, село, район',
            en: 'Parents and the community',
          },
          { kk: 'Менің өзім', ru: 'Я сам(а)', en: 'Myself' },
        ],
        emptyRows: 0,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Өзгерістің қай бөлігі менің ісімнен, қай бөлігі басқа себептен болуы мүмкін?',
          ru: 'Что из этого — от моего дела, а что могло случиться и по другим причинам?',
          en: 'How much of this comes from my work, and what may have other causes?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Күткенім болмаған жер. Одан не үйрендім?',
          ru: 'Где вышло не так, как я надеялся(ась)? Чему это научило?',
          en: 'Where it did not turn out as I hoped. What did I learn there?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Осы өзгеріс менсіз де жалғасуы үшін не керек? Оны тағы кімге жеткіземін?',
          ru: 'Что нужно, чтобы это жило и без меня? С кем ещё поделиться?',
          en: 'What would let it live on without me? With whom else shall I share it?',
        },
        example: {
          kk: '«Көрші ауылдың екі мұғалімін сабағыма шақырамын, жазбамды беремін».',
          ru: '«Позову двух учителей из соседнего села на урок и отдам им свои записи».',
          en: '“I will invite two teachers from the next village to a lesson and give them my notes.”',
        },
        lines: 3,
      },
    ],
    light: [
      {
        kind: 'grid',
        columns: [
          {
            kk: 'Не өзгерді, кімде?',
            ru: 'Что изменилось, у кого?',
            en: 'What changed, for whom?',
          },
          { kk: 'Неден білемін?', ru: 'Откуда знаю?', en: 'How do I know?' },
        ],
        rows: [],
        emptyRows: 5,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Не өзгермеді? Одан не үйрендім?',
          ru: 'Что не изменилось? Чему это учит?',
          en: 'What has not changed, and what does that teach me?',
        },
        lines: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Енді кіммен бөлісемін?',
          ru: 'С кем теперь поделюсь?',
          en: 'With whom shall I share it now?',
        },
        lines: 3,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Не өзгерді, мұны неден білемін, енді не болады?',
          ru: 'Что изменилось, откуда я это знаю и что дальше?',
          en: 'What has changed, how do I know, and what next?',
        },
        lines: 22,
      },
    ],
  },
};

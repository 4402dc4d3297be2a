import type { TrilingualSessionPack } from '../../session-pack.ts';

export const session6: TrilingualSessionPack = {
  id: 'session-6',
  version: 1,
  kind: 'group-session',
  sequence: 6,
  minutes: 120,
  title: { kk: 'Хикая айту', ru: 'Рассказать историю', en: 'Telling the story' },
  purpose: {
    kk: 'Бір жылдың жолын хикаяға айналдыру, портфолионы аяқтауға көмектесу, өткенді тойлап, келесі жолды ойлау.',
    ru: 'Превратить год в историю, помочь друг другу завершить портфолио, отпраздновать пройденное и подумать о дальнейшем.',
    en: 'To turn a year into a story, help each other finish the portfolio, celebrate the way we have come and think about what follows.',
  },
  output: {
    kk: 'Бір беттік хикаяның нобайы, портфолионың жетпей тұрған беттері, келесі жылға бір ой.',
    ru: 'Набросок истории на страницу, список недостающих страниц портфолио, одна мысль на будущий год.',
    en: 'A one-page story in draft, a note of what the portfolio still lacks, one thought for next year.',
  },
  prepare: [
    {
      kk: 'Портфолионы, күнделікті ала келуді ескертіңіз.',
      ru: 'Напомните взять портфолио и дневник.',
      en: 'Remind people to bring portfolio and log.',
    },
    {
      kk: 'Өз хикаяңызды дайындаңыз: фасилитатор болып не үйрендіңіз?',
      ru: 'Подготовьте свою историю: чему вас научила роль фасилитатора?',
      en: 'Prepare a story of your own: what has facilitating taught you?',
    },
    {
      kk: 'Мереке көңілі болсын: гүл, ән, дәм.',
      ru: 'Пусть будет празднично: цветы, песня, угощение.',
      en: 'Let it feel festive: flowers, a song, something good to eat.',
    },
  ],
  materials: [
    {
      kk: 'хикая парақтары, тексеру парағы',
      ru: 'листы для истории и портфолио',
      en: 'story and portfolio sheets',
    },
    {
      kk: 'бірінші кездесудің келісімдері мен суреттері',
      ru: 'договорённости и фото первой встречи',
      en: 'agreements and photos from the first session',
    },
    { kk: 'ашықхаттар', ru: 'открытки', en: 'postcards' },
  ],
  activities: [
    {
      id: 'then',
      minutes: 15,
      title: { kk: 'Бірінші парақ', ru: 'Первый лист', en: 'The first sheet' },
      whatHappens: {
        kk: 'Әркім бірінші кездесуде жазғанын дауыстап не іштей оқиды. Не өзгермеді, не адам танымастай өзгерді?',
        ru: 'Каждый перечитывает, вслух или про себя, свой первый набросок. Что осталось, что не узнать?',
        en: 'Each rereads, aloud or silently, what they wrote at the first session. What is the same, what has changed beyond recognition?',
      },
    },
    {
      id: 'story',
      minutes: 40,
      title: {
        kk: 'Менің жетекшілік хикаям',
        ru: 'Моя история лидерства',
        en: 'My leadership story',
      },
      whatHappens: {
        kk: '5 минут: фасилитатор өз хикаясын айтады. 20 минут: жазу. 15 минут: жұппен айту. Тыңдаушы бір ғана сұрақ қояды: «Басқаларды қалай ерттің?»',
        ru: '5 минут фасилитатор рассказывает свою историю. 20 минут пишем. 15 минут рассказываем в парах. Слушатель задаёт один вопрос: «Как ты повёл за собой других?»',
        en: 'Five minutes: the facilitator tells a story of their own. Twenty: writing. Fifteen: telling in pairs. The listener asks one question: “How did you bring others with you?”',
      },
      tools: ['story-frame'],
    },
    {
      id: 'tea',
      minutes: 10,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Әріптестерді, директорды осы шайға шақыруға болады: топ қаласа.',
        ru: 'На этот чай можно позвать коллег и директора, если группа хочет.',
        en: 'Colleagues and the director may be asked to this tea, if the group wishes.',
      },
    },
    {
      id: 'portfolio',
      minutes: 25,
      title: { kk: 'Портфолионы бірге қарау', ru: 'Портфолио вместе', en: 'Portfolios together' },
      whatHappens: {
        kk: 'Жұппен портфолио алмасып, бөтен көзбен парақтаңыз: не түсінікті, не көрінбей тұр? Баға жоқ, тек оқырманның пікірі.',
        ru: 'Обменяйтесь портфолио и полистайте глазами незнакомца: что понятно, чего не видно? Без оценок, только отклик читателя.',
        en: 'Exchange portfolios and leaf through them as a stranger would: what is clear, what cannot be seen? No marks, only a reader’s response.',
      },
      tools: ['portfolio-checklist'],
    },
    {
      id: 'next',
      minutes: 20,
      title: { kk: 'Енді не болады?', ru: 'Что дальше', en: 'What next' },
      whatHappens: {
        kk: 'Өзіңізге ашықхат жазыңыз: қазан айында оқитын. Сосын шеңберде: келесі жылы топты кім, қалай жалғастыра алады? Фасилитатор болып көргісі келетін бар ма?',
        ru: 'Напишите себе открытку, которую прочтёте в октябре. Потом в кругу: кто и как мог бы продолжить группу? Кто хотел бы попробовать себя фасилитатором?',
        en: 'Write yourself a postcard to be read in October. Then in the circle: who could carry the group on, and how? Would anyone like to try facilitating?',
      },
    },
    {
      id: 'closing',
      minutes: 10,
      title: { kk: 'Рақмет шеңбері', ru: 'Круг благодарности', en: 'A circle of thanks' },
      whatHappens: {
        kk: 'Әркім бір адамға рақметін айтады. Соңғы сөз — сіздікі емес, топтікі.',
        ru: 'Каждый благодарит одного человека. Последнее слово не за вами, а за группой.',
        en: 'Each thanks one person. The last word is the group’s, not yours.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'meaning',
      text: {
        kk: 'Хикаяда нәтижеден бөлек жетекшілік жолы көріне ме?',
        ru: 'Виден ли в истории путь лидерства, а не только результат?',
        en: 'Does the story show the way of leading and not only the result?',
      },
    },
    {
      dimension: 'valuing',
      text: {
        kk: 'Өз құндылығына қайта оралды ма?',
        ru: 'Возвращается ли человек к своим ценностям?',
        en: 'Does the person come back to their values?',
      },
    },
    {
      dimension: 'structuring',
      text: {
        kk: 'Топ кездесуді өзі жүргізе бастады ма?',
        ru: 'Ведёт ли группа встречу уже сама?',
        en: 'Has the group begun to run the meeting itself?',
      },
    },
    {
      dimension: 'feeling',
      text: {
        kk: 'Мақтаныш, мұң, жеңілдік — қайсысына орын берілді?',
        ru: 'Гордость, грусть, облегчение — чему нашлось место?',
        en: 'Pride, sadness, relief: which of them found room?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Портфолио алмасуды үйде жалғастырыңыз. Рақмет шеңбері қалсын.',
    ru: 'Обмен портфолио продолжите дома. Круг благодарности оставьте.',
    en: 'Continue the exchange of portfolios at home. Keep the circle of thanks.',
  },
  online: {
    kk: 'Хикаяны жұппен телефонда айтыңыз. Ашықхатты электрондық хатпен, кейін жіберілетін етіп жазуға болады.',
    ru: 'Истории рассказывайте в парах по телефону. Открытку можно заменить отложенным письмом.',
    en: 'Tell the stories in pairs by telephone. The postcard can be an e-mail to be sent later.',
  },
  afterwards: [
    {
      kk: 'Портфолионы басқа топтың фасилитаторына апаратын жолды түсіндіріңіз.',
      ru: 'Объясните, как портфолио попадёт к читателю из другой группы.',
      en: 'Explain how a portfolio reaches its reader in another group.',
    },
    {
      kk: 'Ашықхаттарды қазанға дейін сақтаңыз.',
      ru: 'Сохраните открытки до октября.',
      en: 'Keep the postcards until October.',
    },
  ],
};

import type { TrilingualTool } from '../../tool.ts';

export const values: TrilingualTool = {
  id: 'values',
  version: 1,
  title: { kk: 'Мен үшін не маңызды', ru: 'Что для меня важно', en: 'What matters to me' },
  purpose: {
    kk: 'Жұмысымдағы ең қымбат нәрсеге өз сөзіммен ат қою. Дұрыс не бұрыс жауап жоқ.',
    ru: 'Назвать своими словами то, чем я дорожу в своей работе. Правильных и неправильных ответов нет.',
    en: 'To put into my own words what I hold dear in my work. There are no right or wrong answers.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Жақында «осы үшін мұғалім болдым ғой» деген сәтіңіз есіңізде ме? Сол күні не болды?',
          ru: 'Вспомните недавний момент, когда вы подумали: «Вот ради этого я и учу». Что тогда происходило?',
          en: 'Think of a recent moment when you felt “this is why I teach”. What was happening?',
        },
        example: {
          kk: '«Алтыншы сыныптың үндемейтін баласы көршісіне бөлшекті өзі түсіндіріп отырды».',
          ru: '«Мальчик из шестого класса, который всегда молчит, сам объяснял соседу дроби».',
          en: '“A boy in grade six who never speaks was explaining fractions to his neighbour.”',
        },
        lines: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Ал көңіліңізге бір нәрсе батқан, «бұлай болмауы керек еді» деген сәт ше?',
          ru: 'А момент, когда что-то задело: «Так быть не должно»?',
          en: 'And a moment that troubled you: “it should not be like this”?',
        },
        help: {
          kk: 'Көбіне бізді ренжіткен нәрсе біздің нені бағалайтынымызды көрсетеді.',
          ru: 'То, что нас задевает, часто показывает, что мы ценим.',
          en: 'What troubles us often shows what we value.',
        },
        lines: 4,
      },
      {
        kind: 'tick',
        prompt: {
          kk: 'Төмендегі сөздердің ішінен өзіңізге ең жақын бесеуін белгілеңіз, жетпегенін өзіңіз қосыңыз.',
          ru: 'Отметьте пять слов, которые ближе всего вам, и добавьте те, которых не хватает.',
          en: 'Mark the five words closest to you, and add the ones that are missing.',
        },
        options: [
          { kk: 'әділдік', ru: 'справедливость', en: 'fairness' },
          { kk: 'қызығушылық', ru: 'любознательность', en: 'curiosity' },
          { kk: 'мейірім', ru: 'доброта', en: 'kindness' },
          { kk: 'дербестік', ru: 'самостоятельность', en: 'independence' },
          { kk: 'ана тілі', ru: 'родной язык', en: 'mother tongue' },
          { kk: 'адалдық', ru: 'честность', en: 'honesty' },
          { kk: 'еңбек', ru: 'труд', en: 'hard work' },
          { kk: 'сенім', ru: 'доверие', en: 'trust' },
          { kk: 'сыйластық', ru: 'уважение', en: 'respect' },
          { kk: 'шығармашылық', ru: 'творчество', en: 'creativity' },
          { kk: 'бірлік', ru: 'единство', en: 'togetherness' },
          { kk: '…', ru: '…', en: '…' },
        ],
      },
      {
        kind: 'grid',
        prompt: {
          kk: 'Таңдаған екі құндылығыңызды мектеп күніне әкеліп көріңіз.',
          ru: 'Возьмите две из отмеченных ценностей и посмотрите на них в школьном дне.',
          en: 'Take two of your values into an ordinary school day.',
        },
        columns: [
          { kk: 'Құндылық', ru: 'Ценность', en: 'Value' },
          {
            kk: 'Сабағымда қай жерде көрінеді?',
            ru: 'Где она видна на моих уроках?',
            en: 'Where does it show in my lessons?',
          },
          {
            kk: 'Қай жерде орын таппай жүр?',
            ru: 'Где ей не находится места?',
            en: 'Where does it find no room?',
          },
        ],
        rows: [],
        emptyRows: 2,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Осы айтқандарыңыздан бір сөйлем құраңыз: «Мен үшін мектепте ең маңыздысы — …»',
          ru: 'Соберите сказанное в одну фразу: «В школе для меня важнее всего …»',
          en: 'Gather this into one sentence: “What matters most to me in school is …”',
        },
        lines: 2,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Жұмысыма қуанған бір сәт. Мұнда мен нені бағаладым?',
          ru: 'Момент, когда работа радовала. Что в нём было ценно?',
          en: 'A moment when my work gave me joy. What did I value in it?',
        },
        lines: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Көңілге батқан бір сәт. Қай құндылығым ескерілмей қалды?',
          ru: 'Момент, который задел. Какая моя ценность осталась в стороне?',
          en: 'A moment that troubled me. Which value of mine was set aside?',
        },
        lines: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: '«Мен үшін мектепте ең маңыздысы — …»',
          ru: '«В школе для меня важнее всего …»',
          en: '“What matters most to me in school is …”',
        },
        lines: 3,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Мен үшін не маңызды және мұны неден байқаймын?',
          ru: 'Что для меня важно и по чему я это замечаю?',
          en: 'What matters to me, and how do I know?',
        },
        lines: 22,
      },
    ],
  },
};

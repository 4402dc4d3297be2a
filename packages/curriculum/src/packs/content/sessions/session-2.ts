import type { TrilingualSessionPack } from '../../session-pack.ts';

export const session2: TrilingualSessionPack = {
  id: 'session-2',
  version: 1,
  kind: 'group-session',
  sequence: 2,
  minutes: 120,
  title: {
    kk: 'Мектеп тынысы және көргіміз келетін көрініс',
    ru: 'Жизнь школы и картина желаемого',
    en: 'School culture and vision',
  },
  purpose: {
    kk: 'Мектебімізге өзгеріс орны ретінде қарап, толғандырған нәрсемізді нақтылап, «болса екен» дегенімізді көз алдымызға әкелу. Желілік кездесуге сұрақпен бару.',
    ru: 'Посмотреть на школу как на место, где возможны перемены, уточнить, что нас волнует, и увидеть желаемое. Поехать на сетевую встречу с вопросом.',
    en: 'To look at our school as a place where change can happen, to sharpen what concerns us, and to picture what we want. To go to the network event with a question.',
  },
  output: {
    kk: 'Мектеп туралы жазбалар, бір абзац көрініс және желілік кездесуге апаратын бір сұрақ.',
    ru: 'Заметки о школе, картина желаемого в один абзац и один вопрос для сетевой встречи.',
    en: 'Notes on the school, a vision of one paragraph, and one question to take to the network event.',
  },
  prepare: [
    {
      kk: 'Бірінші кездесудің келісімдерін қабырғаға іліңіз.',
      ru: 'Повесьте договорённости первой встречи.',
      en: 'Put up the agreements from the first session.',
    },
    {
      kk: 'Әркімнің толғандырған нәрсесін есте ұстаңыз, бірақ тізімін жасап таратпаңыз.',
      ru: 'Помните, кого что волнует, но списков не раздавайте.',
      en: 'Keep in mind what concerns each person, but circulate no list.',
    },
    {
      kk: 'Желілік кездесудің күні мен жолын біліп алыңыз.',
      ru: 'Узнайте день сетевой встречи и как туда добраться.',
      en: 'Find out the date of the network event and how to get there.',
    },
  ],
  materials: [
    {
      kk: 'мектеп сызбасы бар үлкен қағаз',
      ru: 'большой лист с планом школы',
      en: 'a large sheet with a sketch of the school',
    },
    { kk: 'екі түсті жапсырма', ru: 'наклейки двух цветов', en: 'stickers in two colours' },
    { kk: 'парақтар, қалам, шай', ru: 'листы, ручки, чай', en: 'sheets, pens, tea' },
  ],
  activities: [
    {
      id: 'arrival',
      minutes: 10,
      title: { kk: 'Не есте қалды?', ru: 'Что осталось с нами', en: 'What stayed with us' },
      whatHappens: {
        kk: 'Әркім өткен кездесуден бері байқаған бір нәрсесін айтады. Ештеңе байқамадым деу де — жауап.',
        ru: 'Каждый называет одну вещь, которую заметил с прошлой встречи. «Ничего не заметил» — тоже ответ.',
        en: 'Each person names one thing noticed since last time. “Nothing” is an answer too.',
      },
    },
    {
      id: 'concern-rounds',
      minutes: 25,
      title: {
        kk: 'Үштікте: мені не толғандырады',
        ru: 'В тройках: что меня волнует',
        en: 'In threes: what concerns me',
      },
      whatHappens: {
        kk: 'Әр адамға сегіз минут: үш минут айтады, бес минут достары сұрақ қояды. Сосын бір минут үнсіз, әркім өз нұсқасын қайта жазады.',
        ru: 'По восемь минут на человека: три рассказывает, пять отвечает на вопросы друзей. Потом минута тишины: каждый переписывает свой набросок.',
        en: 'Eight minutes each: three to tell, five for friends’ questions. Then a minute of quiet while everyone rewrites their draft.',
      },
      youMightSay: {
        kk: '«Кеңес айтқыңыз келсе, оны сұраққа айналдырып көріңіз».',
        ru: '«Если хочется дать совет, попробуйте превратить его в вопрос».',
        en: '“If you feel advice coming, try turning it into a question.”',
      },
      tools: ['concern', 'critical-friend'],
    },
    {
      id: 'culture',
      minutes: 30,
      title: {
        kk: 'Біздің мектептің тынысы',
        ru: 'Чем живёт наша школа',
        en: 'How things are in our school',
      },
      whatHappens: {
        kk: 'Алдымен әркім жалғыз белгілейді. Сосын мектеп сызбасына екі түсті жапсырма: бірі — «мұнда тыныс кең», екіншісі — «мұнда тар». Кім кінәлі деп емес, неге солай деп сұраймыз. Сызба бөлмеден шықпайды.',
        ru: 'Сначала каждый отмечает сам. Потом наклейки двух цветов на план школы: «здесь дышится легко» и «здесь тесно». Спрашиваем не «кто виноват», а «почему так». План остаётся в этой комнате.',
        en: 'First each marks the sheet alone. Then stickers of two colours on the sketch: “one breathes easily here” and “it is tight here”. We ask not who is to blame but why it is so. The sketch stays in this room.',
      },
      tools: ['school-culture'],
      vignettes: ['vignette-the-bus', 'vignette-the-report'],
    },
    {
      id: 'tea',
      minutes: 10,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Жапсырмаларға тағы бір көз салуға уақыт.',
        ru: 'Время ещё раз взглянуть на наклейки.',
        en: 'Time for another glance at the stickers.',
      },
    },
    {
      id: 'vision',
      minutes: 25,
      title: {
        kk: 'Бір жылдан кейінгі бір күн',
        ru: 'Один день через год',
        en: 'One day, a year from now',
      },
      whatHappens: {
        kk: 'Қалағандар көзін жұмып, бір жылдан кейін мектепке кіріп келе жатқанын елестетеді. Он минут жазу, содан соң жұппен дауыстап оқу. Тыңдаған адам не көргенін айтады.',
        ru: 'Кто хочет, закрывает глаза и представляет, как входит в школу через год. Десять минут пишем, потом читаем вслух в парах. Слушатель говорит, что он увидел.',
        en: 'Those who like close their eyes and walk into school a year from now. Ten minutes of writing, then reading aloud in pairs. The listener says what they saw.',
      },
      tools: ['vision'],
    },
    {
      id: 'towards-the-network',
      minutes: 15,
      title: {
        kk: 'Желілік кездесуге не апарамыз?',
        ru: 'С чем поедем на сетевую встречу',
        en: 'What we take to the network event',
      },
      whatHappens: {
        kk: 'Әркім плакатына жазатын төрт сөйлемді түртіп, басқа мектептен сұрағысы келетін бір сұрақ табады. Қалағандар жоспар парағының нобайын да бастай алады.',
        ru: 'Каждый набрасывает четыре фразы для плаката и находит один вопрос к людям из других школ. Кто хочет, начинает и набросок плана.',
        en: 'Each person drafts four sentences for a poster and finds one question for people from other schools. Whoever wishes may begin to sketch a plan as well.',
      },
      tools: ['gallery-walk-station', 'action-plan'],
    },
    {
      id: 'closing',
      minutes: 5,
      title: { kk: 'Қоштасу шеңбері', ru: 'Круг на прощание', en: 'Closing circle' },
      whatHappens: {
        kk: 'Әркім: «Мен … қалаймын» деп бір сөйлем айтады.',
        ru: 'Каждый заканчивает фразу: «Мне хочется …»',
        en: 'Each completes a sentence: “I would like …”',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'meaning',
      text: {
        kk: 'Мәселе «олар солай» дегеннен «мен не байқадым» дегенге ауысты ма?',
        ru: 'Сдвинулся ли разговор от «они такие» к «что я замечаю»?',
        en: 'Did talk move from “they are like that” to “what I notice”?',
      },
    },
    {
      dimension: 'confronting',
      text: {
        kk: 'Кім мектептегі қиын нәрсені сыпайы, бірақ тура айтты?',
        ru: 'Кто бережно, но прямо назвал трудное в школе?',
        en: 'Who named something hard about the school, kindly and plainly?',
      },
    },
    {
      dimension: 'structuring',
      text: {
        kk: 'Үштіктер уақыт пен рөлді өздері ұстай алды ма?',
        ru: 'Сами ли тройки держат время и роли?',
        en: 'Did the threes keep time and roles by themselves?',
      },
    },
    {
      dimension: 'valuing',
      text: {
        kk: 'Көріністе құндылықтары көрініп тұр ма?',
        ru: 'Видны ли в картине желаемого ценности человека?',
        en: 'Do a person’s values show in their vision?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Мектеп сызбасын шағын етіп, 20 минутта өткізіңіз. Үштіктерді қалдырыңыз.',
    ru: 'План школы — за 20 минут, с парой наклеек. Тройки оставьте.',
    en: 'Do the school sketch in 20 minutes with a few stickers. Keep the threes.',
  },
  online: {
    kk: 'Сызбаның орнына ортақ құжатқа екі баған ашыңыз; атын жазбай толтырсын. Көріністі үйде жазып, кездесуде оқуға болады.',
    ru: 'Вместо плана — общий документ с двумя колонками, без имён. Картину желаемого можно написать дома, а здесь прочесть.',
    en: 'Instead of the sketch, a shared page with two columns and no names. The vision can be written at home and read aloud here.',
  },
  afterwards: [
    {
      kk: 'Мектеп сызбасын сақтаңыз, ешкімге көрсетпеңіз.',
      ru: 'Сохраните план школы и никому его не показывайте.',
      en: 'Keep the sketch, and show it to nobody.',
    },
    {
      kk: 'Әлі мәселесін таппаған адаммен бөлек шай ішіңіз.',
      ru: 'Выпейте чаю с тем, кто ещё не нашёл своего.',
      en: 'Have tea with anyone who has not found their concern yet.',
    },
  ],
};

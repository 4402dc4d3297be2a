import type { TrilingualSessionPack } from '../../session-pack.ts';

export const session1: TrilingualSessionPack = {
  id: 'session-1',
  version: 1,
  kind: 'group-session',
  sequence: 1,
  minutes: 120,
  title: {
    kk: 'Бастау: құндылық және толғандыратын нәрсе',
    ru: 'Начало: ценности и то, что волнует',
    en: 'Starting out: values and concerns',
  },
  purpose: {
    kk: 'Бір-бірімізге сене бастау, өз жұмысымызда нені қымбат көретінімізді айту және әрқайсымыз өзгерткіміз келетін нәрсеге алғаш рет ат қою. Бұл — оқыту курсы емес: мұнда әркім өз ісін өзі жетелейді.',
    ru: 'Начать доверять друг другу, сказать вслух, чем мы дорожим в работе, и впервые назвать то, что каждому хочется изменить. Это не курс обучения: здесь каждый ведёт своё дело сам.',
    en: 'To begin trusting each other, to say aloud what we hold dear in our work, and to put first words to what each of us would like to change. This is not a course: here everyone leads their own work.',
  },
  output: {
    kk: 'Бірге жасаған келісім; әркімнің қолында «Мен үшін не маңызды» парағы және толғандыратын нәрсенің алғашқы нұсқасы.',
    ru: 'Общие договорённости; у каждого — лист «Что для меня важно» и первый набросок того, что волнует.',
    en: 'Agreements made together; each person has a values sheet and a first draft of a concern.',
  },
  prepare: [
    {
      kk: 'Әр қатысушыны жеке шақырыңыз: қатысу — ерікті, лауазымға қарамайды.',
      ru: 'Пригласите каждого лично: участие добровольное и не зависит от должности.',
      en: 'Invite each person yourself: taking part is voluntary and does not depend on position.',
    },
    {
      kk: 'Орындықтарды шеңбер етіп қойыңыз; мұғалім үстелі алда тұрмасын.',
      ru: 'Поставьте стулья в круг, без учительского стола впереди.',
      en: 'Set the chairs in a circle, with no teacher’s desk in front.',
    },
    {
      kk: 'Екінші фасилитатормен кім қай бөлікті бастайтынын келісіңіз.',
      ru: 'Договоритесь со вторым фасилитатором, кто какую часть начинает.',
      en: 'Agree with your co-facilitator who opens which part.',
    },
    {
      kk: 'Үш оқиғаны оқып шығып, тобыңызға жақынын таңдаңыз.',
      ru: 'Прочтите истории и выберите близкие вашей группе.',
      en: 'Read the stories and choose those close to your group.',
    },
  ],
  materials: [
    { kk: 'шай, шағын дәм', ru: 'чай и что-нибудь к чаю', en: 'tea and something to eat' },
    {
      kk: 'үлкен қағаз, маркер, жапсырма қағаздар',
      ru: 'большой лист, маркеры, клейкие листочки',
      en: 'a large sheet, markers, sticky notes',
    },
    {
      kk: 'басылған парақтар мен оқиғалар, екі тілде',
      ru: 'распечатанные листы и истории на двух языках',
      en: 'printed sheets and stories, in two languages',
    },
    {
      kk: 'әркімге күнделік дәптері',
      ru: 'тетрадь-дневник каждому',
      en: 'a notebook for everyone’s log',
    },
  ],
  activities: [
    {
      id: 'welcome',
      minutes: 15,
      title: {
        kk: 'Танысу: есіміміздің тарихы',
        ru: 'Знакомство: история имени',
        en: 'Names and where they come from',
      },
      whatHappens: {
        kk: 'Әркім есімін кім, неге қойғанын бір минутта айтады. Бірінші болып өзіңіз бастаңыз, қысқа әрі шынайы. Лауазым мен стаж айтылмайды.',
        ru: 'Каждый за минуту рассказывает, кто и почему дал ему имя. Начните сами, коротко и искренне. Должности и стаж не называем.',
        en: 'Each person tells in a minute who gave them their name and why. Go first yourself, briefly and sincerely. No posts, no years of service.',
      },
      youMightSay: {
        kk: '«Бүгін бізде директор да, жас маман да жоқ — мұғалімдер ғана бар».',
        ru: '«Сегодня здесь нет начальников и новичков, есть люди, которым не всё равно».',
        en: '“Today there are no bosses and no beginners here, only people who care.”',
      },
    },
    {
      id: 'agreements',
      minutes: 15,
      title: {
        kk: 'Бір-бірімізбен қалай сөйлесеміз',
        ru: 'Как нам быть вместе',
        en: 'How we want to be together',
      },
      whatHappens: {
        kk: 'Жұппен: «Қандай жағдайда мен ойымды еркін айтамын?» Жауаптарды үлкен қағазға жинаңыз, бес-алты келісімге келіңіз. Мұнда айтылған сөз рұқсатсыз сыртқа шықпайтынын анықтап алыңыз.',
        ru: 'В парах: «Когда я могу говорить свободно?» Соберите ответы на большом листе и придите к пяти-шести договорённостям. Проговорите отдельно: сказанное здесь без согласия не выносится.',
        en: 'In pairs: “When can I speak freely?” Gather the answers on the large sheet and settle on five or six agreements. Make one thing plain: what is said here goes no further without consent.',
      },
    },
    {
      id: 'the-year',
      minutes: 15,
      title: { kk: 'Алдағы жыл', ru: 'Год впереди', en: 'The year ahead' },
      whatHappens: {
        kk: 'Алты кездесу, үш жеке кеңес, екі желілік кездесу, конференция — бір парақта көрсетіңіз. Уайымды да сұраңыз: уақыт, қағаз, тексеру. Жауабын білмесеңіз, «білемін де айтамын» деңіз.',
        ru: 'Покажите на одном листе: шесть встреч, три индивидуальные консультации, две сетевые встречи, конференция. Спросите и о тревогах: время, бумаги, проверки. Не знаете ответа — скажите, что узнаете.',
        en: 'Show it on one page: six sessions, three tutorials, two network events, a conference. Ask about worries too: time, paper, inspection. Where you do not know, say you will find out.',
      },
    },
    {
      id: 'values',
      minutes: 25,
      title: { kk: 'Мен үшін не маңызды', ru: 'Что для меня важно', en: 'What matters to me' },
      whatHappens: {
        kk: '10 минут — әркім жалғыз, үнсіз жазады. 10 минут — үштікте: тек тыңдаймыз, сұрақ қоямыз, бағаламаймыз. 5 минут — қалаған адам бір сөйлемін ортаға айтады.',
        ru: '10 минут каждый пишет сам, в тишине. 10 минут в тройках: слушаем, спрашиваем, не оцениваем. 5 минут: кто хочет, говорит свою фразу всем.',
        en: 'Ten minutes alone, in silence, writing. Ten minutes in threes: we listen and ask, we do not judge. Five minutes: whoever wishes says their sentence to all.',
      },
      tools: ['values'],
    },
    {
      id: 'tea',
      minutes: 10,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Үзілісті қысқартпаңыз: сенім көбіне осы жерде туады.',
        ru: 'Не сокращайте перерыв: доверие часто рождается здесь.',
        en: 'Do not cut it short: trust is often born here.',
      },
    },
    {
      id: 'stories',
      minutes: 20,
      title: { kk: 'Үш оқиға', ru: 'Три истории', en: 'Three stories' },
      whatHappens: {
        kk: 'Шағын топтар бір-бір оқиғаны оқып, сұрақтарымен әңгімелеседі. Оқиғаның «дұрыс» қорытындысы жоқ. Соңында әр топ бір ойын бөліседі.',
        ru: 'Маленькие группы читают по одной истории и говорят по вопросам. «Правильного» вывода нет. В конце каждая группа делится одной мыслью.',
        en: 'Small groups read one story each and talk through its questions. There is no right conclusion. At the end each group shares one thought.',
      },
      vignettes: ['vignette-silent-class', 'vignette-one-room', 'vignette-first-year'],
    },
    {
      id: 'concern',
      minutes: 15,
      title: { kk: 'Мені не толғандырады', ru: 'Что меня волнует', en: 'What concerns me' },
      whatHappens: {
        kk: 'Әркім алғашқы нұсқасын жазады. Тақырып ұсынбаңыз, біреу сұраса да. «Білмеймін» деген — жақсы бастау: кездесуге дейін бақылап көруге шақырыңыз.',
        ru: 'Каждый пишет первый набросок. Не предлагайте тем, даже если просят. «Пока не знаю» — хорошее начало: пригласите просто понаблюдать до следующей встречи.',
        en: 'Everyone writes a first draft. Offer no topics, even if asked. “I do not know yet” is a good beginning: invite them to watch and notice until we meet again.',
      },
      youMightSay: {
        kk: '«Мен сізге тақырып бере алмаймын, бірақ ойланған кезде жаныңызда отыра аламын».',
        ru: '«Тему дать не могу, но могу посидеть рядом, пока вы думаете».',
        en: '“I cannot give you a topic, but I can sit with you while you think.”',
      },
      tools: ['concern'],
    },
    {
      id: 'closing',
      minutes: 5,
      title: { kk: 'Қоштасу шеңбері', ru: 'Круг на прощание', en: 'Closing circle' },
      whatHappens: {
        kk: 'Әркім бір сөз айтады: қандай көңілмен кетіп барамын? Парақты үйге береміз, жинамаймыз.',
        ru: 'Каждый говорит одно слово: с чем ухожу? Лист размышлений — с собой, мы его не собираем.',
        en: 'One word each: how am I leaving? The reflection sheet goes home; we do not collect it.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'feeling',
      text: {
        kk: 'Кім тыныш, кім алаң? Кім алғаш рет өз қиындығын айтты?',
        ru: 'Кто молчит, кто тревожится? Кто впервые сказал о своей трудности?',
        en: 'Who is quiet, who is uneasy? Who spoke of a difficulty for the first time?',
      },
    },
    {
      dimension: 'valuing',
      text: {
        kk: 'Адамдар бір-бірін бөлмей тыңдай ма? Құндылығын өз сөзімен айтты ма?',
        ru: 'Слушают ли друг друга, не перебивая? Назвал ли человек свою ценность своими словами?',
        en: 'Do people hear each other out? Did they name a value in their own words?',
      },
    },
    {
      dimension: 'meaning',
      text: {
        kk: 'Оқиғадан өз мектебіне көпір салған кім?',
        ru: 'Кто перекинул мост от истории к своей школе?',
        en: 'Who built a bridge from a story to their own school?',
      },
    },
    {
      dimension: 'planning',
      text: {
        kk: 'Тақырыпты сізден күтіп отырған бар ма, әлде өзі іздей бастады ма?',
        ru: 'Кто ждёт темы от вас, а кто начал искать сам?',
        en: 'Who waits for a topic from you, and who has begun to look alone?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Оқиғаларды бір топ — бір оқиға етіп қысқартыңыз. Келісімдер мен құндылықтар бөлігін қысқартпаңыз.',
    ru: 'Возьмите одну историю на всех. Договорённости и ценности не сокращайте.',
    en: 'Read one story all together. Do not shorten the agreements or the values.',
  },
  online: {
    kk: 'Екі рет 60 минуттан кездесіңіз. Парақтарды алдын ала жіберіңіз; үштіктер — бөлек бөлмелерде; камерасын қоспағысы келген адамды мәжбүрлемеңіз.',
    ru: 'Встретьтесь дважды по 60 минут. Листы пришлите заранее, тройки — в отдельных комнатах; не требуйте включать камеру.',
    en: 'Meet twice for 60 minutes. Send the sheets ahead; use breakout rooms for threes; do not insist on cameras.',
  },
  afterwards: [
    {
      kk: 'Екінші фасилитатормен 10 минут: нені байқадық, кімге қоңырау шаламыз?',
      ru: '10 минут со вторым фасилитатором: что заметили, кому позвоним?',
      en: 'Ten minutes with your co-facilitator: what did we notice, whom shall we call?',
    },
    {
      kk: 'Келмей қалғандарға жылы сөзбен хабарласыңыз.',
      ru: 'Тепло напишите тем, кто не смог прийти.',
      en: 'Write warmly to those who could not come.',
    },
  ],
};

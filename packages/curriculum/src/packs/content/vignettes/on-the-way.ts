import type { TrilingualVignette } from '../../vignette.ts';

/** Stories from the middle and the end of a year: others, obstacles, evidence, letting go. */
export const ON_THE_WAY: readonly TrilingualVignette[] = [
  {
    id: 'vignette-two-staffrooms',
    version: 1,
    setting: 'city',
    title: {
      kk: 'Екі тілді мұғалімдер бөлмесі',
      ru: 'Учительская на двух языках',
      en: 'A staff room in two languages',
    },
    story: [
      {
        kk: 'Аралас мектепте Марат қазақ сыныптарында, Елена орыс сыныптарында бір тақырыпты — пайызды өтіп жатты. Екеуі бес жыл бір дәлізде жүріп, бір-бірінің сабағын көрмеген екен.',
        ru: 'В смешанной школе Марат в казахских классах и Елена в русских проходили одну тему — проценты. Пять лет они ходили по одному коридору и ни разу не видели уроков друг друга.',
        en: 'In a mixed school Marat, in the Kazakh classes, and Yelena, in the Russian ones, were teaching the same topic: percentages. For five years they had walked the same corridor and never seen each other’s lessons.',
      },
      {
        kk: 'Марат: «Мен орысша есеп шығартуға ұяламын, қате сөйлеймін», — деді. Елена күліп: «Ал мен қазақша “пайыз” деген сөзді ғана білемін», — деді. Олар бір есепті екі тілде құрастырып, сыныптарын бір рет қосуға келісті.',
        ru: 'Марат признался: «Стесняюсь вести по-русски, делаю ошибки». Елена засмеялась: «А я по-казахски знаю только слово “пайыз”». Они сочинили одну задачу на двух языках и договорились один раз соединить классы.',
        en: 'Marat admitted: “I am shy of teaching in Russian; I make mistakes.” Yelena laughed: “And the only Kazakh I know is the word for per cent.” They wrote one problem in two languages and agreed to join their classes once.',
      },
      {
        kk: 'Сабақ шашыраңқы өтті. Балалар бір-біріне аударып, екі мұғалімді де түзетіп отырды. Соңында Елена: «Жоспарымның жартысы орындалмады, — деді. — Бірақ мен мұндай шуды бұрын естімеппін».',
        ru: 'Урок вышел сумбурным. Дети переводили друг другу и поправляли обоих учителей. «Половину плана не успели, — сказала потом Елена. — Но такого шума я ещё не слышала».',
        en: 'The lesson was untidy. The children translated for each other and corrected both teachers. “Half of the plan was left undone,” said Yelena afterwards. “But I have never heard a noise like that.”',
      },
    ],
    questions: [
      {
        kk: 'Екі мұғалім бір-біріне қандай осалдығын көрсетті? Ол не берді?',
        ru: 'Какую свою слабость они показали друг другу? Что это дало?',
        en: 'What weakness did they show each other, and what did it make possible?',
      },
      {
        kk: 'Сабақ сәтті болды ма? Оны неден білер едіңіз?',
        ru: 'Удался ли урок? По чему бы вы это поняли?',
        en: 'Was the lesson a success? How would you tell?',
      },
      {
        kk: 'Мектебіңізде қай «дәліздер» қатар жатыр, бірақ қиылыспайды?',
        ru: 'Какие «коридоры» в вашей школе идут рядом и не пересекаются?',
        en: 'Which “corridors” in your school run side by side and never meet?',
      },
    ],
  },
  {
    id: 'vignette-the-deputy',
    version: 1,
    setting: 'small-town',
    title: {
      kk: 'Жауап бермеген орынбасар',
      ru: 'Завуч, которая не ответила',
      en: 'The deputy who did not answer',
    },
    story: [
      {
        kk: 'Сәуле — директордың орынбасары және топтың фасилитаторы. Ол жиырма жыл бойы мұғалімдерге не істеу керегін айтып келді: жұмысы сол. Бірінші кездесуде Нұрлан: «Тақырыпты сіз беріңізші, дұрысын сіз жақсы білесіз», — деді.',
        ru: 'Сауле — заместитель директора и фасилитатор группы. Двадцать лет она говорила учителям, что делать: такая работа. На первой встрече Нурлан попросил: «Дайте мне тему, вам виднее, какая нужна».',
        en: 'Saule is a deputy director and facilitates the group. For twenty years she has told teachers what to do; it is her job. At the first meeting Nurlan asked: “Give me a topic, you know best which one is needed.”',
      },
      {
        kk: 'Сәуленің тілінің ұшында үш тақырып тұрды. Ол шайынан бір ұрттады да: «Соңғы айда сен не туралы көп ойладың?» — деп сұрады. Нұрлан үндемей қалды. Үнсіздік ұзаққа созылды, бір-екі адам терезеге қарады.',
        ru: 'На языке у Сауле вертелись три темы. Она отпила чаю и спросила: «О чём ты больше всего думал в последний месяц?» Нурлан замолчал. Молчали долго, кто-то уже смотрел в окно.',
        en: 'Three topics were on the tip of Saule’s tongue. She took a sip of tea and asked: “What have you thought about most this last month?” Nurlan fell silent. The silence was long; one or two people looked out of the window.',
      },
      {
        kk: '«Ұлым туралы, — деді ол ақыры. — Ол менің сабағымнан қорқады». Сол кездесуде Нұрлан басқа ештеңе айтқан жоқ. Сәуле түнде ұйықтай алмай: «Мен оған көмектестім бе, әлде қинадым ба?» — деп ойлады.',
        ru: '«О сыне, — сказал он наконец. — Он боится моих уроков». Больше он в тот день ничего не сказал. Ночью Сауле не спалось: «Я ему помогла или сделала больно?»',
        en: '“About my son,” he said at last. “He is afraid of my lessons.” He said nothing more that day. At night Saule could not sleep: “Did I help him or hurt him?”',
      },
    ],
    questions: [
      {
        kk: 'Сәуле неден бас тартты? Бұл оған неге қиын болды?',
        ru: 'От чего отказалась Сауле и почему это было трудно?',
        en: 'What did Saule give up, and why was it hard?',
      },
      {
        kk: 'Оның орнында келесі күні не істер едіңіз?',
        ru: 'Что бы вы сделали на её месте на следующий день?',
        en: 'What would you do the next day in her place?',
      },
      {
        kk: 'Үнсіздікке қалай шыдайсыз?',
        ru: 'Как вы выдерживаете тишину?',
        en: 'How do you bear a silence?',
      },
    ],
  },
  {
    id: 'vignette-nobody-came',
    version: 1,
    setting: 'city',
    title: {
      kk: 'Ешкім келмеген күн',
      ru: 'День, когда никто не пришёл',
      en: 'The day nobody came',
    },
    story: [
      {
        kk: 'Жанар параллельдегі алты әріптесін бейсенбі сағат бесте сабақты бірге талқылауға шақырды. Чатқа жазды, тақтаға хабарландыру ілді, тоқаш сатып алды. Ешкім келмеді.',
        ru: 'Жанар позвала шестерых коллег по параллели в четверг в пять вместе разобрать урок. Написала в чат, повесила объявление, купила булочек. Никто не пришёл.',
        en: 'Zhanar invited six colleagues who teach the same grade to look at a lesson together on Thursday at five. She wrote in the chat, put up a notice, bought buns. Nobody came.',
      },
      {
        kk: 'Алғашында ол ренжіді. Үйде тоқаштарды жеп отырып, қызы: «Мама, сен олардан не керек екенін сұрадың ба?» — деді. Сұрамапты.',
        ru: 'Сначала она обиделась. Дома, за теми же булочками, дочь спросила: «Мам, а ты узнала, что нужно им?» Не узнала.',
        en: 'At first she was hurt. At home, over the same buns, her daughter asked: “Mum, did you find out what they need?” She had not.',
      },
      {
        kk: 'Келесі аптада Жанар әрқайсысына жеке барды, бес минуттан. Бірінің кішкентай баласы бар, екіншісі екінші ауысымда, үшіншісі: «Тағы бір тексеру ме деп қалдым», — деді. Енді екеуі сәрсенбі күні үшінші сабақта, Жанардың сыныбында кездеседі. Әзірге екеуі ғана.',
        ru: 'На следующей неделе Жанар подошла к каждой на пять минут. У одной маленький ребёнок, другая во вторую смену, третья сказала: «Я решила, что это опять проверка». Теперь по средам на третьем уроке в класс Жанар приходят двое. Пока только двое.',
        en: 'The next week she went to each of them for five minutes. One has a small child, another works the second shift, a third said: “I thought it was one more inspection.” Now two come to her room on Wednesdays, in the third lesson. Only two, so far.',
      },
    ],
    questions: [
      {
        kk: 'Жанар алғашқы шақыруында не туралы ойлады, не туралы ойламады?',
        ru: 'О чём Жанар думала, когда звала всех, и о чём не думала?',
        en: 'What was Zhanar thinking of in her first invitation, and what not?',
      },
      {
        kk: '«Екеуі ғана» — бұл сәттілік пе?',
        ru: '«Только двое» — это удача?',
        en: 'Is “only two” a success?',
      },
      {
        kk: 'Сіздің ісіңізде кіммен бес минут сөйлесу керек?',
        ru: 'С кем вам в вашем деле стоит поговорить пять минут?',
        en: 'Who in your own work deserves five minutes of talk?',
      },
    ],
  },
  {
    id: 'vignette-phone-basket',
    version: 1,
    setting: 'city',
    title: { kk: 'Телефон себеті', ru: 'Корзина для телефонов', en: 'The phone basket' },
    story: [
      {
        kk: 'Тимурдың мәселесі анық еді: сегізінші сынып сабақта телефоннан бас алмайды. Жоспары да дайын: есік алдына себет қою. Топта ол жоспарын қуана таныстырды.',
        ru: 'Тимур точно знал, что его волнует: восьмой класс не отрывается от телефонов. И план был готов: корзина у двери. На встрече группы он с радостью его представил.',
        en: 'Timur was sure of his concern: grade eight cannot leave their phones alone. His plan was ready too: a basket at the door. He presented it gladly to the group.',
      },
      {
        kk: 'Сыншыл досы: «Олар телефоннан не іздейді?» — деп сұрады. Тимур білмейтін. Ол атын жазбайтын екі сұрақтық парақ таратты. Отыз баланың он жетісі «түсінбеген жерімді іздеймін» деп жазыпты.',
        ru: 'Критический друг спросил: «А что они там ищут?» Тимур не знал. Он раздал листок с двумя вопросами, без имён. Семнадцать из тридцати написали: «Ищу то, чего не понял».',
        en: 'His critical friend asked: “What are they looking for there?” Timur did not know. He handed out two questions, without names. Seventeen of thirty wrote: “I look up what I did not understand.”',
      },
      {
        kk: 'Тимур жоспарын сызып тастады. «Мені енді телефон емес, басқа нәрсе толғандырады, — деді ол. — Олар неге менен сұрамайды?»',
        ru: 'Тимур зачеркнул план. «Теперь меня волнуют не телефоны, — сказал он. — Почему они не спрашивают у меня?»',
        en: 'Timur crossed out his plan. “It is no longer the phones that concern me,” he said. “Why do they not ask me?”',
      },
    ],
    questions: [
      {
        kk: 'Тимурдың мәселесі қалай өзгерді? Оған не көмектесті?',
        ru: 'Как изменилось то, что волнует Тимура? Что помогло?',
        en: 'How did Timur’s concern change, and what helped?',
      },
      {
        kk: 'Достың сұрағы мен кеңестің арасында қандай айырма бар?',
        ru: 'Чем вопрос друга отличается от совета?',
        en: 'How does a friend’s question differ from advice?',
      },
      {
        kk: 'Өз жоспарыңызда қай жерде шешім сұрақтан бұрын пайда болды?',
        ru: 'Где в вашем плане решение появилось раньше вопроса?',
        en: 'Where in your own plan did the solution come before the question?',
      },
    ],
  },
  {
    id: 'vignette-the-report',
    version: 1,
    setting: 'small-town',
    title: {
      kk: 'Директор есеп сұрады',
      ru: 'Директор просит отчёт',
      en: 'The director asks for a report',
    },
    story: [
      {
        kk: 'Қараша айында директор топқа келіп: «Жұмыстарыңыз тамаша, енді ай сайын бір беттен есеп тапсырсаңыздар», — деді. Ниеті дұрыс: ол ауданға мақтанғысы келді. Бөлме салқын тартты.',
        ru: 'В ноябре директор зашёл к группе: «Замечательное дело! Давайте раз в месяц по странице отчёта». Намерение доброе: ему хотелось похвалиться в районе. В комнате похолодало.',
        en: 'In November the director looked in on the group: “Wonderful work! Let me have a page of report from each of you every month.” He meant well; he wanted to be proud of them in the district. The room grew cold.',
      },
      {
        kk: 'Ләззат ертеңіне директорға жалғыз барды. «Сізге не білу маңызды?» — деп сұрады ол. Директор ойланып: «Негізі, есеп емес, неге көзі жанып жүргендерін түсінгім келеді», — деді.',
        ru: 'На другой день Ляззат пошла к директору одна. «Что вам важно узнать?» — спросила она. Он задумался: «Вообще-то не отчёт. Хочу понять, отчего у людей глаза горят».',
        en: 'The next day Lyazzat went to see him alone. “What is it that matters to you to know?” she asked. He thought. “Not a report, really. I want to understand what makes their eyes shine.”',
      },
      {
        kk: 'Олар былай келісті: есеп жоқ, бірақ екі айда бір рет директор топқа қонақ ретінде келіп, тыңдап отырады. Оның да бір шарты болды: «Маған да сұрақ қойыңыздар».',
        ru: 'Договорились так: отчётов нет, но раз в два месяца директор приходит гостем и слушает. Одно условие поставил и он: «Задавайте вопросы и мне».',
        en: 'They agreed: no reports, but every two months the director comes as a guest and listens. He had one condition of his own: “Ask me questions too.”',
      },
    ],
    questions: [
      {
        kk: 'Ләззаттың сұрағы нені өзгертті?',
        ru: 'Что изменил вопрос Ляззат?',
        en: 'What did Lyazzat’s question change?',
      },
      {
        kk: 'Топ үшін қауіпсіз кеңістікті кім, қалай қорғайды?',
        ru: 'Кто и как бережёт безопасное пространство группы?',
        en: 'Who protects the group’s safe space, and how?',
      },
      {
        kk: 'Сіздің директорыңызға шын мәнінде не маңызды деп ойлайсыз?',
        ru: 'Что, как вам кажется, по-настоящему важно вашему директору?',
        en: 'What do you think really matters to your own director?',
      },
    ],
  },
  {
    id: 'vignette-snowstorm',
    version: 1,
    setting: 'rural',
    title: { kk: 'Боран', ru: 'Буран', en: 'The snowstorm' },
    story: [
      {
        kk: 'Солтүстіктегі ауылда үш күн боран соқты: жол жабық, мектеп жабық, интернет бірде бар, бірде жоқ. Асқар мен жетпіс шақырымдағы әріптесі Ольга дәл осы аптада бір-бірінің сабағын көрмек еді.',
        ru: 'Три дня на севере мело: дорога закрыта, школа закрыта, интернет то есть, то нет. Именно на этой неделе Аскар и Ольга из школы за семьдесят километров собирались посмотреть уроки друг друга.',
        en: 'For three days the storm blew in the north: the road closed, the school closed, the internet on and off. It was the very week in which Askar and Olga, from a school seventy kilometres away, had meant to see each other’s lessons.',
      },
      {
        kk: 'Асқар телефонмен хабарласты. «Сабақ жоқ, — деді Ольга, — бірақ мен сізге өткен аптадағы ең қиын он минутымды айтып берейін бе?» Олар қырық минут сөйлесті. Байланыс екі рет үзілді.',
        ru: 'Аскар позвонил. «Урока нет, — сказала Ольга, — хотите, расскажу про самые трудные десять минут прошлой недели?» Проговорили сорок минут. Связь рвалась дважды.',
        en: 'Askar rang up. “There is no lesson,” said Olga, “but shall I tell you about my hardest ten minutes of last week?” They talked for forty minutes. The line broke twice.',
      },
      {
        kk: 'Кейін Асқар күнделігіне: «Сабақты көргенде мен бағалай бастаймын. Ал әңгімесін тыңдағанда сұрақ қоямын», — деп жазды. Жол ашылғанда олар сабаққа да барды, бірақ қоңыраулар сол күйі қалды.',
        ru: 'Потом Аскар записал: «Когда вижу урок, начинаю оценивать. А когда слушаю рассказ — спрашиваю». Дорогу открыли, они съездили друг к другу, но звонки остались.',
        en: 'Later Askar wrote in his log: “When I watch a lesson, I begin to judge. When I listen to a story, I ask.” The road opened and they did visit each other, but the calls went on.',
      },
    ],
    questions: [
      { kk: 'Боран не берді?', ru: 'Что подарил буран?', en: 'What did the storm give?' },
      {
        kk: 'Асқардың жазбасы туралы не ойлайсыз? Сізде де солай ма?',
        ru: 'Что вы думаете о записи Аскара? У вас так же?',
        en: 'What do you make of Askar’s note? Is it so with you?',
      },
      {
        kk: 'Алыс мектептегі қай әріптеспен телефонмен сөйлесуге болар еді?',
        ru: 'С кем из далёкой школы вы могли бы просто созвониться?',
        en: 'Which colleague in a distant school could you simply ring up?',
      },
    ],
  },
  {
    id: 'vignette-numbers-disagree',
    version: 1,
    setting: 'city',
    title: {
      kk: 'Сандар сәйкес келмегенде',
      ru: 'Когда цифры не сходятся',
      en: 'When the numbers disagree',
    },
    story: [
      {
        kk: 'Математика мұғалімі Гауһар жыл бойы үй тапсырмасын таңдау еркімен берді: әр бала үш деңгейдің бірін өзі алады. Балалар риза, ата-аналар риза. Мамырда ол бақылау жұмыстарын салыстырды: орташа балл өзгермепті.',
        ru: 'Весь год учительница математики Гаухар давала домашнее задание на выбор: каждый сам берёт один из трёх уровней. Дети довольны, родители тоже. В мае она сравнила контрольные: средний балл не изменился.',
        en: 'All year Gaukhar, who teaches mathematics, let pupils choose their homework from three levels. The children were pleased, and so were the parents. In May she compared the tests: the average had not changed.',
      },
      {
        kk: 'Бірінші ойы — бұл кестені портфолиоға салмау еді. Ол екі күн бойы бұл жайлы ешкімге айтпады. Үшінші күні кестені фасилитаторына көрсетті. «Орташа балдың артында кім тұр?» — деп сұрады фасилитатор.',
        ru: 'Первая мысль была — не класть таблицу в портфолио. Два дня она никому не говорила. На третий показала фасилитатору. «А кто стоит за средним баллом?» — спросила та.',
        en: 'Her first thought was to leave the table out of the portfolio. For two days she told nobody. On the third she showed it to her facilitator, who asked: “Who stands behind the average?”',
      },
      {
        kk: 'Гауһар қайта қарады: әлсіз оқитын тоғыз бала едәуір көтерілген, ал үздік төртеуі үнемі ең оңай деңгейді таңдап, төмендепті. Портфолиосындағы ең қызық бет осы болды.',
        ru: 'Гаухар посмотрела снова: девятеро слабых заметно поднялись, а четверо сильных всё время брали лёгкое и опустились. Эта страница стала самой интересной в портфолио.',
        en: 'Gaukhar looked again: nine weaker pupils had risen well, and four strong ones, always choosing the easy level, had slipped. It became the most interesting page of her portfolio.',
      },
    ],
    questions: [
      {
        kk: 'Екі күн бойы Гауһар не сезінді деп ойлайсыз?',
        ru: 'Что, по-вашему, чувствовала Гаухар эти два дня?',
        en: 'What do you think Gaukhar felt for those two days?',
      },
      {
        kk: 'Фасилитатордың сұрағы неге көмектесті?',
        ru: 'Чем помог вопрос фасилитатора?',
        en: 'Why did the facilitator’s question help?',
      },
      {
        kk: 'Сіздің айғақтарыңыздың ішінде жасырғыңыз келетіні бар ма? Ол не айтып тұр?',
        ru: 'Есть ли среди ваших свидетельств то, что хочется спрятать? О чём оно говорит?',
        en: 'Is there something among your evidence you would rather hide? What is it saying?',
      },
    ],
  },
];

import type { TrilingualVignette } from '../../vignette.ts';

/** Stories of noticing and beginning: what bothers somebody, and the first small move. */
export const FIRST_STEPS: readonly TrilingualVignette[] = [
  {
    id: 'vignette-silent-class',
    version: 1,
    setting: 'small-town',
    title: { kk: 'Тым тыныш сынып', ru: 'Слишком тихий класс', en: 'A class too quiet' },
    story: [
      {
        kk: 'Айнұр он екі жыл биологиядан сабақ береді. Тексеріп келгендер сыныбының тәртібін үнемі мақтайтын. Бір күні жетінші сыныпта ол кенет өз даусынан басқа ештеңе естімей тұрғанын аңғарды. Балалар тақтадағыны үнсіз көшіріп отыр екен.',
        ru: 'Айнур двенадцать лет преподаёт биологию. Все проверяющие хвалили её дисциплину. Однажды в седьмом классе она вдруг заметила, что слышит только собственный голос. Дети молча переписывали с доски.',
        en: 'Ainur has taught biology for twelve years. Every visitor praised the order in her classes. One day in grade seven she noticed that she heard nothing but her own voice. The children were copying from the board in silence.',
      },
      {
        kk: 'Келесі сабақта ол қолына жапырақ ұстап кірді де, жалғыз сұрақ қойды: «Мұнда сендерге не түсініксіз?» Бір минут үнсіздік болды. Айнұрдың өзі жауап бергісі келіп, әрең шыдады. Сосын артқы партадағы қыз: «Ол қыста қайда кетеді?» — деді.',
        ru: 'На следующий урок она принесла лист с дерева и задала один вопрос: «Что вам здесь непонятно?» Минуту все молчали. Айнур очень хотелось ответить самой, она еле удержалась. Потом девочка с последней парты спросила: «А куда он девается зимой?»',
        en: 'To the next lesson she brought a leaf and asked one question: “What puzzles you about this?” For a minute nobody spoke. Ainur longed to answer it herself and only just held back. Then a girl at the back said: “Where does it go in winter?”',
      },
      {
        kk: 'Үзілісте Айнұр бұл жайлы химия пәнінің мұғаліміне айтты. «Менде де солай, — деді әріптесі. — Бірақ ол туралы ешкім сөйлемейді ғой».',
        ru: 'На перемене Айнур рассказала об этом учительнице химии. «У меня то же самое, — сказала та. — Только об этом никто не говорит».',
        en: 'At break Ainur told the chemistry teacher. “It is the same with me,” said her colleague. “Only nobody talks about it.”',
      },
    ],
    questions: [
      {
        kk: 'Айнұр нені байқады? Оған не мүмкіндік берді?',
        ru: 'Что заметила Айнур? Что ей помогло заметить?',
        en: 'What did Ainur notice, and what let her notice it?',
      },
      {
        kk: 'Осы оқиғада жетекшілік қай жерден басталды деп ойлайсыз?',
        ru: 'Где, по-вашему, в этой истории начинается лидерство?',
        en: 'Where in this story does leadership begin, in your view?',
      },
      {
        kk: 'Сіздің мектебіңізде «ол туралы ешкім сөйлемейтін» не бар?',
        ru: 'О чём «никто не говорит» в вашей школе?',
        en: 'What is it that “nobody talks about” in your school?',
      },
    ],
  },
  {
    id: 'vignette-one-room',
    version: 1,
    setting: 'rural',
    title: {
      kk: 'Бір бөлмедегі екі сынып',
      ru: 'Два класса в одной комнате',
      en: 'Two classes in one room',
    },
    story: [
      {
        kk: 'Ауылдағы шағын мектепте Серік екінші және төртінші сыныпты бір бөлмеде қатар оқытады: сегіз бала және алты бала. Ол мұны көпке дейін кемшілік деп санап, аудандағы семинарларда айтуға ұялатын.',
        ru: 'В маленькой сельской школе Серик учит в одной комнате сразу второй и четвёртый классы: восемь детей и шестеро. Долго он считал это бедой и на районных семинарах стеснялся об этом говорить.',
        en: 'In a small village school Serik teaches grades two and four in one room: eight children and six. For a long time he thought of it as a defect and was shy to mention it at district seminars.',
      },
      {
        kk: 'Қыстың бір күні ол кешігіп қалды: көлігі жүрмей қойыпты. Келсе, төртінші сыныптың Әлиясы кішілерге көбейту кестесін таяқшамен түсіндіріп отыр. Серік есік алдында бес минут тұрды. Әлия ол айтпайтын сөздермен түсіндіріп жатты — кішілер түсінді.',
        ru: 'Однажды зимой он опоздал: не завелась машина. Заходит, а четвероклассница Алия палочками объясняет малышам умножение. Серик пять минут простоял в дверях. Алия говорила не теми словами, какими говорит он, и малыши понимали.',
        en: 'One winter day he was late; the car would not start. When he came in, Aliya of grade four was explaining multiplication to the little ones with sticks. Serik stood in the doorway for five minutes. Aliya used words he never used, and the little ones understood.',
      },
      {
        kk: 'Сол кеште ол дәптеріне: «Мен екі сыныпты бөлуге тырысып жүрмін. Ал егер қоссам ше?» — деп жазды. Енді бұл туралы кіммен ақылдасуға болатынын ойлап отыр: мектепте небәрі тоғыз мұғалім бар.',
        ru: 'Вечером он записал в тетради: «Я всё стараюсь их разделить. А если соединить?» Теперь он думает, с кем бы посоветоваться: в школе всего девять учителей.',
        en: 'That evening he wrote in his notebook: “I keep trying to separate them. What if I joined them?” Now he wonders whom to consult: there are only nine teachers in the school.',
      },
    ],
    questions: [
      {
        kk: 'Серіктің «кемшілігі» қай сәтте мүмкіндікке айналды?',
        ru: 'Когда «беда» Серика стала возможностью?',
        en: 'When did Serik’s “defect” become a possibility?',
      },
      {
        kk: 'Ол алдымен кіммен сөйлескені жөн болар еді? Нені сұрар еді?',
        ru: 'С кем ему стоило бы поговорить сначала и о чём спросить?',
        en: 'With whom might he talk first, and what might he ask?',
      },
      {
        kk: 'Өз жағдайыңызда нені «жетіспейді» деп атап жүрсіз? Оны басқаша атап көріңізші.',
        ru: 'Что вы привыкли называть нехваткой? Попробуйте назвать это иначе.',
        en: 'What do you usually call a lack? Try giving it another name.',
      },
    ],
  },
  {
    id: 'vignette-first-year',
    version: 1,
    setting: 'city',
    title: { kk: 'Бірінші жылғы мұғалім', ru: 'Учительница первого года', en: 'In her first year' },
    story: [
      {
        kk: 'Дана мектепке қыркүйекте келді. Желтоқсанда ол бесінші сынып оқушыларының көркем шығарманы телефоннан мазмұндамасын ғана оқып келетінін байқады. Бірлестік отырысында айтпақ болып, төрт рет оқталды да, үндемей қалды: айналасында жиырма-отыз жылдық тәжірибесі бар адамдар отыр еді.',
        ru: 'Дана пришла в школу в сентябре. К декабрю она поняла, что пятиклассники вместо книги читают в телефоне краткое содержание. На методобъединении она четыре раза собиралась об этом сказать и промолчала: вокруг сидели люди со стажем в двадцать и тридцать лет.',
        en: 'Dana joined the school in September. By December she saw that her fifth-graders read summaries on their phones instead of the book. At the department meeting she was about to say so four times and kept silent: around her sat people with twenty and thirty years of experience.',
      },
      {
        kk: 'Шыға берісте Роза апай оны тоқтатты: «Бір нәрсе айтқың келіп отырған сияқты». Дана айтып берді. Роза апай ойланып тұрып: «Мен де білмеймін не істерімді. Жүр, сенің сабағыңа кірейін, сен менікіне кір. Бірге қараймыз», — деді.',
        ru: 'У выхода её остановила Роза-апай: «Ты, кажется, хотела что-то сказать». Дана рассказала. Роза-апай помолчала: «Я и сама не знаю, что с этим делать. Давай я приду к тебе, ты ко мне. Посмотрим вместе».',
        en: 'At the door Roza-apai stopped her: “You wanted to say something, I think.” Dana told her. Roza-apai was silent for a while. “I do not know what to do about it either. Let me come to your lesson, and you come to mine. We will look together.”',
      },
      {
        kk: 'Дана үйіне қайтып бара жатып, өзінен қырық жас үлкен адамның «білмеймін» дегенін ойлады.',
        ru: 'По дороге домой Дана думала о том, что человек на сорок лет старше сказал ей «не знаю».',
        en: 'On her way home Dana kept thinking that someone forty years older had told her “I do not know”.',
      },
    ],
    questions: [
      {
        kk: 'Бұл оқиғада кім жетекшілік етті?',
        ru: 'Кто в этой истории ведёт за собой?',
        en: 'Who leads in this story?',
      },
      {
        kk: 'Сіз соңғы рет қашан әріптесіңізге «білмеймін» дедіңіз? Содан не болды?',
        ru: 'Когда вы в последний раз сказали коллеге «не знаю»? Что из этого вышло?',
        en: 'When did you last say “I do not know” to a colleague? What came of it?',
      },
      {
        kk: 'Мектебіңізде жасы мен тәжірибесі әр түрлі адамдар бір-бірінен қалай үйренеді?',
        ru: 'Как в вашей школе учатся друг у друга люди разного возраста и опыта?',
        en: 'How do people of different age and experience learn from each other in your school?',
      },
    ],
  },
  {
    id: 'vignette-the-bus',
    version: 1,
    setting: 'rural',
    title: { kk: 'Екідегі автобус', ru: 'Автобус в два часа', en: 'The two o’clock bus' },
    story: [
      {
        kk: 'Физика пәнінің мұғалімі Ержан тәжірибе үйірмесін ашты, үш бала ғана келді. «Балалар қызықпайды», — деді ол мұғалімдер бөлмесінде. Бәрі бас изеді.',
        ru: 'Учитель физики Ержан открыл кружок опытов, пришли трое. «Детям неинтересно», — сказал он в учительской. Все покивали.',
        en: 'Yerzhan, who teaches physics, opened a club for experiments; three children came. “They are not interested,” he said in the staff room. Everyone nodded.',
      },
      {
        kk: 'Тек аспаз Күләш: «Қалған балалар екідегі автобуспен көрші ауылға кетеді ғой», — деді. Ержан бұл туралы ойламапты. Ол жүргізушімен сөйлесті, сосын балалардан сұрады. Он төрт бала қызығады екен. Автобусты кешіктіру мүмкін болмады.',
        ru: 'Только повар Куляш заметила: «Так остальные в два уезжают на автобусе в соседнее село». Ержан об этом не подумал. Он поговорил с водителем, потом с детьми. Хотели четырнадцать. Задержать автобус оказалось нельзя.',
        en: 'Only Kulyash, the cook, remarked: “The others leave on the two o’clock bus for the next village.” Yerzhan had not thought of that. He spoke with the driver, then with the children. Fourteen wanted to come. The bus could not wait.',
      },
      {
        kk: 'Қазір үйірме түскі асқа дейінгі жиырма минутта, асханада өтеді. Аспаз су қайнатып береді. Тәжірибелер азайған жоқ, қысқарды. Жүргізуші де кейде кіріп отырады.',
        ru: 'Теперь кружок — двадцать минут до обеда, в столовой. Повар кипятит воду. Опытов меньше не стало, они стали короче. Водитель иногда тоже заходит посидеть.',
        en: 'Now the club meets for twenty minutes before lunch, in the canteen. The cook boils the water. There are no fewer experiments, only shorter ones. The driver sometimes sits in too.',
      },
    ],
    questions: [
      {
        kk: '«Балалар қызықпайды» деген түсініктеме неге бәріне ұнады?',
        ru: 'Почему всех устроило объяснение «детям неинтересно»?',
        en: 'Why did “they are not interested” suit everyone?',
      },
      {
        kk: 'Мектепте кімнен сұрау ешкімнің ойына келмейді?',
        ru: 'Кого в школе никому не приходит в голову спросить?',
        en: 'Whom in school does nobody think of asking?',
      },
      {
        kk: 'Сіздің ісіңіздегі «екідегі автобус» қандай?',
        ru: 'Какой «автобус в два часа» есть в вашем деле?',
        en: 'What is the “two o’clock bus” in your own work?',
      },
    ],
  },
  {
    id: 'vignette-grandmothers-words',
    version: 1,
    setting: 'rural',
    title: { kk: 'Әжелердің сөзі', ru: 'Бабушкины слова', en: 'Grandmothers’ words' },
    story: [
      {
        kk: 'Қазақ тілі мұғалімі Бағила оқушылардың шығармаларын оқып отырып, бәрінің бір-біріне ұқсайтынын көрді: бірдей сөз, бірдей сөйлем. Үзілісте сол балалар бір-біріне мүлде басқа, қызық тілмен сөйлейді.',
        ru: 'Учительница казахского языка Багила читала сочинения и видела, что все они похожи: те же слова, те же фразы. А на перемене те же дети говорят совсем другим, живым языком.',
        en: 'Bagila, who teaches Kazakh, read her pupils’ essays and found them all alike: the same words, the same sentences. At break the same children spoke quite another, livelier language.',
      },
      {
        kk: 'Ол сыныпқа: «Үйден өзің ғана білетін бір сөз алып кел», — деді. Ертеңіне жиырма бір сөз келді: жүн түтуге, желге, баланың еркелігіне қатысты сөздер. Он тоғызының иесі — әжелер мен аталар.',
        ru: 'Она попросила класс: «Принесите из дома слово, которое знаете только вы». Назавтра принесли двадцать одно: про шерсть, про ветер, про детские капризы. Девятнадцать пришли от бабушек и дедушек.',
        en: 'She asked the class: “Bring one word from home that only you know.” Next day there were twenty-one: about wool, about wind, about a child’s whims. Nineteen came from grandmothers and grandfathers.',
      },
      {
        kk: 'Наурызда балалар әжелерді мектепке шақырғысы келді. Директор: «Бағдарламада бұл бар ма?» — деп сұрады. Бағила жауапты дайындамаған еді. «Мен сізге бір шығарма оқып берейінші», — деді ол.',
        ru: 'К Наурызу дети захотели позвать бабушек в школу. Директор спросил: «А в программе это есть?» Ответа Багила не готовила. «Можно, я прочту вам одно сочинение?» — сказала она.',
        en: 'For Nauryz the children wanted to invite the grandmothers. The director asked: “Is this in the syllabus?” Bagila had prepared no answer. “May I read you one essay?” she said.',
      },
    ],
    questions: [
      {
        kk: 'Бағиланы не толғандырды? Оны қандай көрініс жетеледі?',
        ru: 'Что волновало Багилу и какая картина вела её?',
        en: 'What concerned Bagila, and what picture drew her on?',
      },
      {
        kk: 'Директорға айтқан сөзі туралы не ойлайсыз? Сіз не дер едіңіз?',
        ru: 'Что вы думаете о её ответе директору? Что сказали бы вы?',
        en: 'What do you think of her reply to the director? What would you have said?',
      },
      {
        kk: 'Мектеп табалдырығынан тыс қандай білім сіздің ісіңізге көмектесе алады?',
        ru: 'Какое знание за порогом школы могло бы помочь вашему делу?',
        en: 'What knowledge beyond the school gate could help your work?',
      },
    ],
  },
  {
    id: 'vignette-the-librarian',
    version: 1,
    setting: 'rural',
    title: { kk: 'Кітапханашы', ru: 'Библиотекарь', en: 'The librarian' },
    story: [
      {
        kk: 'Топқа жазылу басталғанда кітапханашы Гүлнәр: «Мен мұғалім емеспін ғой», — деп тартынды. Фасилитатор: «Балаларда сізді толғандыратын бірдеңе бар ма?» — деп сұрады. Бар екен: ұл балалар алтыншы сыныптан кейін кітапханаға келмей қояды.',
        ru: 'Когда собиралась группа, библиотекарь Гульнар засомневалась: «Я же не учитель». Фасилитатор спросила: «А что-нибудь в детях вас беспокоит?» Оказалось, да: после шестого класса мальчики перестают приходить.',
        en: 'When the group was forming, Gulnar the librarian hesitated: “I am not a teacher.” The facilitator asked: “Is there something about the children that troubles you?” There was: after grade six the boys stop coming.',
      },
      {
        kk: 'Гүлнәр себебін білмейтін. Он бір баламен әңгімелесті. «Онда сөйлесуге болмайды», — деді біреуі. «Кітапты өзім таңдай алмаймын», — деді екіншісі. Ол дене шынықтыру пәнінің мұғалімімен ақылдасты — балалар соған сенеді екен.',
        ru: 'Почему, Гульнар не знала. Она поговорила с одиннадцатью. «Там нельзя разговаривать», — сказал один. «Там не я выбираю книгу», — сказал другой. Тогда она посоветовалась с учителем физкультуры: ему мальчики доверяют.',
        en: 'Gulnar did not know why. She talked with eleven of them. “You are not allowed to talk there,” said one. “I do not get to choose the book,” said another. So she consulted the sports teacher, whom the boys trust.',
      },
      {
        kk: 'Көктемде кітапханада шулы бұрыш пайда болды. Екі мұғалім наразы, үшеуі қызығып жүр. Гүлнәр топтың келесі кездесуінде алғаш рет бірінші болып сөйледі.',
        ru: 'К весне в библиотеке появился шумный угол. Двое учителей недовольны, трём любопытно. На следующей встрече группы Гульнар впервые заговорила первой.',
        en: 'By spring the library had a noisy corner. Two teachers are displeased, three are curious. At the next meeting of the group Gulnar was, for the first time, the first to speak.',
      },
    ],
    questions: [
      {
        kk: 'Гүлнәрға қатысуға не мүмкіндік берді?',
        ru: 'Что позволило Гульнар войти в группу?',
        en: 'What made it possible for Gulnar to take part?',
      },
      {
        kk: 'Ол неге дәл дене шынықтыру мұғаліміне барды?',
        ru: 'Почему она пошла именно к учителю физкультуры?',
        en: 'Why did she go to the sports teacher, of all people?',
      },
      {
        kk: 'Екі наразы әріптеспен енді не туралы сөйлесуге болады?',
        ru: 'О чём теперь можно поговорить с двумя недовольными?',
        en: 'What might she now talk about with the two who are displeased?',
      },
    ],
  },
];

import { words } from './words.ts';

/**
 * What a director may want to read once and keep. A title stands before its text, a question before its
 * answer.
 */
export const directorResourceWords = words(
  {
    texts: [
      'What this is|Over one school year some of your teachers each lead a change of their own choosing. They name a concern, ask colleagues, agree a plan, carry it out with others, look at what changed and tell the story. Two facilitators from your school support the group. Nobody instructs, and nobody is graded.',
      'Your part in it|Whether teachers can lead depends much on you: on time in the timetable, a room, permission to try things, and interest without checking. Say in public that this matters. Ask the facilitators once a month what is in the way, and remove it.',
      'What it is not|It is no inspection, no attestation and no competition. It brings no reports to you and needs none. A teacher may step out without giving reasons. You do not read reflections, notes of tutorials or portfolios, unless a teacher shows them to you.',
    ] as readonly string[],
    phrasesTitle: 'Six sentences that help',
    phrases: [
      'What do you need?',
      'I will see to it by Friday.',
      'Try it; if it does not work, we shall have learnt something.',
      'May I come and look?',
      'Who else should hear of this?',
      'Thank you; I saw what changed.',
    ] as readonly string[],
    questionsTitle: 'Questions directors ask',
    questions: [
      'May I suggest a theme?|Better not: a concern that is given is an assignment.',
      'May I see how somebody is doing?|You see numbers of the school, and what teachers publish.',
      'What if a project criticises the school?|Then you have a colleague who cares; ask what would help.',
    ] as readonly string[],
  },
  {
    kk: {
      texts: [
        'Бұл не|Бір оқу жылы ішінде кейбір мұғалімдеріңіз өздері таңдаған өзгерісті бастайды. Мәселесін атайды, әріптестерінен сұрайды, жоспар келіседі, басқалармен бірге орындайды, не өзгергенін қарайды және хикаясын айтады. Топты мектебіңіздің екі фасилитаторы қолдайды. Ешкім бұйырмайды, ешкімге баға қойылмайды.',
        'Сіздің үлесіңіз|Мұғалімнің жетекшілік ете алуы көбіне сізге байланысты: кестедегі уақыт, бөлме, байқап көруге рұқсат және тексермейтін ықылас. Мұның маңызды екенін көпшілікте айтыңыз. Айына бір рет фасилитаторлардан не кедергі екенін сұрап, соны алып тастаңыз.',
        'Бұған не жатпайды|Бұл — тексеріс те, аттестация да, жарыс та емес. Сізге есеп әкелмейді, есеп сұрамайды. Мұғалім себебін айтпай-ақ шыға алады. Толғанысты, жеке кеңес жазбасын, портфолионы мұғалім өзі көрсетпесе, оқымайсыз.',
      ],
      phrasesTitle: 'Көмектесетін алты сөйлем',
      phrases: [
        'Не керек?',
        'Жұмаға дейін шешемін.',
        'Байқап көріңіз: болмаса, бір нәрсе үйренеміз.',
        'Келіп көруге бола ма?',
        'Мұны тағы кім естуі керек?',
        'Рақмет, не өзгергенін көрдім.',
      ],
      questionsTitle: 'Директорлар жиі қоятын сұрақтар',
      questions: [
        'Тақырып ұсынсам бола ма?|Ұсынбаған дұрыс: берілген мәселе — тапсырма.',
        'Біреудің ісі қалай екенін көрсем бола ма?|Мектептің сандарын және мұғалімдер жариялағанды көресіз.',
        'Жоба мектепті сынаса ше?|Демек, жаны ашитын әріптесіңіз бар: не көмектесетінін сұраңыз.',
      ],
    },
    ru: {
      texts: [
        'Что это|За один учебный год некоторые ваши учителя начинают изменение, которое выбрали сами. Называют проблему, советуются с коллегами, согласуют план, выполняют его вместе с другими, смотрят, что изменилось, и рассказывают об этом. Группу поддерживают два фасилитатора вашей школы. Никто не указывает, и никого не оценивают.',
        'Ваша роль|Смогут ли учителя вести за собой, во многом зависит от вас: от часов в расписании, комнаты, разрешения пробовать и интереса без проверки. Скажите при всех, что это важно. Раз в месяц спросите фасилитаторов, что мешает, и уберите это.',
        'Чего в этом нет|Это не проверка, не аттестация и не конкурс. Отчётов вам не приносят и от вас не ждут. Учитель может выйти без объяснений. Размышления, записи консультаций и портфолио вы не читаете, если учитель сам их не покажет.',
      ],
      phrasesTitle: 'Шесть фраз, которые помогают',
      phrases: [
        'Что вам нужно?',
        'Решу до пятницы.',
        'Попробуйте: не выйдет, значит, чему-то научимся.',
        'Можно зайти посмотреть?',
        'Кому ещё стоит об этом услышать?',
        'Спасибо, я вижу, что изменилось.',
      ],
      questionsTitle: 'Частые вопросы директоров',
      questions: [
        'Можно предложить тему?|Лучше не надо: заданная проблема становится поручением.',
        'Можно узнать, как дела у кого-то?|Вы видите числа по школе и то, что учителя опубликовали.',
        'А если проект критикует школу?|Значит, у вас есть неравнодушный коллега: спросите, что поможет.',
      ],
    },
  },
);
